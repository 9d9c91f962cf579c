using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.History;

/// <summary>What a version is to the one before it.</summary>
public enum VersionKind
{
    First,
    Changed,

    /// <summary>What was withdrawn is published anew.</summary>
    Again,

    Withdrawn,
}

/// <summary>What is said of a version itself: which one it is, when and how it was published, and why.</summary>
/// <param name="Number">From 1; the place in the history.</param>
/// <param name="Note">The public note; of a withdrawal its reason.</param>
public sealed record VersionFacts(int Number, VersionKind Kind, LastPublication Published, Text Note)
{
    internal static VersionFacts Of(Revision revision, int number, VersionKind kind) =>
        new(number, kind, new(revision.PublishedAt, revision.Role, revision.Approval, revision.ApprovalReason), revision.Note);
}

/// <summary>One version of a record.</summary>
/// <param name="Fields">How many public fields are filled in.</param>
/// <param name="Changes">Against the version before.</param>
public sealed record RecordVersion(VersionFacts Facts, int Fields, RecordChanges Changes);

/// <summary>All versions of a record.</summary>
/// <param name="Title">As the latest version calls it.</param>
/// <param name="Versions">The latest first; at least one.</param>
public sealed record RecordHistory(RecordKind Kind, string Slug, Text Title, IReadOnlyList<RecordVersion> Versions, KnownNames Names)
{
    /// <summary>Where a statement stands; null for other kinds, and where it stands no longer.</summary>
    public Statements.StatementPages? Pages { get; init; }

    public bool IsWithdrawn => Versions[0].Facts.Kind == VersionKind.Withdrawn;
}

/// <summary>One publication of figures of a year.</summary>
/// <param name="Figures">What it added, changed and took away.</param>
public sealed record YearVersion(VersionFacts Facts, IReadOnlyList<FigureChange> Figures);

/// <summary>All publications of figures of a year.</summary>
/// <param name="Versions">The latest first; at least one.</param>
public sealed record YearHistory(int Year, IReadOnlyList<YearVersion> Versions, KnownNames Names)
{
    public bool IsWithdrawn => Versions[0].Facts.Kind == VersionKind.Withdrawn;
}
