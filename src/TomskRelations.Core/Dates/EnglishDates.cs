namespace TomskRelations.Core.Dates;

internal sealed class EnglishDates : DateVoice
{
    public static readonly DateVoice Voice = new EnglishDates();

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    protected override string Undated(bool isShort) => isShort ? "no date" : "undated";

    protected override string Plain(DatePoint point, bool isShort) => point.Precision switch
    {
        DatePrecision.Day => $"{point.First!.Value.Day}{NoBreak}{Month(point)}{NoBreak}{point.First.Value.Year}",
        DatePrecision.Month => $"{Month(point)}{NoBreak}{point.First!.Value.Year}",
        DatePrecision.Decade => $"{point.First!.Value.Year}s",
        DatePrecision.DayAndMonth => $"{int.Parse(point.Edtf[8..])}{NoBreak}{Months[int.Parse(point.Edtf[5..7]) - 1]}, year not stated",
        _ => point.Edtf,
    };

    protected override string Modified(DatePoint point, DateModifier modifier, bool isShort) =>
        $"{modifier.ToString().ToLowerInvariant()}{NoBreak}{Plain(point, isShort)}";

    protected override string Since(DatePoint point, DateModifier modifier, bool isShort)
    {
        var article = modifier is DateModifier.Early or DateModifier.Late || point.Precision == DatePrecision.Decade ? "the " : "";
        return $"since {article}{(modifier == DateModifier.None ? Plain(point, isShort) : Modified(point, modifier, isShort))}";
    }

    protected override string Until(DatePoint point, bool isShort) =>
        $"until {(point.Precision == DatePrecision.Decade ? "the " : "")}{Plain(point, isShort)}";

    protected override string Set(IReadOnlyList<DatePoint> points, bool isShort)
    {
        var words = points.Select(point => Plain(point, isShort)).ToList();
        return isShort ? string.Join(", ", words) : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";
    }

    protected override string Range(DatePoint start, DatePoint end, bool isShort)
    {
        var (from, to) = (start.First!.Value, end.First!.Value);
        return (start.Precision, end.Precision) switch
        {
            (DatePrecision.Year, DatePrecision.Year) => $"{from.Year}–{to.Year}",
            (DatePrecision.Decade, DatePrecision.Decade) => $"{from.Year}s–{to.Year}s",
            (DatePrecision.Month, DatePrecision.Month) when from.Year == to.Year => $"{Month(start)}–{Plain(end, isShort)}",
            (DatePrecision.Day, DatePrecision.Day) when from.Year == to.Year && from.Month == to.Month => $"{from.Day}–{Plain(end, isShort)}",
            (DatePrecision.Day, DatePrecision.Day) when from.Year == to.Year => $"{from.Day}{NoBreak}{Month(start)} – {Plain(end, isShort)}",
            _ => $"{Plain(start, isShort)} – {Plain(end, isShort)}",
        };
    }

    protected override string About(DateModifier modifier, string words) => modifier == DateModifier.About ? $"about {words}" : words;

    private static string Month(DatePoint point) => Months[point.First!.Value.Month - 1];
}
