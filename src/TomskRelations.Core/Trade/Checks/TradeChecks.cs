namespace TomskRelations.Core.Trade.Checks;

/// <summary>
/// The rules that a year's sheet is held against. Only an error keeps it from being published; with a warning somebody says why the
/// figures stand. Throughout, u is half of the last stated digit; "about" has the same u, "more than" sets a lower bound only.
/// </summary>
public static class TradeChecks
{
    private static readonly Func<TradeSheetFigures, IEnumerable<TradeFinding>>[] Warnings =
    [
        SumRule.ExportAndImportMakeTheTurnover,
        SharesRule.SharesMakeAWhole,
        GrowthRule.StatedGrowthFitsTheAmounts,
        GrowthBetweenRule.TurnoverGrowsBetweenExportAndImport,
        PartnersRule.PartnersComeToAtMostTheTotal,
        TrendRule.TrendAgreesWithTheValues,
        UnitRule.UnitFitsTheNeighbours,
    ];

    private static readonly Func<TradeSheetFigures, IEnumerable<TradeFinding>>[] Errors =
    [
        ValueRules.NoneIsNegative,
        ValueRules.ZeroIsConfirmed,
        ValueRules.ShareIsAtMostTheWhole,
        ValueRules.GrowthLeavesAnAmount,
        YearRule.ActualYearIsOver,
        StageRule.NoLaterValueStands,
    ];

    /// <summary>In the order of the rules.</summary>
    public static IReadOnlyList<TradeFinding> Of(TradeSheetFigures sheet) => [.. Warnings.Concat(Errors).SelectMany(rule => rule(sheet))];
}
