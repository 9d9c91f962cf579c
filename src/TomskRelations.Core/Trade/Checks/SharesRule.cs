namespace TomskRelations.Core.Trade.Checks;

internal static class SharesRule
{
    private static readonly string[] Fields = [TradeField.CisShare, TradeField.OtherShare];

    /// <summary>The shares add up to 100 within the half-units of all of them.</summary>
    public static IEnumerable<TradeFinding> SharesMakeAWhole(TradeSheetFigures sheet) => (sheet.CisShare, sheet.OtherShare) switch
    {
        (null, null) => [],
        ({ } cis, { } other) => [Compare([cis, other])],
        _ => [Nothing],
    };

    private static TradeFinding Nothing => new(TradeRule.Shares, TradeFindingKind.NothingToCompare, Fields);

    private static TradeFinding Compare(SheetFigure[] shares)
    {
        var sum = shares[0].Range + shares[1].Range;
        var fits = sum.Meets(ValueRange.Whole);
        if (fits && sum.IsOpen) return Nothing;

        var (whole, tolerance) = (ValueRange.Whole.Point, shares.Sum(share => share.Tolerance));
        return new(TradeRule.Shares, fits ? TradeFindingKind.SharesAddUp : TradeFindingKind.SharesDoNotAddUp, Fields)
        {
            Parts = [.. shares.Zip(Fields, (share, field) => share.Part(field))],
            Result = sum.Point,
            Tolerance = tolerance,
            Lowest = sum.IsOpen ? null : whole - tolerance,
            Highest = whole + tolerance,
            Suggestions = fits || sum.IsOpen ? [] : SwappedDigits.Suggest(shares, Fields, Difference, Sum, tolerance),
        };
    }

    private static decimal Sum(IReadOnlyList<SheetFigure> shares) => shares.Sum(share => share.Stated.Value);

    private static decimal Difference(IReadOnlyList<SheetFigure> shares) => Sum(shares) - ValueRange.Whole.Point;
}
