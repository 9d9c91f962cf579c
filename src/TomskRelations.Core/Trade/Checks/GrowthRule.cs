using TomskRelations.Core.Records;

namespace TomskRelations.Core.Trade.Checks;

internal static class GrowthRule
{
    /// <summary>The stated growth overlaps the range that the two turnovers leave.</summary>
    public static IEnumerable<TradeFinding> StatedGrowthFitsTheTurnovers(TradeSheetFigures sheet)
    {
        if (sheet.Growth is not { } growth) return [];
        var before = sheet.YearBefore?.Turnover;
        if (growth.Qualifier != Qualifier.Exact || GrowthBounds.Of(sheet.Turnover, before) is not { } computed)
            return [new(TradeRule.Growth, TradeFindingKind.NothingToCompare, TradeField.Growth)];

        return [new(TradeRule.Growth, computed.Overlaps(growth.Stated.Bounds) ? TradeFindingKind.GrowthFits : TradeFindingKind.GrowthDiffers, TradeField.Growth, TradeField.Turnover)
        {
            Parts = [sheet.Turnover!.Part(TradeField.Turnover), before!.Part(TradeField.Of(TradeField.Turnover, sheet.Year - 1)), growth.Part(TradeField.Growth)],
            Result = computed.Point,
            Tolerance = growth.Stated.Tolerance,
            Lowest = computed.Lowest,
            Highest = computed.Highest,
        }];
    }
}
