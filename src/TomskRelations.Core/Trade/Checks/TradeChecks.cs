namespace TomskRelations.Core.Trade.Checks;

/// <summary>The rules that a year's sheet is held against. Only an error keeps it from being published; anything else may be so.</summary>
public static class TradeChecks
{
    private static readonly Func<TradeSheetFigures, IEnumerable<TradeFinding>>[] Rules =
    [
        ValueRules.NoneIsNegative,
        ValueRules.ZeroIsConfirmed,
        ValueRules.ShareIsAtMostTheWhole,
        ValueRules.GrowthLeavesATurnover,
        YearRule.ActualYearIsOver,
        SumRule.ExportAndImportMakeTheTurnover,
        SharesRule.SharesMakeAWhole,
        GrowthRule.StatedGrowthFitsTheTurnovers,
        GrowthBetweenRule.TurnoverGrowsBetweenExportAndImport,
        PartnersRule.PartnersComeToAtMostTheTotal,
        TrendRule.TrendAgreesWithTheValues,
        UnitRule.UnitFitsTheNeighbours,
    ];

    /// <summary>In the order of the rules.</summary>
    public static IReadOnlyList<TradeFinding> Of(TradeSheetFigures sheet) => [.. Rules.SelectMany(rule => rule(sheet))];
}
