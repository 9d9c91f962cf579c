namespace TomskRelations.Core.Trade.Checks;

internal static class StageRule
{
    /// <summary>One value stands for a place at a time: what is known at a later stage is not joined by an earlier one.</summary>
    public static IEnumerable<TradeFinding> NoLaterValueStands(TradeSheetFigures sheet) =>
        sheet.Later.Select(standing => new TradeFinding(TradeRule.Stage, TradeFindingKind.LaterStands, standing.Field) { Standing = standing });
}
