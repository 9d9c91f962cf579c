namespace TomskRelations.Core.Trade.Checks;

internal static class SumRule
{
    private static readonly string[] Fields = [TradeField.Export, TradeField.Import, TradeField.Turnover];

    /// <summary>|export + import − turnover| is at most the sum of the three half-units.</summary>
    public static IEnumerable<TradeFinding> ExportAndImportMakeTheTurnover(TradeSheetFigures sheet)
    {
        SheetFigure?[] figures = [sheet.Export, sheet.Import, sheet.Turnover];
        if (figures.All(figure => figure is null)) return [];
        if (figures.Any(figure => figure?.Bounded is null)) return [new(TradeRule.Sum, TradeFindingKind.NothingToCompare, Fields)];
        return [Compare([.. figures.Select(figure => figure!)])];
    }

    private static TradeFinding Compare(SheetFigure[] figures)
    {
        var tolerance = figures.Sum(figure => figure.Bounded!.Value.Tolerance);
        var fits = Math.Abs(Difference(figures)) <= tolerance;
        return new(TradeRule.Sum, fits ? TradeFindingKind.SumFits : TradeFindingKind.SumDiffers, Fields)
        {
            Parts = [.. figures.Zip(Fields, (figure, field) => figure.Part(field))],
            Result = Sum(figures),
            Tolerance = tolerance,
            Lowest = figures[2].Bounded!.Value.Point - tolerance,
            Highest = figures[2].Bounded!.Value.Point + tolerance,
            Suggestions = fits ? [] : SwappedDigits.Suggest(figures, Fields, Difference, Sum, tolerance),
        };
    }

    private static decimal Sum(IReadOnlyList<SheetFigure> figures) => figures[0].Bounded!.Value.Point + figures[1].Bounded!.Value.Point;

    private static decimal Difference(IReadOnlyList<SheetFigure> figures) => Sum(figures) - figures[2].Bounded!.Value.Point;
}
