namespace TomskRelations.Core.Dates;

/// <summary>Reads the written form of a date and works out the days it can mean.</summary>
internal static class DateParser
{
    /// <summary>"Early" is the first four years of a decade (or third of a year), "late" its last three.</summary>
    private const int EarlyYears = 4, LateYears = 3;

    public static bool TryParse(string? text, out EdtfDate date)
    {
        date = EdtfDate.Undated;
        if (string.IsNullOrWhiteSpace(text)) return true;

        var (modifier, edtf) = Split(text.Trim());
        if (edtf.Length > EdtfDate.MaxLength || Read(edtf) is not { } read || !Fits(modifier, read)) return false;

        var (first, last) = Narrow(modifier, read);
        date = new EdtfDate(read.Edtf, modifier, first, last);
        return true;
    }

    private static (DateModifier Modifier, string Edtf) Split(string text)
    {
        foreach (var modifier in new[] { DateModifier.Early, DateModifier.Late, DateModifier.About })
            if (text.StartsWith($"{modifier} ", StringComparison.OrdinalIgnoreCase)) return (modifier, text[(modifier.ToString().Length + 1)..].Trim());
        return text.EndsWith('~') ? (DateModifier.About, text[..^1]) : (DateModifier.None, text);
    }

    private static DatePoint? Read(string edtf)
    {
        if (edtf.StartsWith('{') && edtf.EndsWith('}')) return ReadSet(edtf[1..^1].Split(','));
        return edtf.Split('/') switch
        {
            [var point] => DatePoint.Read(point),
            [var start, "" or ".."] => DatePoint.Read(start) is { First: not null } since ? since with { Edtf = $"{start}/", Last = null } : null,
            ["" or "..", var end] => DatePoint.Read(end) is { First: not null } until ? until with { Edtf = $"/{end}", First = null } : null,
            [var start, var end] => ReadRange(DatePoint.Read(start), DatePoint.Read(end)),
            _ => null,
        };
    }

    private static DatePoint? ReadRange(DatePoint? start, DatePoint? end) =>
        start is { First: not null } && end is { First: not null } && start.First <= end.First && start.Last <= end.Last && start != end
            ? start with { Edtf = $"{start.Edtf}/{end.Edtf}", Last = end.Last }
            : null;

    private static DatePoint? ReadSet(string[] members)
    {
        var points = members.Select(member => DatePoint.Read(member.Trim())).ToList();
        var inOrder = points.Count > 1 && points.All(point => point is { First: not null }) && points.Zip(points.Skip(1)).All(pair => pair.First!.First < pair.Second!.First);
        return inOrder ? points[0]! with { Edtf = $"{{{string.Join(',', points.Select(point => point!.Edtf))}}}", Last = points[^1]!.Last } : null;
    }

    /// <summary>"Early" and "late" go with one year or decade, "about" with anything.</summary>
    private static bool Fits(DateModifier modifier, DatePoint point) =>
        modifier is DateModifier.None or DateModifier.About
        || (DatePoint.Read(point.Edtf.TrimEnd('/')) is { Precision: DatePrecision.Decade or DatePrecision.Year });

    private static (DateOnly? First, DateOnly? Last) Narrow(DateModifier modifier, DatePoint point) => (modifier, point.Precision) switch
    {
        (DateModifier.Early, DatePrecision.Decade) => (point.First, point.Last is null ? null : point.First!.Value.AddYears(EarlyYears).AddDays(-1)),
        (DateModifier.Early, _) => (point.First, point.Last is null ? null : point.First!.Value.AddMonths(EarlyYears).AddDays(-1)),
        (DateModifier.Late, DatePrecision.Decade) => (point.First!.Value.AddYears(10 - LateYears), point.Last),
        (DateModifier.Late, _) => (point.First!.Value.AddMonths(12 - LateYears), point.Last),
        _ => (point.First, point.Last),
    };
}
