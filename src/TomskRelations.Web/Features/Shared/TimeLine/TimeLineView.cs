using TomskRelations.Core.Mentions;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;

namespace TomskRelations.Web.Features.Shared.TimeLine;

/// <summary>Events in the order of time: model of the partial _TimeLine.</summary>
public sealed record TimeLineView(IEnumerable<TimeLineEvent> Events, Proofs Proofs, Notes Notes)
{
    /// <summary>Whether milestones and delegations stand together, so that each says which it is.</summary>
    public bool IsMixed { get; init; }

    /// <summary>Whether the date follows from the context and is not stated beside the event itself.</summary>
    public bool IsInferred(TimeLineEvent entry) => Proofs.Of(entry.Id, "date").Any(proof => proof.Kind == CitationKind.Inferred);

    /// <summary>Resource key of what an event is.</summary>
    public static string KindOf(TimeLineEvent entry) =>
        entry.Kind == RecordKind.Delegation ? "IsDelegation" : entry.DelegationSlug is null ? "IsMilestone" : "IsBoth";
}
