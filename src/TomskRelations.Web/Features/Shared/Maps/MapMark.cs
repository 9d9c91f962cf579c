namespace TomskRelations.Web.Features.Shared.Maps;

/// <summary>A partner on the map.</summary>
/// <param name="Address">Of its page; null where the map stands on that page.</param>
/// <param name="Words">What its form means.</param>
/// <param name="Places">One, or all that could be meant; never none.</param>
public sealed record MapMark(string Name, string? Address, MapForm Form, string Words, IReadOnlyList<MapPlace> Places)
{
    public double X => Places[0].X;

    public double Y => Places[0].Y;
}

/// <summary>How a country is filled: each by its pattern as well as its colour.</summary>
public enum MapForm
{
    Solid,
    Second,
    Light,
    Dotted,
    Hollow,
    Lined,

    /// <summary>The source is silent.</summary>
    Hatched,
}
