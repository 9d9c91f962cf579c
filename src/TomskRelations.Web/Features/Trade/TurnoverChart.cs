using TomskRelations.Core.Records;
using TomskRelations.Core.Trade;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.Charts;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Trade;

/// <summary>The turnover of a series as columns, one for each year from the first to the last.</summary>
public sealed class TurnoverChart(SeriesView view, Texts<TradeTexts> texts, Texts<TermTexts> terms, Texts<SharedTexts> shared)
{
    private const int FewestYears = 5;

    public ColumnChart Draw()
    {
        var known = view.Series.Years.ToDictionary(year => year.Year);
        var (earliest, last) = (known.Keys.Min(), known.Keys.Max());
        var first = Math.Min(earliest, last - FewestYears + 1);
        List<Column> columns =
        [
            .. Enumerable.Range(first, last - first + 1).Select(year => known.TryGetValue(year, out var on)
                ? Known(on)
                : Missing(year, year < earliest && view.EmptyTable is not null ? Core.Records.Missing.NotStated : Core.Records.Missing.NotEntered)),
        ];
        return new(view.Id("turnover"), texts["TurnoverChart", first, last], Describe(columns), columns);
    }

    private Column Known(TradeYear year) => (year.Turnover, year.Derived) switch
    {
        ({ Stated: { } stated } figure, _) => Stated(year, figure, stated),
        (_, { } derived) => Derived(year, derived),
        _ => Missing(year.Year, new FigureCell(year.Turnover, year.Sheet is not null).State) with { Address = Links.TradeYear(year.Year) },
    };

    private Column Stated(TradeYear year, TradeFigure figure, StatedValue stated) =>
        new(year.Year, texts["TipStated", year.Year, Amounts.Say(stated, figure.Unit, figure.Qualifier, terms), ChartProof.Of(figure, view.Proofs, shared)])
        {
            Value = stated.Value,
            Figure = terms[$"Amount_{figure.Qualifier}", Arithmetic.Say(stated)],
            Words = [texts["Stated"]],
            IsOpen = figure.Qualifier != Qualifier.Exact,
            Address = Links.TradeYear(year.Year),
        };

    private Column Derived(TradeYear year, DerivedTurnover derived)
    {
        var (value, decimals) = (derived.Earlier, derived.Turnover.Decimals);
        string[] said = [Numbers.Say(value.Point, decimals), Numbers.Say(value.Lowest, decimals), Numbers.Say(value.Highest, decimals)];
        return new(year.Year, texts["TipDerived", [year.Year, .. said, year.DerivedFrom!.Year]])
        {
            Value = value.Point,
            Figure = $"≈\u202F{said[0]}",
            Words = [texts["Derived"], texts["RangeShort", said[1], said[2]]],
            Range = (value.Lowest, value.Highest),
            Address = Links.TradeYear(year.Year),
        };
    }

    private Column Missing(int year, Missing why) => new(year, texts["TipMissing", year, shared.Of(why)])
    {
        Missing = why,
        Words = WordLines.Of(shared.Of(why)),
    };

    /// <summary>Every year in words, the latest first; years that miss for the same reason are said together.</summary>
    private string Describe(List<Column> columns)
    {
        List<string> said = [];
        for (var place = columns.Count - 1; place >= 0; place--)
        {
            var last = place;
            while (columns[last].Missing is { } why && place > 0 && columns[place - 1].Missing == why) place--;
            said.Add(place == last
                ? columns[last].Tip
                : texts["TipMissing", texts["RangeShort", columns[place].Year, columns[last].Year], shared.Of(columns[last].Missing!.Value)]);
        }
        return string.Join(". ", said) + ".";
    }
}
