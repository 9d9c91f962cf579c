namespace TomskRelations.Core.Trade.Checks;

/// <summary>Growth in per cent between two rounded amounts.</summary>
internal static class GrowthBounds
{
    private const decimal Percent = 100;

    /// <summary>From (T − u)/(P + u) − 1 to (T + u)/(P − u) − 1.</summary>
    /// <returns>Null where an amount is missing, has no bounds, or the earlier one may be nothing.</returns>
    public static DerivedValue? Of(SheetFigure? later, SheetFigure? earlier) =>
        (later?.Bounded, earlier?.Bounded) is ({ } after, { Lowest: > 0 } before)
            ? new(Growth(after.Point, before.Point), Growth(after.Lowest, before.Highest), Growth(after.Highest, before.Lowest))
            : null;

    private static decimal Growth(decimal later, decimal earlier) => (later / earlier - 1) * Percent;
}
