namespace TomskRelations.Core.Trade.Checks;

internal static class GrowthBetweenRule
{
    /// <summary>A sum grows faster than one of its parts and slower than the other. Stated growths count before computed ones.</summary>
    public static IEnumerable<TradeFinding> TurnoverGrowsBetweenExportAndImport(TradeSheetFigures sheet)
    {
        var (turnover, export, import) = (sheet.GrowthOfTurnover, sheet.GrowthOfExport, sheet.GrowthOfImport);
        if (turnover.Known is not { } growth || export.Known is not { } ofExport || import.Known is not { } ofImport) return [];

        var between = ofExport.To(ofImport);
        var lies = between.Meets(growth);
        if (lies && (between.IsOpen || growth.IsOpen)) return [];
        string[] fields = [turnover.KnownField, export.KnownField, import.KnownField];
        return [new(TradeRule.GrowthBetween, lies ? TradeFindingKind.GrowthLiesBetween : TradeFindingKind.GrowthLiesOutside, fields)
        {
            Parts = [export.KnownPart, import.KnownPart, turnover.KnownPart],
            Result = growth.Point,
            Tolerance = turnover.Stated?.Tolerance,
            Lowest = between.Lowest,
            Highest = between.Highest,
        }];
    }
}
