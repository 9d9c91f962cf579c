using TomskRelations.Core.Drafts;
using TomskRelations.Core.Trade.Entry;
using TomskRelations.Web.Features.Shared.Desk;

namespace TomskRelations.Web.Features.Admin.Trade;

/// <summary>The lists of sheets as staff see them.</summary>
/// <param name="JustPublished">The year of the sheet that was just published.</param>
public sealed record TurnoverListView(
    IReadOnlyList<DraftLine> Drafts, IReadOnlyList<SheetLine> Published, IReadOnlyList<WithdrawnSheet> Withdrawn, DeskList Show, Guid Member, int? JustPublished)
{
    public IReadOnlyList<DraftLine> Mine => [.. Drafts.Where(draft => draft.IsOf(Member))];

    public bool Shows(DeskList list) => Show == DeskList.All ? list != DeskList.Mine : Show == list;
}
