using TomskRelations.Core.Drafts;
using TomskRelations.Core.Trade.Entry;
using TomskRelations.Web.Features.Shared.Desk;

namespace TomskRelations.Web.Features.Admin.Trade;

/// <summary>The lists of sheets as staff see them.</summary>
/// <param name="JustPublished">The year of the sheet that was just published.</param>
/// <param name="JustMade">How many drafts were just made of pasted years.</param>
public sealed record TurnoverListView(
    IReadOnlyList<DraftLine> Drafts, IReadOnlyList<SheetLine> Published, IReadOnlyList<WithdrawnSheet> Withdrawn, DeskList Show, Guid Member, int? JustPublished, int? JustMade)
{
    /// <summary>A sheet says of each figure that it is missing: it is never incomplete.</summary>
    public static readonly DeskList[] Lists = [.. Enum.GetValues<DeskList>().Where(list => list != DeskList.Incomplete)];

    /// <summary>The drafts that the chosen list shows.</summary>
    public IReadOnlyList<DraftLine> ShownDrafts => Show switch
    {
        DeskList.Mine => Drafts.Of(Member),
        DeskList.Waiting => Drafts.Waiting(),
        _ => Drafts,
    };

    public bool ShowsDrafts => Show is DeskList.All or DeskList.Drafts or DeskList.Mine or DeskList.Waiting;

    public bool Shows(DeskList list) => Show == DeskList.All || Show == list;
}
