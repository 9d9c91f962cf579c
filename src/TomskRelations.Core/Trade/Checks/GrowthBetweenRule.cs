using TomskRelations.Core.Records;

namespace TomskRelations.Core.Trade.Checks;

internal static class GrowthBetweenRule
{
    /// <summary>As growth is commonly stated.</summary>
    private const int GrowthDecimals = 1;

    /// <summary>A sum grows faster than one of its parts and slower than the other.</summary>
    public static IEnumerable<TradeFinding> TurnoverGrowsBetweenExportAndImport(TradeSheetFigures sheet)
    {
        var isStated = sheet.Growth is { Qualifier: Qualifier.Exact };
        var turnover = isStated ? sheet.Growth!.Stated.Bounds : GrowthBounds.Of(sheet.Turnover, sheet.YearBefore?.Turnover);
        var (export, import) = (GrowthBounds.Of(sheet.Export, sheet.YearBefore?.Export), GrowthBounds.Of(sheet.Import, sheet.YearBefore?.Import));
        if (turnover is not { } growth || export is not { } ofExport || import is not { } ofImport) return [];

        var between = new DerivedValue(growth.Point, Math.Min(ofExport.Lowest, ofImport.Lowest), Math.Max(ofExport.Highest, ofImport.Highest));
        string[] fields = [isStated ? TradeField.Growth : TradeField.Turnover, TradeField.Export, TradeField.Import];
        return [new(TradeRule.GrowthBetween, between.Overlaps(growth) ? TradeFindingKind.GrowthLiesBetween : TradeFindingKind.GrowthLiesOutside, fields)
        {
            Parts = [new(TradeField.Export, ofExport.Point, GrowthDecimals), new(TradeField.Import, ofImport.Point, GrowthDecimals)],
            Result = growth.Point,
            Tolerance = isStated ? sheet.Growth!.Stated.Tolerance : null,
            Lowest = between.Lowest,
            Highest = between.Highest,
        }];
    }
}
