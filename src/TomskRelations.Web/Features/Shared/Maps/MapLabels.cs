namespace TomskRelations.Web.Features.Shared.Maps;

/// <summary>
/// Finds a place for each name: on the country where it fits, else beside it, else farther off with a line.
/// A name that would cover another is left out: the list beside the map has it.
/// </summary>
public sealed class MapLabels
{
    /// <summary>Names on a country are set a little smaller: _map.scss.</summary>
    private const double InsideSize = 0.9;

    private const double LetterWidth = 0.58, LineHeight = 1.1, Rise = 0.78;
    private const int Directions = 16;

    /// <summary>In sizes of the name: what is larger is not seen to be meant by a name beside it, without a line.</summary>
    private const double LargeShape = 4;

    private const double Useless = 1000;

    private readonly MapFrame _frame;
    private readonly (MapMark Mark, MapBox Box)[] _shapes;
    private readonly List<MapBox> _taken;
    private readonly List<(double X1, double Y1, double X2, double Y2)> _leaders = [];

    private MapLabels(MapFrame frame, IReadOnlyList<MapMark> marks, IReadOnlyList<MapBox> taken)
    {
        _frame = frame;
        _shapes = [.. marks.Select(mark => (mark, mark.Places[0].Extent.Grown(frame.FontSize * 0.1)))];
        _taken = [.. taken];
    }

    /// <summary>Which name takes its place first decides where the others may stand, so several orders are tried.</summary>
    /// <param name="taken">What names must not cover.</param>
    public static IReadOnlyDictionary<MapMark, MapLabel> Place(MapFrame frame, IReadOnlyList<MapMark> marks, IReadOnlyList<MapBox> taken) => Orders(frame, marks)
        .Select(order => new MapLabels(frame, marks, taken).PlaceAll(order))
        .OrderByDescending(found => found.Labels.Count)
        .ThenBy(found => found.Cost)
        .First()
        .Labels;

    private static IEnumerable<IEnumerable<MapMark>> Orders(MapFrame frame, IReadOnlyList<MapMark> marks)
    {
        int Crowding(MapMark mark) => marks.Count(other => Math.Abs(other.X - mark.X) < frame.FontSize * 4 && Math.Abs(other.Y - mark.Y) < frame.FontSize * 4);
        yield return marks.OrderByDescending(Crowding).ThenBy(mark => mark.Y);
        yield return marks.OrderByDescending(Crowding).ThenByDescending(mark => mark.Y);
        yield return marks.OrderBy(mark => mark.X);
        yield return marks.OrderByDescending(mark => mark.X);
        yield return marks.OrderBy(mark => mark.Y);
        yield return marks.OrderByDescending(mark => mark.Y);
    }

    private (Dictionary<MapMark, MapLabel> Labels, double Cost) PlaceAll(IEnumerable<MapMark> order)
    {
        var (placed, cost) = (new Dictionary<MapMark, MapLabel>(), 0d);
        foreach (var mark in order)
            if (Inside(mark) is { } label) placed.Add(mark, label);
        foreach (var mark in order.Where(mark => !placed.ContainsKey(mark)))
            if (Beside(mark) is var (label, its))
            {
                placed.Add(mark, label);
                cost += its;
            }
        return (placed, cost);
    }

    /// <summary>The space that a name takes.</summary>
    public static MapBox Space(string name, double x, double y, string anchor, double size)
    {
        var width = name.Length * size * LetterWidth;
        var left = anchor switch { "start" => x, "end" => x - width, _ => x - width / 2 };
        return new(left, y - size * Rise, left + width, y + size * (LineHeight - Rise));
    }

    private MapLabel? Inside(MapMark mark)
    {
        var (size, place) = (_frame.FontSize * InsideSize, mark.Places[0]);
        if (mark.Places.Count > 1 || place.Extent.Height < size * 1.6 || place.Room is not [var x, var y, var width] || width < mark.Name.Length * size * LetterWidth) return null;
        var label = new MapLabel(x, y + size * 0.33, "middle", IsInside: true);
        var space = Space(mark.Name, label.X, label.Y, label.Anchor, size);
        return IsFree(space) ? Take(label, space) : null;
    }

    private (MapLabel Label, double Cost)? Beside(MapMark mark)
    {
        if (!_frame.Box.Contains(mark.X, mark.Y)) return null;
        (double Cost, MapLabel Label, MapBox Space)? best = null;
        foreach (var candidate in Candidates(mark))
        {
            var cost = Distance(mark, candidate);
            if (best is { } found && cost >= found.Cost) continue;
            var space = Space(mark.Name, candidate.X, candidate.Y, candidate.Anchor, _frame.FontSize);
            if (!IsFree(space) || Crosses(mark, candidate)) continue;
            cost += Obstruction(mark, candidate, space);
            if (cost < (best?.Cost ?? Useless)) best = (cost, candidate, space);
        }
        return best is var (least, label, taken) ? (Take(label, taken, mark), least) : null;
    }

    private IEnumerable<MapLabel> Candidates(MapMark mark)
    {
        var (size, shape) = (_frame.FontSize, mark.Places[0].Extent);
        foreach (var distance in (double[])[0.35, 0.8, 1.8, 2.6, 3.6, 4.8, 6.4, 8.2, 10, 12])
        {
            for (var step = 0; step < Directions; step++)
            {
                var (sin, cos) = Math.SinCos(2 * Math.PI * step / Directions);
                var (x, y) = (mark.X + cos * (shape.Width / 2 + distance * size), mark.Y + sin * (shape.Height / 2 + distance * size));
                var anchor = cos switch { > 0.35 => "start", < -0.35 => "end", _ => "middle" };
                var baseLine = anchor == "middle" ? y + (sin > 0 ? size * Rise : -size * (LineHeight - Rise)) : y + size * 0.33;
                yield return distance < 1 && Math.Max(shape.Width, shape.Height) < size * LargeShape
                    ? new(x, baseLine, anchor, IsInside: false)
                    : new(x, baseLine, anchor, IsInside: false, anchor == "middle" ? x : x - Math.Sign(cos) * size * 0.25, y);
            }
        }
    }

    /// <summary>Near is better than far, and level better than steep.</summary>
    private double Distance(MapMark mark, MapLabel label)
    {
        var distance = Math.Sqrt(Math.Pow(label.X - mark.X, 2) + Math.Pow(label.Y - mark.Y, 2)) / _frame.FontSize;
        return distance + distance * distance * 0.08 + (label.Anchor == "middle" ? 0.8 : 0) + (label.LeaderX is null ? 0 : 1);
    }

    /// <summary>Clear of other partners is better than across them, where a name without a line would be taken for theirs.</summary>
    private double Obstruction(MapMark mark, MapLabel label, MapBox space)
    {
        var covered = _shapes.Count(shape => shape.Mark != mark && shape.Box.Overlaps(space));
        if (label.LeaderX is null && (covered > 0 || IsNearAnother(mark, space))) return Useless;
        var crossed = label is { LeaderX: { } x, LeaderY: { } y } ? _shapes.Count(shape => shape.Mark != mark && Meets(shape.Box, (mark.X, mark.Y, x, y))) : 0;
        return covered * 6 + crossed * 1.5;
    }

    private bool IsNearAnother(MapMark mark, MapBox space)
    {
        var near = space.Grown(_frame.FontSize * 0.8);
        return _shapes.Any(shape => shape.Mark != mark && near.Contains(shape.Mark.X, shape.Mark.Y));
    }

    private bool IsFree(MapBox space) => _frame.Box.Contains(space.Grown(_frame.FontSize * 0.3)) && !_taken.Any(space.Overlaps) && !_leaders.Any(leader => Meets(space, leader));

    private bool Crosses(MapMark mark, MapLabel label)
    {
        if (label is not { LeaderX: { } x, LeaderY: { } y }) return false;
        var leader = (mark.X, mark.Y, x, y);
        return _taken.Any(box => Meets(box, leader)) || _leaders.Any(other => Meet(leader, other));
    }

    private MapLabel Take(MapLabel label, MapBox space, MapMark? mark = null)
    {
        _taken.Add(space.Grown(_frame.FontSize * 0.08));
        if (mark is not null && label is { LeaderX: { } x, LeaderY: { } y }) _leaders.Add((mark.X, mark.Y, x, y));
        return label;
    }

    private static bool Meets(MapBox box, (double X1, double Y1, double X2, double Y2) line) =>
        box.Contains(line.X1, line.Y1) || box.Contains(line.X2, line.Y2)
        || Meet(line, (box.Left, box.Top, box.Right, box.Bottom)) || Meet(line, (box.Left, box.Bottom, box.Right, box.Top));

    private static bool Meet((double X1, double Y1, double X2, double Y2) a, (double X1, double Y1, double X2, double Y2) b)
    {
        static double Side((double X1, double Y1, double X2, double Y2) line, double x, double y) =>
            (line.X2 - line.X1) * (y - line.Y1) - (line.Y2 - line.Y1) * (x - line.X1);
        return Side(a, b.X1, b.Y1) * Side(a, b.X2, b.Y2) < 0 && Side(b, a.X1, a.Y1) * Side(b, a.X2, a.Y2) < 0;
    }
}
