namespace TomskRelations.Web.Features.Shared.Maps;

/// <summary>The part of the drawing that a map shows, and the size of its names, both in units of the drawing.</summary>
public sealed record MapFrame(MapBox Box, double FontSize, bool IsClose)
{
    /// <summary>The file of the outlines, finer for close views.</summary>
    public string Drawing => IsClose ? "dist/world-close.svg" : "dist/world.svg";

    public static readonly MapFrame World = new(new(0, 0, 1000, 1000), 21, IsClose: false);

    /// <summary>Where small countries lie close together. A view is worth its room when a crowd of partners lies in it.</summary>
    public static readonly IReadOnlyList<(string Name, MapFrame Frame)> CloseViews =
    [
        ("Europe", Close(218, 338, 412, 484, SmallView)),
        ("CentralAsia", Close(285, 455, 565, 665, SmallView)),
        ("SouthEastAsia", Close(520, 600, 760, 780, SmallView)),
    ];

    public const int Crowd = 4;

    /// <summary>The size of names as a part of the width: the smaller the view stands on the page, the larger.</summary>
    private const double SmallView = 0.045, LargeView = 0.03;

    /// <summary>The way from Tomsk to a place, with room around both.</summary>
    public static MapFrame WayTo(MapPlace place)
    {
        const double Least = 420, Margin = 70, Ratio = 0.72;
        var shape = place.Extent;
        var (left, right) = (Math.Min(shape.Left, WorldMap.Centre) - Margin, Math.Max(shape.Right, WorldMap.Centre) + Margin);
        var (top, bottom) = (Math.Min(shape.Top, WorldMap.Centre) - Margin, Math.Max(shape.Bottom, WorldMap.Centre) + Margin);
        var width = Math.Max(Least, Math.Max(right - left, (bottom - top) / Ratio));
        var (x, y) = ((left + right) / 2, (top + bottom) / 2);
        return Close(x - width / 2, y - width * Ratio / 2, x + width / 2, y + width * Ratio / 2, LargeView);
    }

    private static MapFrame Close(double left, double top, double right, double bottom, double size) =>
        new(new(left, top, right, bottom), (right - left) * size, IsClose: true);
}
