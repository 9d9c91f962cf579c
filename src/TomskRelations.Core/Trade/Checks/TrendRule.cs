using TomskRelations.Core.Records;

namespace TomskRelations.Core.Trade.Checks;

internal static class TrendRule
{
    /// <summary>A partner said to have risen has not less than before, whatever rounding hides.</summary>
    public static IEnumerable<TradeFinding> TrendAgreesWithTheValues(TradeSheetFigures sheet) => sheet.Partners
        .Where(partner => partner.Trend is not null && Bounds(partner.Value, partner.Before) is not null && Bounds(partner.Before, partner.Value) is not null)
        .Select(partner => Compare(sheet, partner, Bounds(partner.Value, partner.Before)!.Value, Bounds(partner.Before, partner.Value)!.Value));

    private static TradeFinding Compare(TradeSheetFigures sheet, SheetPartner partner, DerivedValue now, DerivedValue before)
    {
        var agrees = partner.Trend == TrendDirection.Increased ? now.Highest > before.Lowest : now.Lowest < before.Highest;
        return new(TradeRule.Trend, agrees ? TradeFindingKind.TrendAgrees : TradeFindingKind.TrendDisagrees, partner.Field)
        {
            Parts = [partner.Value!.Part(partner.Field), partner.Before!.Part(TradeField.Of(partner.Field, sheet.Year - 1))],
            Result = now.Point - before.Point,
            Tolerance = now.Tolerance + before.Tolerance,
        };
    }

    /// <returns>Null where the two are not of one kind.</returns>
    private static DerivedValue? Bounds(SheetFigure? figure, SheetFigure? other) =>
        figure is not { Qualifier: Qualifier.Exact } || other is null ? null
        : figure.InMillionUsd is { } amount ? (other.InMillionUsd is null ? null : amount)
        : figure.Unit == other.Unit ? figure.Stated.Bounds : null;
}
