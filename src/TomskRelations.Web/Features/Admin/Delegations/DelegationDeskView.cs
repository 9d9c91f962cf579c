using TomskRelations.Core.Delegations.Entry;
using TomskRelations.Core.Drafts;
using TomskRelations.Web.Features.Shared;

namespace TomskRelations.Web.Features.Admin.Delegations;

/// <summary>The lists of delegations as staff see them.</summary>
/// <param name="Page">Of the list that is shown, from 1; where several are, of the published ones.</param>
/// <param name="Published">Slug of the record that was just published.</param>
public sealed record DelegationDeskView(DelegationDesk Desk, DelegationList Show, string? Words, int Page, Guid Member, string? Published)
{
    private const int PageSize = DelegationDeskQueries.PageSize;

    /// <summary>The drafts that lack something, where they are asked for.</summary>
    public IReadOnlyList<IncompleteDraft> Lacking { get; init; } = [];

    public bool ShowsDrafts => Show is DelegationList.All or DelegationList.Drafts or DelegationList.Mine or DelegationList.Waiting;

    public bool ShowsPublished => Show is DelegationList.All or DelegationList.Published or DelegationList.Incomplete or DelegationList.FollowUp or DelegationList.Overdue;

    public bool ShowsWithdrawn => Show is DelegationList.All or DelegationList.Withdrawn;

    /// <summary>Only lists of all published records are searched.</summary>
    public bool IsSearched => Show is DelegationList.All or DelegationList.Published;

    /// <summary>The drafts of the chosen list that stand on its page.</summary>
    public IReadOnlyList<DraftLine> ShownDrafts => [.. DraftsOf(Show).Skip(Show == DelegationList.All ? 0 : (Page - 1) * PageSize).Take(PageSize)];

    /// <summary>Whether the list of everything leaves some out.</summary>
    public bool HasMoreDrafts => Show == DelegationList.All && Desk.Drafts.Count > PageSize;

    public bool HasMoreWithdrawn => Show == DelegationList.All && Desk.Counts.Withdrawn > PageSize;

    public PagerView DraftsPager => new(Page, PageSize, Show == DelegationList.All ? 0 : DraftsOf(Show).Count);

    public PagerView Pager => new(Page, PageSize, Desk.Total);

    public PagerView WithdrawnPager => new(Page, PageSize, Show == DelegationList.All ? 0 : Desk.Counts.Withdrawn);

    /// <summary>How many records a list has; null where no number stands beside its name.</summary>
    public int? CountOf(DelegationList list) => list switch
    {
        DelegationList.Mine or DelegationList.Drafts or DelegationList.Waiting => DraftsOf(list).Count,
        DelegationList.Published => Desk.Counts.Published,
        DelegationList.Withdrawn => Desk.Counts.Withdrawn,
        DelegationList.FollowUp => Desk.Counts.FollowUp,
        DelegationList.Overdue => Desk.Counts.Overdue,
        _ => null,
    };

    private IReadOnlyList<DraftLine> DraftsOf(DelegationList list) => list switch
    {
        DelegationList.Mine => Desk.Drafts.Of(Member),
        DelegationList.Waiting => Desk.Drafts.Waiting(),
        _ => Desk.Drafts,
    };
}
