namespace TomskRelations.Core.Trade.Checks;

/// <summary>What no figure can be, whatever stands beside it.</summary>
internal static class ValueRules
{
    private const decimal Whole = 100;

    /// <summary>A growth may be negative, an amount, share or count may not.</summary>
    public static IEnumerable<TradeFinding> NoneIsNegative(TradeSheetFigures sheet) =>
        Find(sheet, TradeFindingKind.Negative, (field, figure) => figure.Stated.Value < 0 && !TradeField.IsGrowth(field));

    public static IEnumerable<TradeFinding> ZeroIsConfirmed(TradeSheetFigures sheet) =>
        Find(sheet, TradeFindingKind.UnconfirmedZero, (_, figure) => figure is { Stated.Value: 0, IsTrueZero: false });

    public static IEnumerable<TradeFinding> ShareIsAtMostTheWhole(TradeSheetFigures sheet) =>
        Find(sheet, TradeFindingKind.ShareOver100, (field, figure) => figure.Unit == TradeUnit.Percent && figure.Stated.Value > Whole && !TradeField.IsGrowth(field));

    public static IEnumerable<TradeFinding> GrowthLeavesAnAmount(TradeSheetFigures sheet) => sheet.Growths
        .Where(growth => growth is { Amount.Stated.Value: > 0, Stated.Stated.Value: <= -Whole })
        .Select(growth => Found(TradeFindingKind.GrowthToNothing, growth.Field, growth.Stated!));

    private static IEnumerable<TradeFinding> Find(TradeSheetFigures sheet, TradeFindingKind kind, Func<string, SheetFigure, bool> isFound) => sheet.Filled
        .Where(pair => isFound(pair.Field, pair.Figure))
        .Select(pair => Found(kind, pair.Field, pair.Figure));

    private static TradeFinding Found(TradeFindingKind kind, string field, SheetFigure figure) => new(TradeRule.Value, kind, field) { Parts = [figure.Part(field)] };
}
