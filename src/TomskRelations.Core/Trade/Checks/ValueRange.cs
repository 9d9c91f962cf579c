namespace TomskRelations.Core.Trade.Checks;

/// <summary>Where a true value lies, given what is stated of it. An end that is null is open.</summary>
internal readonly record struct ValueRange(decimal Point, decimal? Lowest, decimal? Highest)
{
    public static readonly ValueRange Whole = new(100, 100, 100);

    public bool IsOpen => Lowest is null || Highest is null;

    public static ValueRange operator +(ValueRange one, ValueRange other) => new(one.Point + other.Point, one.Lowest + other.Lowest, one.Highest + other.Highest);

    /// <summary>Whether one value can lie in both.</summary>
    public bool Meets(ValueRange other) => !(Lowest > other.Highest) && !(other.Lowest > Highest);

    /// <summary>From the lower of the two to the higher.</summary>
    public ValueRange To(ValueRange other) => new(Point, Both(Lowest, other.Lowest, Math.Min), Both(Highest, other.Highest, Math.Max));

    private static decimal? Both(decimal? one, decimal? other, Func<decimal, decimal, decimal> choose) =>
        (one, other) is ({ } first, { } second) ? choose(first, second) : null;
}
