namespace TomskRelations.Core.Trade;

/// <summary>A value computed from stated ones, with the range that their rounding leaves. Shown with its arithmetic, never stored.</summary>
public readonly record struct DerivedValue(decimal Point, decimal Lowest, decimal Highest)
{
    /// <summary>As it is said with so many decimals: the range is rounded outward and leaves out nothing that may be so.</summary>
    public DerivedValue Outward(int decimals) => this with
    {
        Lowest = decimal.Round(Lowest, Math.Max(0, decimals), MidpointRounding.ToNegativeInfinity),
        Highest = decimal.Round(Highest, Math.Max(0, decimals), MidpointRounding.ToPositiveInfinity),
    };
}
