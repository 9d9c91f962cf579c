using TomskRelations.Core.Home;
using TomskRelations.Core.Mentions;
using TomskRelations.Core.Milestones;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Trade;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.TimeLine;

namespace TomskRelations.Web.Features.Design;

/// <summary>Records of the portal that the components can be seen with.</summary>
public sealed record DesignView(HomePage Home, TradePage Trade, TimeLinePage Line, Palette Palette, QueryReader Query)
{
    /// <summary>The components in the order of the page; each has its partial in Parts/.</summary>
    public static readonly string[] Parts =
    [
        "Colour", "Type", "Proof", "Quote", "Statements", "Derived", "Missing", "Notes", "Figures", "Filters", "Pager",
        "TimeLine", "Columns", "Shares", "Map", "Empty", "Alerts", "Buttons", "Fields", "Copy", "Reading",
    ];

    public IEnumerable<PartnerItem> Countries => Home.Partners.Where(partner => partner.Kind == PartnerKind.Country);

    /// <summary>One event of each form that there is.</summary>
    public IReadOnlyList<TimeLineEvent> Events => [.. Line.Events.DistinctBy(TimeLineForm.Of)];

    /// <summary>A note of each kind, with the proofs it rests on.</summary>
    public NotesView Notes => new(
        Trade.Goods.Select(statement => statement.Id).Concat(Trade.Years.SelectMany(year => year.Figures).Select(figure => figure.Id))
            .SelectMany(Trade.Notes.Of)
            .DistinctBy(note => note.Kind)
            .OrderByDescending(note => note.Kind),
        Trade.Proofs);

    public IReadOnlyList<Proof> Sentence => Trade.Proofs.SentencesOf(Trade.Latest!.Turnover!.Id).First();
}
