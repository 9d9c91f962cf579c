using TomskRelations.Core.Records;

namespace TomskRelations.Core.Trade.Checks;

/// <summary>What partners have together is no more than there is. Values and shares are added apart.</summary>
internal static class PartnersRule
{
    private static readonly DerivedValue Whole = new(100, 100, 100);

    public static IEnumerable<TradeFinding> PartnersComeToAtMostTheTotal(TradeSheetFigures sheet)
    {
        var valued = sheet.Partners.Where(partner => partner.Value is { Qualifier: not Qualifier.About }).ToList();
        var amounts = valued.Where(partner => partner.Value!.InMillionUsd is not null).ToList();
        var shares = valued.Where(partner => partner.Value!.Unit == TradeUnit.Percent).ToList();
        if (amounts.Count > 0 && sheet.Turnover?.Bounded is { } turnover)
            yield return Compare(amounts, partner => partner.Value!.InMillionUsd!.Value, turnover, TradeField.Turnover);
        if (shares.Count > 0) yield return Compare(shares, partner => partner.Value!.Stated.Bounds, Whole);
    }

    private static TradeFinding Compare(List<SheetPartner> partners, Func<SheetPartner, DerivedValue> value, DerivedValue total, params string[] totalField)
    {
        var sum = partners.Sum(partner => value(partner).Point);
        var tolerance = partners.Sum(partner => value(partner).Tolerance) + total.Tolerance;
        return new(TradeRule.Partners, sum - total.Point <= tolerance ? TradeFindingKind.PartnersFit : TradeFindingKind.PartnersExceedTotal, [.. partners.Select(partner => partner.Field), .. totalField])
        {
            Parts = [.. partners.Select(partner => partner.Value!.Part(partner.Field))],
            Result = sum,
            Tolerance = tolerance,
            Highest = total.Point + tolerance,
        };
    }
}
