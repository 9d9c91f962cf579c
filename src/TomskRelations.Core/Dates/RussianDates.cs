namespace TomskRelations.Core.Dates;

internal sealed class RussianDates : DateVoice
{
    public static readonly DateVoice Voice = new RussianDates();

    /// <summary>Stands between words; numbers alone take the short dash.</summary>
    private const string Dash = "\u00A0— ";

    private static readonly string[] Months =
        ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"];

    private static readonly string[] OfMonths =
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

    /// <summary>Nominative and genitive.</summary>
    public override IEnumerable<string> Forms(DatePoint point) => [Plain(point, isShort: false), Genitive(point, isShort: false)];

    protected override string Undated(bool isShort) => "без даты";

    protected override string Plain(DatePoint point, bool isShort) => point.Precision switch
    {
        DatePrecision.Month => $"{Month(point)}{NoBreak}{point.First!.Value.Year}{Tail("года", isShort)}",
        DatePrecision.Year => $"{point.Edtf}{Tail("год", isShort)}",
        DatePrecision.Decade => $"{point.First!.Value.Year}-е{Tail("годы", isShort)}",
        _ => Genitive(point, isShort),
    };

    protected override string Modified(DatePoint point, DateModifier modifier, bool isShort) => modifier switch
    {
        DateModifier.Early => $"начало {Genitive(point, isShort)}",
        DateModifier.Late => $"конец {Genitive(point, isShort)}",
        _ => $"около {Genitive(point, isShort)}",
    };

    protected override string Since(DatePoint point, DateModifier modifier, bool isShort) => modifier switch
    {
        DateModifier.Early => $"с{NoBreak}начала {Genitive(point, isShort)}",
        DateModifier.Late => $"с{NoBreak}конца {Genitive(point, isShort)}",
        DateModifier.About => $"примерно {From(point)}{NoBreak}{Genitive(point, isShort)}",
        _ => $"{From(point)}{NoBreak}{Genitive(point, isShort)}",
    };

    protected override string Until(DatePoint point, bool isShort) => $"до{NoBreak}{Genitive(point, isShort)}";

    protected override string Set(IReadOnlyList<DatePoint> points, bool isShort)
    {
        var areYears = points.All(point => point.Precision == DatePrecision.Year);
        var words = points.Select(point => areYears ? point.Edtf : Plain(point, isShort)).ToList();
        if (isShort) return string.Join(", ", words);
        return $"{string.Join(", ", words.SkipLast(1))} и{NoBreak}{words[^1]}{(areYears ? Tail("годы", isShort) : "")}";
    }

    protected override string Range(DatePoint start, DatePoint end, bool isShort)
    {
        var (from, to) = (start.First!.Value, end.First!.Value);
        return (start.Precision, end.Precision) switch
        {
            (DatePrecision.Year, DatePrecision.Year) => $"{from.Year}–{to.Year}{Tail("годы", isShort)}",
            (DatePrecision.Decade, DatePrecision.Decade) => $"{from.Year}–{to.Year}-е{Tail("годы", isShort)}",
            (DatePrecision.Month, DatePrecision.Month) when from.Year == to.Year => $"{Month(start)}{Dash}{Plain(end, isShort)}",
            (DatePrecision.Day, DatePrecision.Day) when from.Year == to.Year && from.Month == to.Month => $"{from.Day}–{Plain(end, isShort)}",
            (DatePrecision.Day, DatePrecision.Day) when from.Year == to.Year => $"{from.Day}{NoBreak}{OfMonth(start)}{Dash}{Plain(end, isShort)}",
            _ => $"{Plain(start, isShort)}{Dash}{Plain(end, isShort)}",
        };
    }

    protected override string About(DateModifier modifier, string words) => modifier == DateModifier.About ? $"примерно {words}" : words;

    private static string Genitive(DatePoint point, bool isShort) => point.Precision switch
    {
        DatePrecision.Day => $"{point.First!.Value.Day}{NoBreak}{OfMonth(point)} {point.First.Value.Year}{Tail("года", isShort)}",
        DatePrecision.Month => $"{OfMonth(point)}{NoBreak}{point.First!.Value.Year}{Tail("года", isShort)}",
        DatePrecision.Decade => $"{point.First!.Value.Year}-х{Tail("годов", isShort)}",
        DatePrecision.DayAndMonth => $"{int.Parse(point.Edtf[8..])}{NoBreak}{OfMonths[int.Parse(point.Edtf[5..7]) - 1]}, год не указан",
        _ => $"{point.Edtf}{Tail("года", isShort)}",
    };

    /// <summary>"с 1 мая", but "со 2 мая".</summary>
    private static string From(DatePoint point) =>
        point.Precision is DatePrecision.Day && point.First!.Value.Day == 2 ? "со" : "с";

    private static string Month(DatePoint point) => Months[point.First!.Value.Month - 1];

    private static string OfMonth(DatePoint point) => OfMonths[point.First!.Value.Month - 1];

    private static string Tail(string word, bool isShort) => isShort ? "" : $"{NoBreak}{word}";
}
