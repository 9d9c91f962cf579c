namespace TomskRelations.Core.Dates;

/// <summary>How one language says dates. The order of the parts is the same in both, the words are not.</summary>
internal abstract class DateVoice
{
    protected const char NoBreak = '\u00A0';

    public string Date(EdtfDate date, bool isShort)
    {
        if (date.IsUndated) return Undated(isShort);
        if (date.Edtf.StartsWith('{')) return Set([.. date.Edtf.Trim('{', '}').Split(',').Select(Point)], isShort);

        return date.Edtf.Split('/') switch
        {
            [var start, ""] => Since(Point(start), date.Modifier, isShort),
            ["", var end] => Until(Point(end), isShort),
            [var start, var end] => About(date.Modifier, Range(Point(start), Point(end), isShort)),
            [var point] when date.Modifier != DateModifier.None => Modified(Point(point), date.Modifier, isShort),
            [var point, ..] => Plain(Point(point), isShort),
            [] => "",
        };
    }

    /// <summary>The cases in which one point of a date stands in a sentence.</summary>
    public virtual IEnumerable<string> Forms(DatePoint point) => [Plain(point, isShort: false)];

    protected abstract string Undated(bool isShort);

    protected abstract string Plain(DatePoint point, bool isShort);

    protected abstract string Modified(DatePoint point, DateModifier modifier, bool isShort);

    protected abstract string Since(DatePoint point, DateModifier modifier, bool isShort);

    protected abstract string Until(DatePoint point, bool isShort);

    protected abstract string Set(IReadOnlyList<DatePoint> points, bool isShort);

    /// <summary>Two ends that share what they can: "6–8 October 2018", "April–June 2006".</summary>
    protected abstract string Range(DatePoint start, DatePoint end, bool isShort);

    protected abstract string About(DateModifier modifier, string words);

    private static DatePoint Point(string text) => DatePoint.Read(text)!;
}
