using TomskRelations.Core.Records;

namespace TomskRelations.Core.Trade.Checks;

/// <summary>One figure of a sheet as it was read.</summary>
/// <param name="IsTrueZero">Someone confirmed that a zero is one.</param>
public sealed record SheetFigure(StatedValue Stated, TradeUnit Unit, Qualifier Qualifier = Qualifier.Exact, bool IsTrueZero = false)
{
    private const decimal Million = 1;

    /// <summary>With what rounding leaves; null where the figure is no amount of money.</summary>
    public DerivedValue? InMillionUsd => Unit.InMillionUsd is { } million
        ? new(Stated.Value * million, Stated.Lowest * million, Stated.Highest * million)
        : null;

    /// <summary>
    /// Where the true value lies, money in million USD. "About" has the range of the digits it states, as an exact figure has;
    /// "more than" is open above, and of a fall below.
    /// </summary>
    internal ValueRange Range => (InMillionUsd ?? Stated.Bounds, Qualifier) switch
    {
        ({ Point: >= 0 } value, Qualifier.MoreThan) => new(value.Point, value.Lowest, null),
        (var value, Qualifier.MoreThan) => new(value.Point, null, value.Highest),
        (var value, _) => new(value.Point, value.Lowest, value.Highest),
    };

    /// <summary>As <see cref="Range"/>; null where the figure is no amount of money.</summary>
    internal ValueRange? Amount => InMillionUsd is null ? null : Range;

    /// <summary>Half of the last stated digit, of money in million USD.</summary>
    internal decimal Tolerance => (InMillionUsd ?? Stated.Bounds).Tolerance;

    /// <summary>As findings show it: money in million USD, anything else as stated.</summary>
    internal TradePart Part(string field) => InMillionUsd is { } amount
        ? new(field, amount.Point, Math.Max(0, Stated.Decimals + Shift), Qualifier)
        : new(field, Stated.Value, Stated.Decimals, Qualifier);

    private int Shift => Unit.InMillionUsd switch
    {
        > Million => -3,
        < Million => 3,
        _ => 0,
    };
}
