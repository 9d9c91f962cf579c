using TomskRelations.Core.Dates;
using TomskRelations.Core.Mentions;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;

namespace TomskRelations.Core.Milestones;

/// <summary>All milestones in the order of time, the undated last.</summary>
public sealed record MilestoneList(IReadOnlyList<MilestoneEntry> Entries, Proofs Proofs, Notes Notes);

/// <summary>One page of the milestones and delegations in the order of time, the undated last; the same event once.</summary>
/// <param name="Total">How many events there are, on all pages.</param>
public sealed record TimeLinePage(IReadOnlyList<TimeLineEvent> Events, int Total, Proofs Proofs, Notes Notes);

/// <param name="Published">When and how it was last published.</param>
/// <param name="Around">The milestones just before and after, and what the source says about this one.</param>
public sealed record MilestonePage(MilestoneEntry Milestone, IReadOnlyList<NamedRecord> Organisations, LastPublication? Published, Mentions.Mentions Around, Proofs Proofs, Notes Notes);

public sealed record MilestoneEntry
{
    public required Guid Id { get; init; }
    public required string Slug { get; init; }
    public required Text Title { get; init; }
    public required Text Body { get; init; }
    public required EdtfDate Date { get; init; }
    public MilestoneKind Kind { get; init; }

    /// <summary>The source itself calls it a key milestone.</summary>
    public bool IsKey { get; init; }

    /// <summary>Empty where nobody says where it took place.</summary>
    public required Text Place { get; init; }

    /// <summary>What it means that nothing stands in a field.</summary>
    public required Missing EmptyMeans { get; init; }

    /// <summary>The delegation that is the same event.</summary>
    public NamedRecord? Delegation { get; init; }

    public required IReadOnlyList<NamedRecord> Partners { get; init; }
}
