using TomskRelations.Core.Dates;
using TomskRelations.Core.Milestones;
using TomskRelations.Core.Sources;

namespace TomskRelations.Web.Features.Milestones;

/// <summary>The time line, decade by decade; what has no year stands apart.</summary>
public sealed record MilestonesView(MilestoneList List)
{
    /// <summary>Key: the first year of the decade, or null for the undated. A period stands under the decade it begins in.</summary>
    public IEnumerable<IGrouping<int?, MilestoneEntry>> Decades => List.Entries.GroupBy(entry => Decade(entry.Date));

    /// <summary>Whether the date follows from the context and is not stated beside the event itself.</summary>
    public static bool IsInferred(Proofs proofs, Guid milestone) => proofs.Of(milestone, "date").Any(proof => proof.Kind == CitationKind.Inferred);

    private static int? Decade(EdtfDate date) => (date.Earliest ?? date.Latest) is { } day ? day.Year / 10 * 10 : null;
}
