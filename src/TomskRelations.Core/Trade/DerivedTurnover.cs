namespace TomskRelations.Core.Trade;

/// <summary>The turnover of an earlier year that a stated turnover and its stated growth imply.</summary>
public sealed record DerivedTurnover
{
    private const decimal Percent = 100;

    private DerivedTurnover(StatedValue turnover, StatedValue growth) => (Turnover, Growth) = (turnover, growth);

    /// <summary>The stated turnover of the later year.</summary>
    public StatedValue Turnover { get; }

    /// <summary>Its stated growth, in per cent of the earlier year.</summary>
    public StatedValue Growth { get; }

    /// <summary>1 + growth; its bounds are those of the growth.</summary>
    public DerivedValue Factor => new(FactorOf(Growth.Value), FactorOf(Growth.Lowest), FactorOf(Growth.Highest));

    /// <summary>With how many decimals the factor is said: per cent are hundredths.</summary>
    public int FactorDecimals => Growth.Decimals + 2;

    /// <summary>The earlier year's turnover, in the unit of <see cref="Turnover"/>.</summary>
    public DerivedValue Earlier => new(Turnover.Value / Factor.Point, Turnover.Lowest / Factor.Highest, Turnover.Highest / Factor.Lowest);

    /// <summary>How much was added from year to year. It grows with the growth; of two turnovers the larger one rises more, and falls more.</summary>
    public DerivedValue Change => new(
        Added(Turnover.Value, Factor.Point),
        Math.Min(Added(Turnover.Lowest, Factor.Lowest), Added(Turnover.Highest, Factor.Lowest)),
        Math.Max(Added(Turnover.Lowest, Factor.Highest), Added(Turnover.Highest, Factor.Highest)));

    /// <returns>Null where a fall by the whole turnover leaves nothing to divide by.</returns>
    public static DerivedTurnover? From(StatedValue turnover, StatedValue growth) =>
        growth.Lowest > -Percent ? new(turnover, growth) : null;

    private static decimal FactorOf(decimal growth) => 1 + growth / Percent;

    private static decimal Added(decimal turnover, decimal factor) => turnover - turnover / factor;
}
