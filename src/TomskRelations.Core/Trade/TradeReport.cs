namespace TomskRelations.Core.Trade;

/// <summary>The figures of one sheet, of an actual one with those that were revised.</summary>
public sealed record TradeReport(TradeSheet Sheet, IReadOnlyList<TradeFigure> Figures)
{
    private static readonly ReportingBody[] Bodies = [ReportingBody.Duma, ReportingBody.Customs, ReportingBody.StatisticsOffice, ReportingBody.Administration];

    /// <summary>
    /// The reports that may stand for their year, the one that does first: one that states a turnover before one that does not, then
    /// by body: Duma, customs, statistics office, administration.
    /// </summary>
    /// <returns>None where all are provisional, forecasts, or of a part of the year.</returns>
    public static IEnumerable<TradeReport> Ranked(IEnumerable<TradeReport> reports) => reports
        .Where(report => report.Sheet.IsHeadline)
        .OrderBy(report => report.Figures.All(figure => figure is not { Measure: TradeMeasure.Turnover, Scope: TradeScope.Total, Value: not null }))
        .ThenBy(report => report.Figures.All(figure => figure.Scope == TradeScope.Partner))
        .ThenBy(report => RankOf(report.Sheet.Body));

    internal static int RankOf(ReportingBody body) => Array.IndexOf(Bodies, body);
}
