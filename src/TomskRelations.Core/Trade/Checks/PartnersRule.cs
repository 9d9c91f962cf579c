namespace TomskRelations.Core.Trade.Checks;

/// <summary>What partners have together is no more than there is. Turnovers, exports, imports and shares are added apart.</summary>
internal static class PartnersRule
{
    public static IEnumerable<TradeFinding> PartnersComeToAtMostTheTotal(TradeSheetFigures sheet) =>
    [
        .. Of(sheet, partner => (partner.Field, partner.Turnover), TradeField.Turnover, sheet.Turnover),
        .. Of(sheet, partner => (partner.ExportField, partner.Export), TradeField.Export, sheet.Export),
        .. Of(sheet, partner => (partner.ImportField, partner.Import), TradeField.Import, sheet.Import),
        .. Of(sheet, partner => (partner.Field, partner.Share)) is { Count: > 0 } shares ? [Compare(shares, ValueRange.Whole, 0)] : (TradeFinding[])[],
    ];

    private static IEnumerable<TradeFinding> Of(TradeSheetFigures sheet, Func<SheetPartner, (string, SheetFigure?)> pick, string field, SheetFigure? total)
    {
        var parts = Of(sheet, pick);
        return parts.Count > 0 && total is { Amount: { Highest: not null } whole } ? [Compare(parts, whole, total.Tolerance, field)] : [];
    }

    private static List<(string Field, SheetFigure Figure)> Of(TradeSheetFigures sheet, Func<SheetPartner, (string Field, SheetFigure? Figure)> pick) =>
        [.. sheet.Partners.Select(pick).Where(part => part.Figure is not null).Select(part => (part.Field, part.Figure!))];

    private static TradeFinding Compare(List<(string Field, SheetFigure Figure)> parts, ValueRange total, decimal toleranceOfTotal, params string[] totalField)
    {
        var sum = parts.Select(part => part.Figure.Range).Aggregate((one, other) => one + other);
        var tolerance = parts.Sum(part => part.Figure.Tolerance) + toleranceOfTotal;
        return new(TradeRule.Partners, sum.Lowest > total.Highest ? TradeFindingKind.PartnersExceedTotal : TradeFindingKind.PartnersFit, [.. parts.Select(part => part.Field), .. totalField])
        {
            Parts = [.. parts.Select(part => part.Figure.Part(part.Field))],
            Result = sum.Point,
            Tolerance = tolerance,
            Highest = total.Point + tolerance,
        };
    }
}
