using TomskRelations.Core.Records;
using TomskRelations.Core.Trade;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.Charts;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Trade;

/// <summary>The stated changes of a series' turnover as columns that stand or hang. One change alone is a figure, not a chart.</summary>
public sealed class GrowthChart(SeriesView view, Texts<TradeTexts> texts, Texts<TermTexts> terms, Texts<SharedTexts> shared)
{
    private const int FewestChanges = 2;

    /// <returns>Null where there are too few to compare.</returns>
    public ColumnChart? Draw()
    {
        List<Column> columns = [.. view.Series.Years.Where(year => year.Growth?.Stated is not null).OrderBy(year => year.Year).Select(year => Change(year.Growth!, year.Growth!.Stated!.Value))];
        return columns.Count < FewestChanges ? null : new(view.Id("growth"), texts["GrowthChart"], string.Join(". ", columns.Select(column => column.Tip).Reverse()) + ".", columns);
    }

    private Column Change(TradeFigure growth, StatedValue stated)
    {
        var (figure, word) = (Amounts.SayGrowth(stated, growth.Qualifier, terms), texts[stated.Value switch { > 0 => "Rose", < 0 => "Fell", _ => "Unchanged" }]);
        var proof = ChartProof.Of(growth, view.Proofs, shared);
        return new(growth.Year, growth.BaseYear is { } against ? texts["TipChange", growth.Year, word, figure, against, proof] : texts["TipChangeAlone", growth.Year, word, figure, proof])
        {
            Value = stated.Value,
            Figure = figure,
            Words = [word],
            IsOpen = growth.Qualifier != Qualifier.Exact,
            Address = Links.TradeYear(growth.Year),
        };
    }
}
