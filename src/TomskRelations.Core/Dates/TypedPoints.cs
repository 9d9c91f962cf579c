namespace TomskRelations.Core.Dates;

/// <summary>The points of a typed date: one; two ends; or the members of a set. Or why they are none.</summary>
internal sealed record TypedPoints(IReadOnlyList<DatePoint> Points, bool IsSet, TypedDateFault? Fault = null)
{
    public static TypedPoints Of(IReadOnlyList<string> edtf, bool isSet)
    {
        var points = edtf.Select(DatePoint.Read).OfType<DatePoint>().ToList();
        return points.Count == edtf.Count ? Of(points, isSet) : Of(edtf.Any(NamesADay) ? TypedDateFault.NoSuchDay : TypedDateFault.NotADate);
    }

    public static TypedPoints Of(TypedDateFault fault) => new([], IsSet: false, fault);

    public static TypedPoints Of(IReadOnlyList<DatePoint> points, bool isSet) => points switch
    {
        [_] => new(points, IsSet: false),
        _ when points.Any(point => point.First is null) => Of(TypedDateFault.NotADate),
        _ when isSet => new([.. points.OrderBy(point => point.First)], IsSet: true),
        [var start, var end] when start == end => new([start], IsSet: false),
        [var start, var end] when end.Last < start.First => Of(TypedDateFault.EndBeforeStart),
        _ => new(points, IsSet: false),
    };

    /// <summary>The written form, before a modifier.</summary>
    public string Edtf => IsSet
        ? $"{{{string.Join(',', Points.Select(point => point.Edtf))}}}"
        : string.Join('/', Points.Select(point => point.Edtf));

    private static bool NamesADay(string edtf) => edtf.Length == "2018-10-06".Length;
}
