namespace TomskRelations.Core.Trade.Checks;

/// <summary>What no figure can be, whatever stands beside it.</summary>
internal static class ValueRules
{
    private const decimal Whole = 100;

    /// <summary>A growth may be negative, an amount, share or count may not.</summary>
    public static IEnumerable<TradeFinding> NoneIsNegative(TradeSheetFigures sheet) =>
        Find(sheet, TradeFindingKind.Negative, (field, figure) => figure.Stated.Value < 0 && field != TradeField.Growth);

    public static IEnumerable<TradeFinding> ZeroIsConfirmed(TradeSheetFigures sheet) =>
        Find(sheet, TradeFindingKind.UnconfirmedZero, (_, figure) => figure is { Stated.Value: 0, IsTrueZero: false });

    public static IEnumerable<TradeFinding> ShareIsAtMostTheWhole(TradeSheetFigures sheet) =>
        Find(sheet, TradeFindingKind.ShareOver100, (field, figure) => figure.Unit == TradeUnit.Percent && figure.Stated.Value > Whole && field != TradeField.Growth);

    public static IEnumerable<TradeFinding> GrowthLeavesATurnover(TradeSheetFigures sheet) => sheet.Turnover is { Stated.Value: > 0 }
        ? Find(sheet, TradeFindingKind.GrowthToNothing, (field, figure) => field == TradeField.Growth && figure.Stated.Value <= -Whole)
        : [];

    private static IEnumerable<TradeFinding> Find(TradeSheetFigures sheet, TradeFindingKind kind, Func<string, SheetFigure, bool> isFound) => sheet.Filled
        .Where(pair => isFound(pair.Field, pair.Figure))
        .Select(pair => new TradeFinding(TradeRule.Value, kind, pair.Field) { Parts = [pair.Figure.Part(pair.Field)] });
}
