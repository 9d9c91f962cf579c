using TomskRelations.Core.Staff;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.StaffHistory;

namespace TomskRelations.Web.Features.Admin.History;

/// <param name="Member">Whose history is shown; null for everybody's.</param>
public sealed record HistoryView(StaffEventPage Page, IReadOnlyList<StaffLine> Members, Guid? Member)
{
    public StaffEventsView Events => new(Page.Events, NamesMembers: true);

    public PagerView Pager => new(Page.Page, StaffEventQueries.PageSize, Page.Total) { QueryKeys = [StaffLinks.MemberKey, "page"] };
}
