using TomskRelations.Core.Dates;
using TomskRelations.Core.Mentions;
using TomskRelations.Core.Milestones;
using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.TimeLine;

namespace TomskRelations.Web.Features.Milestones;

/// <summary>The time line, decade by decade; what has no year stands apart.</summary>
/// <param name="Pager">Null where all stand on one page.</param>
public sealed record MilestonesView(TimeLineView TimeLine, PagerView? Pager)
{
    /// <summary>The milestones alone.</summary>
    public static MilestonesView Of(MilestoneList list) => new(new(list.Entries.Select(Event).ToList(), list.Proofs, list.Notes), null);

    /// <summary>Milestones and delegations together.</summary>
    public static MilestonesView Of(TimeLinePage line, int page) =>
        new(new(line.Events, line.Proofs, line.Notes) { IsMixed = true }, line.Total > MilestoneQueries.PageSize ? new(page, MilestoneQueries.PageSize, line.Total) : null);

    /// <summary>Key: the first year of the decade, or null for the undated. A period stands under the decade it begins in.</summary>
    public IEnumerable<IGrouping<int?, TimeLineEvent>> Decades => TimeLine.Events.GroupBy(entry => Decade(entry.Date));

    private static int? Decade(EdtfDate date) => (date.Earliest ?? date.Latest) is { } day ? day.Year / 10 * 10 : null;

    private static TimeLineEvent Event(MilestoneEntry entry) =>
        new(RecordKind.Milestone, entry.Id, entry.Slug, entry.Title, entry.Body, entry.Date, entry.EmptyMeans, entry.IsKey, entry.Delegation?.Slug) { Partners = entry.Partners };
}
