namespace TomskRelations.Core.Trade.Checks;

internal static class TrendRule
{
    /// <summary>A partner said to have risen has not less than before, whatever rounding hides.</summary>
    public static IEnumerable<TradeFinding> TrendAgreesWithTheValues(TradeSheetFigures sheet) => sheet.Partners
        .Where(partner => partner is { Trend: not null, Value: not null, Before: not null } && AreOfOneKind(partner.Value, partner.Before))
        .SelectMany(partner => Compare(partner, partner.Value!, partner.Before!, sheet.Year - 1));

    private static IEnumerable<TradeFinding> Compare(SheetPartner partner, SheetFigure value, SheetFigure valueBefore, int yearBefore)
    {
        var (now, before) = (value.Range, valueBefore.Range);
        var disagrees = partner.Trend == TrendDirection.Increased ? now.Highest <= before.Lowest : now.Lowest >= before.Highest;
        if (!disagrees && (now.IsOpen || before.IsOpen)) return [];
        return [new(TradeRule.Trend, disagrees ? TradeFindingKind.TrendDisagrees : TradeFindingKind.TrendAgrees, partner.Field, partner.TrendField)
        {
            Parts = [value.Part(partner.Field), valueBefore.Part(TradeField.Of(partner.Field, yearBefore))],
            Result = now.Point - before.Point,
            Tolerance = value.Tolerance + valueBefore.Tolerance,
        }];
    }

    private static bool AreOfOneKind(SheetFigure one, SheetFigure other) => one.Amount is null ? one.Unit == other.Unit : other.Amount is not null;
}
