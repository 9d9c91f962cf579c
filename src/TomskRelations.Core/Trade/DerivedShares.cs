namespace TomskRelations.Core.Trade;

/// <summary>What stated shares of a stated turnover come to, and whether the shares make a whole.</summary>
public sealed class DerivedShares(StatedValue turnover, IReadOnlyList<StatedValue> shares)
{
    private const decimal Whole = 100;

    public StatedValue Turnover => turnover;

    public decimal Sum => shares.Sum(share => share.Value);

    /// <summary>Whether the shares add up to the whole within what their rounding leaves.</summary>
    public bool MakeAWhole => Math.Abs(Sum - Whole) <= shares.Sum(share => share.Tolerance);

    /// <param name="share">A share in per cent.</param>
    public DerivedValue AmountOf(StatedValue share) => new(
        turnover.Value * share.Value / Whole,
        turnover.Lowest * share.Lowest / Whole,
        turnover.Highest * share.Highest / Whole);
}
