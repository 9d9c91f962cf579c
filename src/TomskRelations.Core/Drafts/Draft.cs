using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;

namespace TomskRelations.Core.Drafts;

/// <summary>Work in progress: what was typed into a form, wrong or unfinished as it may be. No public query reads it.</summary>
public sealed class Draft
{
    public const int TitleLength = 300;

    /// <summary>The identity of the record that the draft becomes or changes, so that a record has one draft, shared by all.</summary>
    public Guid Id { get; init; }

    public RecordKind Kind { get; init; }

    /// <summary>What lists call it, as typed; empty where nothing is typed yet.</summary>
    public required Text Title { get; init; }

    /// <summary>The form's fields as JSON.</summary>
    public required string Content { get; init; }

    /// <summary>Renewed by each save; a save that names another one is stale.</summary>
    public Guid Version { get; init; }

    /// <summary>Number of the revision that the draft began from; 0 for a record that was never published.</summary>
    public int BasedOn { get; init; }

    public DraftState State { get; init; }

    /// <summary>Who submitted it last, and when; null where nobody has yet.</summary>
    public Guid? SubmittedById { get; init; }

    public StaffMember? SubmittedBy { get; init; }
    public DateTime? SubmittedAt { get; init; }

    public Guid AuthorId { get; init; }
    public StaffMember? Author { get; init; }
    public Guid SavedById { get; init; }
    public StaffMember? SavedBy { get; init; }
    public DateTime SavedAt { get; init; }

    public List<DraftHand> Hands { get; init; } = [];
    public List<DraftRemark> Remarks { get; init; } = [];
}

public enum DraftState
{
    InWork,

    /// <summary>Waits for a second person.</summary>
    Submitted,

    /// <summary>Given back with remarks, until it is submitted again.</summary>
    Returned,
}
