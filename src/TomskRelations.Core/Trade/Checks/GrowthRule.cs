namespace TomskRelations.Core.Trade.Checks;

internal static class GrowthRule
{
    /// <summary>Each stated growth overlaps the range that its two amounts leave.</summary>
    public static IEnumerable<TradeFinding> StatedGrowthFitsTheAmounts(TradeSheetFigures sheet) =>
        sheet.Growths.Where(growth => growth.Stated is not null).Select(growth => Compare(growth, growth.Stated!, sheet.Year - 1));

    private static TradeFinding Compare(SheetGrowth growth, SheetFigure stated, int yearBefore)
    {
        if (growth.Computed is not { } computed) return Nothing(growth);
        var fits = computed.Meets(stated.Range);
        if (fits && (computed.IsOpen || stated.Range.IsOpen)) return Nothing(growth);

        return new(TradeRule.Growth, fits ? TradeFindingKind.GrowthFits : TradeFindingKind.GrowthDiffers, growth.Field, growth.AmountField)
        {
            Parts = [growth.Amount!.Part(growth.AmountField), growth.Before!.Part(TradeField.Of(growth.AmountField, yearBefore)), stated.Part(growth.Field)],
            Result = computed.Point,
            Tolerance = stated.Tolerance,
            Lowest = computed.Lowest,
            Highest = computed.Highest,
        };
    }

    private static TradeFinding Nothing(SheetGrowth growth) => new(TradeRule.Growth, TradeFindingKind.NothingToCompare, growth.Field);
}
