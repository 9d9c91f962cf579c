using TomskRelations.Core.Records;

namespace TomskRelations.Core.Trade.Checks;

internal static class SharesRule
{
    private const decimal Whole = 100;

    private static readonly string[] Fields = [TradeField.CisShare, TradeField.OtherShare];

    /// <summary>The shares add up to 100 within the half-units of all of them.</summary>
    public static IEnumerable<TradeFinding> SharesMakeAWhole(TradeSheetFigures sheet) => (sheet.CisShare, sheet.OtherShare) switch
    {
        (null, null) => [],
        ({ Qualifier: Qualifier.Exact } cis, { Qualifier: Qualifier.Exact } other) => [Compare([cis, other])],
        _ => [new(TradeRule.Shares, TradeFindingKind.NothingToCompare, Fields)],
    };

    private static TradeFinding Compare(SheetFigure[] shares)
    {
        var tolerance = shares.Sum(share => share.Stated.Tolerance);
        var fits = Math.Abs(Difference(shares)) <= tolerance;
        return new(TradeRule.Shares, fits ? TradeFindingKind.SharesAddUp : TradeFindingKind.SharesDoNotAddUp, Fields)
        {
            Parts = [.. shares.Zip(Fields, (share, field) => share.Part(field))],
            Result = Sum(shares),
            Tolerance = tolerance,
            Lowest = Whole - tolerance,
            Highest = Whole + tolerance,
            Suggestions = fits ? [] : SwappedDigits.Suggest(shares, Fields, Difference, Sum, tolerance),
        };
    }

    private static decimal Sum(IReadOnlyList<SheetFigure> shares) => shares.Sum(share => share.Stated.Value);

    private static decimal Difference(IReadOnlyList<SheetFigure> shares) => Sum(shares) - Whole;
}
