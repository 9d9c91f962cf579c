namespace TomskRelations.Core.Trade;

/// <summary>The full years that one body reports, actual or revised, and those that follow from them. No series mixes bodies.</summary>
/// <param name="Years">The latest first.</param>
public sealed record TradeSeries(ReportingBody Body, IReadOnlyList<TradeYear> Years)
{
    private int LatestTurnover => Years.Where(year => year.Turnover?.Value is not null).Select(year => year.Year).FirstOrDefault();

    /// <summary>One series for each body that states anything of the whole region; that of the headline figure first: the latest turnover, then as <see cref="TradeReport.Ranked"/>.</summary>
    public static IReadOnlyList<TradeSeries> From(IReadOnlyList<TradeFigure> figures) =>
    [
        .. figures.Where(figure => figure.Sheet.IsHeadline && figure.Scope != TradeScope.Partner)
            .GroupBy(figure => figure.Body)
            .Select(body => new TradeSeries(body.Key, [.. TradeYears.From(body).Where(year => year.IsInSeries)]))
            .OrderByDescending(series => series.LatestTurnover)
            .ThenBy(series => TradeReport.RankOf(series.Body)),
    ];
}
