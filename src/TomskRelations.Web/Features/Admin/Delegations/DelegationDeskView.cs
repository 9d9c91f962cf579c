using TomskRelations.Core.Delegations.Entry;
using TomskRelations.Core.Drafts;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.Desk;

namespace TomskRelations.Web.Features.Admin.Delegations;

/// <summary>The lists of delegations as staff see them.</summary>
/// <param name="Published">Slug of the record that was just published.</param>
public sealed record DelegationDeskView(DelegationDesk Desk, DeskList Show, string? Words, int Page, Guid Member, string? Published)
{
    /// <summary>The drafts that the chosen list shows.</summary>
    public IReadOnlyList<DraftLine> ShownDrafts => Show switch
    {
        DeskList.Mine => [.. Desk.Drafts.Where(draft => draft.IsOf(Member))],
        DeskList.Waiting => [.. Desk.Drafts.Where(draft => draft.State == DraftState.Submitted).OrderBy(draft => draft.SubmittedAt)],
        _ => Desk.Drafts,
    };

    public bool ShowsDrafts => Show is DeskList.All or DeskList.Drafts or DeskList.Mine or DeskList.Waiting;

    public PagerView Pager => new(Page, DelegationDeskQueries.PageSize, Desk.Total);

    public bool Shows(DeskList list) => Show == DeskList.All || Show == list;
}
