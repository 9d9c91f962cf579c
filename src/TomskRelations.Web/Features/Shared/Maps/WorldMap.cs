using System.Text.Json;

namespace TomskRelations.Web.Features.Shared.Maps;

/// <summary>Where countries lie on the drawing of the world seen from Tomsk, cut while the assets are built: assets/build/map.mjs.</summary>
public static class WorldMap
{
    /// <summary>Tomsk is the middle of the drawing.</summary>
    public const double Centre = 500;

    private static readonly Lazy<Drawing> Drawn = new(Load);

    /// <summary>Circles of equal distance from Tomsk.</summary>
    public static IReadOnlyList<MapRing> Rings => Drawn.Value.Rings;

    /// <param name="iso">ISO 3166-1, two letters.</param>
    /// <returns>Null for a territory that the drawing shows as a part of another country.</returns>
    public static MapPlace? Of(string iso) => Drawn.Value.Places.GetValueOrDefault(iso);

    /// <summary>Of a partner's code, or of all the codes that could be meant.</summary>
    public static IReadOnlyList<MapPlace> Of(string? iso, string? candidates) =>
        [.. (iso ?? candidates ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Of).OfType<MapPlace>()];

    private static Drawing Load()
    {
        using var file = typeof(WorldMap).Assembly.GetManifestResourceStream("places.json")
            ?? throw new InvalidOperationException("The program was built without the countries' places on the map.");
        return JsonSerializer.Deserialize<Drawing>(file, JsonSerializerOptions.Web)!;
    }

    private sealed record Drawing(IReadOnlyList<MapRing> Rings, IReadOnlyDictionary<string, MapPlace> Places);
}

public sealed record MapRing(int Km, double Radius);

/// <summary>A country's place, in units of the drawing.</summary>
/// <param name="X">The middle of its largest part, or the point of the rim in its direction.</param>
/// <param name="Box">The corners of its largest part: left, top, right, bottom.</param>
/// <param name="Room">Where a name can stand on it: the middle of a line, and how long that is.</param>
/// <param name="Dot">Too small to be seen as a shape.</param>
/// <param name="Beyond">Farther from Tomsk than the drawing goes.</param>
/// <param name="Drawn">Whether the drawing has its outline, under its code.</param>
public sealed record MapPlace(string Code, double X, double Y, double[]? Box, double[]? Room, bool Dot, bool Beyond, bool Drawn)
{
    public MapBox Extent => Box is [var left, var top, var right, var bottom] ? new(left, top, right, bottom) : new(X, Y, X, Y);
}
