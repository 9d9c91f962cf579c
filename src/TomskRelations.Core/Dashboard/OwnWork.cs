using TomskRelations.Core.Delegations.Entry;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Dashboard;

/// <summary>The drafts that a member has to do something with.</summary>
/// <param name="Waiting">Submitted, and the member's to publish; the longest waiting first.</param>
/// <param name="Returned">Given back, and the member had a hand in them.</param>
public sealed record OwnWork(IReadOnlyList<WorkLine> Waiting, IReadOnlyList<WorkLine> Returned)
{
    public bool IsNothing => Waiting.Count + Returned.Count == 0;
}

/// <param name="State">Of the draft; null where it has become public.</param>
public sealed record WorkLine(Guid Id, RecordKind Kind, Text Title, DraftState? State, DateTime SavedAt)
{
    /// <summary>Who saved the draft last; null where it has become public.</summary>
    public string? SavedBy { get; init; }

    public string? SubmittedBy { get; init; }
    public DateTime? SubmittedAt { get; init; }

    /// <summary>The latest, where there is any.</summary>
    public RemarkLine? Remark { get; init; }
}

/// <summary>Published visits that ask for work, the first few of each list.</summary>
/// <param name="Lacking">With what they lack.</param>
/// <param name="LackingInAll">How many there are.</param>
public sealed record VisitsToDo(IReadOnlyList<StandingVisit> FollowUp, IReadOnlyList<StandingVisit> Overdue, IReadOnlyList<StandingVisit> Lacking, int LackingInAll)
{
    public bool IsNothing => FollowUp.Count + Overdue.Count + Lacking.Count == 0;
}
