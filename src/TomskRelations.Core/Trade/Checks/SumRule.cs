namespace TomskRelations.Core.Trade.Checks;

internal static class SumRule
{
    /// <summary>|export + import − turnover| is at most the sum of the three half-units: of the region, and of each partner.</summary>
    public static IEnumerable<TradeFinding> ExportAndImportMakeTheTurnover(TradeSheetFigures sheet) =>
    [
        .. Of([sheet.Export, sheet.Import, sheet.Turnover], [TradeField.Export, TradeField.Import, TradeField.Turnover]),
        .. sheet.Partners.Where(partner => partner.Export is not null || partner.Import is not null)
            .SelectMany(partner => Of([partner.Export, partner.Import, partner.Turnover], [partner.ExportField, partner.ImportField, partner.Field])),
    ];

    private static IEnumerable<TradeFinding> Of(SheetFigure?[] figures, string[] fields)
    {
        if (figures.All(figure => figure is null)) return [];
        if (figures.Any(figure => figure?.Amount is null)) return [Nothing(fields)];
        return [Compare([.. figures.Select(figure => figure!)], fields)];
    }

    private static TradeFinding Compare(SheetFigure[] figures, string[] fields)
    {
        var (parts, turnover) = (figures[0].Range + figures[1].Range, figures[2].Range);
        var (fits, isOpen) = (parts.Meets(turnover), parts.IsOpen || turnover.IsOpen);
        if (fits && isOpen) return Nothing(fields);

        var tolerance = figures.Sum(figure => figure.Tolerance);
        return new(TradeRule.Sum, fits ? TradeFindingKind.SumFits : TradeFindingKind.SumDiffers, fields)
        {
            Parts = [.. figures.Zip(fields, (figure, field) => figure.Part(field))],
            Result = parts.Point,
            Tolerance = tolerance,
            Lowest = parts.Highest is null ? null : turnover.Point - tolerance,
            Highest = turnover.Highest is null ? null : turnover.Point + tolerance,
            Suggestions = fits || isOpen ? [] : SwappedDigits.Suggest(figures, fields, Difference, Sum, tolerance),
        };
    }

    private static TradeFinding Nothing(string[] fields) => new(TradeRule.Sum, TradeFindingKind.NothingToCompare, fields);

    private static decimal Sum(IReadOnlyList<SheetFigure> figures) => figures[0].Range.Point + figures[1].Range.Point;

    private static decimal Difference(IReadOnlyList<SheetFigure> figures) => Sum(figures) - figures[2].Range.Point;
}
