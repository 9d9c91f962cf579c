using TomskRelations.Core.Delegations.Entry;
using TomskRelations.Core.Drafts;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.Desk;

namespace TomskRelations.Web.Features.Admin.Delegations;

/// <summary>The lists of delegations as staff see them.</summary>
/// <param name="Published">Slug of the record that was just published.</param>
public sealed record DelegationDeskView(DelegationDesk Desk, DeskList Show, string? Words, int Page, Guid Member, string? Published)
{
    public IReadOnlyList<DraftLine> Mine => [.. Desk.Drafts.Where(draft => draft.IsOf(Member))];

    public PagerView Pager => new(Page, DelegationDeskQueries.PageSize, Desk.Total);

    public bool Shows(DeskList list) => Show == DeskList.All ? list != DeskList.Mine : Show == list;
}
