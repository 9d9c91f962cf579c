namespace TomskRelations.Core.Trade;

/// <summary>The figures of one sheet.</summary>
public sealed record TradeReport(TradeSheet Sheet, IReadOnlyList<TradeFigure> Figures)
{
    private static readonly ReportingBody[] Bodies = [ReportingBody.Customs, ReportingBody.StatisticsOffice, ReportingBody.Administration, ReportingBody.Duma];

    /// <summary>
    /// The report that stands for its year where several do: one that states a turnover before one that does not, then the body
    /// nearest to where the figures arise – customs, statistics office, administration, Duma –, then revised before actual figures.
    /// </summary>
    /// <returns>Null where all are provisional, forecasts, or of a part of the year.</returns>
    public static TradeReport? Foremost(IEnumerable<TradeReport> reports) => reports
        .Where(report => report.Sheet.IsHeadline)
        .OrderBy(report => report.Figures.All(figure => figure is not { Measure: TradeMeasure.Turnover, Scope: TradeScope.Total, Value: not null }))
        .ThenBy(report => report.Figures.All(figure => figure.Scope == TradeScope.Partner))
        .ThenBy(report => Array.IndexOf(Bodies, report.Sheet.Body))
        .ThenBy(report => report.Sheet.Status != TradeStatus.Revised)
        .FirstOrDefault();
}
