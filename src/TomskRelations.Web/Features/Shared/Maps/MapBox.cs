namespace TomskRelations.Web.Features.Shared.Maps;

public readonly record struct MapBox(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public bool Contains(double x, double y) => x >= Left && x <= Right && y >= Top && y <= Bottom;

    public bool Contains(MapBox other) => Contains(other.Left, other.Top) && Contains(other.Right, other.Bottom);

    public bool Overlaps(MapBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public MapBox Grown(double by) => new(Left - by, Top - by, Right + by, Bottom + by);
}
