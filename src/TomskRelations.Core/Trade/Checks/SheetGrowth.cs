namespace TomskRelations.Core.Trade.Checks;

/// <summary>The growth of an amount against the year before: as stated, and as the two amounts leave it.</summary>
/// <param name="Field">Of the stated growth.</param>
/// <param name="Before">The amount of the year before, where it is on record.</param>
internal sealed record SheetGrowth(string Field, SheetFigure? Stated, string AmountField, SheetFigure? Amount, SheetFigure? Before)
{
    private const decimal Percent = 100;

    /// <summary>As growth is commonly stated.</summary>
    private const int UsualDecimals = 1;

    /// <summary>From (T − u)/(P + u) − 1 to (T + u)/(P − u) − 1, in per cent.</summary>
    /// <returns>Null where an amount is missing, or the earlier one may be nothing.</returns>
    public ValueRange? Computed => (Amount?.Amount, Before?.Amount) is ({ } after, { Lowest: > 0 } before)
        ? new((after.Point / before.Point - 1) * Percent, Growth(after.Lowest, before.Highest), Growth(after.Highest, before.Lowest))
        : null;

    /// <summary>What is stated, else what the amounts leave.</summary>
    public ValueRange? Known => Stated?.Range ?? Computed;

    /// <summary>The field that <see cref="Known"/> rests on.</summary>
    public string KnownField => Stated is null ? AmountField : Field;

    /// <summary>As findings show what is known.</summary>
    public TradePart KnownPart => Stated?.Part(Field) ?? new(AmountField, Computed!.Value.Point, UsualDecimals);

    private static decimal? Growth(decimal? later, decimal? earlier) => (later / earlier - 1) * Percent;
}
