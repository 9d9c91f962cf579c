using TomskRelations.Core.Search;
using TomskRelations.Core.Trade;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Search;

/// <summary>A trade figure in a line: what it measures and of what, then its value with the unit.</summary>
public static class FigureWords
{
    /// <summary>"Turnover, 2008", "Share of turnover, CIS region, 2008", "Turnover, 2009, first half-year, customs, provisional".</summary>
    public static string Label(SearchHit hit, Texts<SearchTexts> texts, Texts<TermTexts> terms)
    {
        var figure = hit.Figure!;
        var when = hit.Beside is { } beside ? SheetWords.Of(beside, terms) : $"{figure.Year}";
        return figure.Scope == TradeScope.Total ? texts["Figure", texts.Of(figure.Measure), when] : texts["FigureOf", texts.Of(figure.Measure), Scope(figure, texts), when];
    }

    public static string Value(TradeFigure figure, StatedValue stated, Texts<SearchTexts> texts) => figure switch
    {
        { Unit: TradeUnit.Percent } => Sign(figure) + Numbers.Percent(stated.Value, stated.Decimals),
        { Unit: TradeUnit.MillionUsd } => texts["MillionUsd", Numbers.Say(stated.Value, stated.Decimals)],
        { Unit: TradeUnit.Countries } => texts.Count("Countries", (long)stated.Value),
        _ => $"{Numbers.Say(stated.Value, stated.Decimals)} {figure.UnitWords.In(Languages.Current)}".TrimEnd(),
    };

    private static string Scope(TradeFigure figure, Texts<SearchTexts> texts) => figure switch
    {
        { Partner: { } partner } => partner.Name.In(Languages.Current),
        { Sector.IsEmpty: false } => figure.Sector.In(Languages.Current),
        _ => texts.Of(figure.Scope),
    };

    private static string Sign(TradeFigure figure) => figure is { Measure.IsGrowth: true, Value: > 0 } ? "+" : "";
}
