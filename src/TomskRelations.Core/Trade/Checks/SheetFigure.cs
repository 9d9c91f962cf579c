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

    /// <summary>Null as well where "about" or "more than" leaves the bounds unknown.</summary>
    internal DerivedValue? Bounded => Qualifier == Qualifier.Exact ? InMillionUsd : null;

    /// <summary>As findings show it: money in million USD, anything else as stated.</summary>
    internal TradePart Part(string field) => InMillionUsd is { } amount
        ? new(field, amount.Point, Math.Max(0, Stated.Decimals + Shift))
        : new(field, Stated.Value, Stated.Decimals);

    private int Shift => Unit.InMillionUsd switch
    {
        > Million => -3,
        < Million => 3,
        _ => 0,
    };
}
