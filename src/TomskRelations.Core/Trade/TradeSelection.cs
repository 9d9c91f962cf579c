namespace TomskRelations.Core.Trade;

/// <summary>Chooses the observations that pages speak of.</summary>
internal static class TradeSelection
{
    /// <summary>What was not superseded.</summary>
    public static IQueryable<TradeObservation> Standing(this IQueryable<TradeObservation> observations) => observations.Where(row => row.SupersededById == null);

    /// <summary>Of what stands, full years and actual values.</summary>
    public static IQueryable<TradeObservation> Current(this IQueryable<TradeObservation> observations) => observations.Standing().Where(row =>
        row.Period == TradePeriod.Year && (row.Status == TradeStatus.Actual || row.Status == TradeStatus.Revised));

    /// <summary>The bodies in the order of <see cref="TradeReport.Ranked"/>.</summary>
    public static IOrderedQueryable<TradeObservation> ThenByBody(this IOrderedQueryable<TradeObservation> observations) => observations
        .ThenBy(row => row.Body == ReportingBody.Duma ? 0 : row.Body == ReportingBody.Customs ? 1 : row.Body == ReportingBody.StatisticsOffice ? 2 : 3)
        .ThenBy(row => row.Status == TradeStatus.Revised ? 0 : 1);
}
