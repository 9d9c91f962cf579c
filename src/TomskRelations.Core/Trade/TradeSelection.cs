namespace TomskRelations.Core.Trade;

/// <summary>Chooses the observations that pages speak of.</summary>
internal static class TradeSelection
{
    /// <summary>Full years and actual values; what was superseded is left out.</summary>
    public static IQueryable<TradeObservation> Current(this IQueryable<TradeObservation> observations) => observations.Where(row =>
        row.Period == TradePeriod.Year
        && row.SupersededById == null
        && (row.Status == TradeStatus.Actual || row.Status == TradeStatus.Revised));
}
