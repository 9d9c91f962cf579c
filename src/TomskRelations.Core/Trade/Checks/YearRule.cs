namespace TomskRelations.Core.Trade.Checks;

internal static class YearRule
{
    /// <summary>A full year has actual figures once it is over; a part of a later year has none either.</summary>
    public static IEnumerable<TradeFinding> ActualYearIsOver(TradeSheetFigures sheet)
    {
        var firstOpenYear = sheet.Period == TradePeriod.Year ? sheet.Today.Year : sheet.Today.Year + 1;
        if (sheet.Status is TradeStatus.Actual or TradeStatus.Revised && sheet.Year >= firstOpenYear)
            yield return new(TradeRule.Year, TradeFindingKind.FutureActual, TradeField.Year) { Highest = firstOpenYear - 1 };
    }
}
