namespace TomskRelations.Core.Trade;

/// <summary>A figure as a source states it, with what its rounding leaves open: half of the last stated digit, up and down.</summary>
/// <param name="Decimals">Decimals as stated; below zero where the last stated digit is tens (−1), hundreds (−2) …</param>
public readonly record struct StatedValue(decimal Value, int Decimals)
{
    /// <summary>Half of the last stated digit.</summary>
    public decimal Tolerance
    {
        get
        {
            var digit = 1m;
            for (var place = 0; place < Decimals; place++) digit /= 10;
            for (var place = 0; place > Decimals; place--) digit *= 10;
            return digit / 2;
        }
    }

    public decimal Lowest => Value - Tolerance;

    public decimal Highest => Value + Tolerance;
}
