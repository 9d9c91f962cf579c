using TomskRelations.Core.Delegations.Entry;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Dashboard;

/// <summary>The latest drafts that a member has to do with.</summary>
/// <param name="Waiting">Submitted, and the member's to publish; the longest waiting first.</param>
/// <param name="Returned">Given back, and the member had a hand in them.</param>
/// <param name="Mine">All others that the member had a hand in.</param>
public sealed record OwnWork(IReadOnlyList<WorkLine> Waiting, IReadOnlyList<WorkLine> Returned, IReadOnlyList<WorkLine> Mine)
{
    public bool IsNothing => Waiting.Count + Returned.Count + Mine.Count == 0;
}

/// <param name="Remark">The latest, where there is any.</param>
public sealed record WorkLine(
    Guid Id, RecordKind Kind, Text Title, DraftState State, string SavedBy, DateTime SavedAt, string? SubmittedBy, DateTime? SubmittedAt, RemarkLine? Remark);

/// <summary>Published visits that ask for work, the first few of each list.</summary>
/// <param name="Lacking">With what they lack.</param>
/// <param name="LackingInAll">How many there are.</param>
public sealed record VisitsToDo(IReadOnlyList<StandingVisit> FollowUp, IReadOnlyList<StandingVisit> Overdue, IReadOnlyList<StandingVisit> Lacking, int LackingInAll)
{
    public bool IsNothing => FollowUp.Count + Overdue.Count + Lacking.Count == 0;
}
