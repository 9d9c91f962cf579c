using System.Globalization;
using System.Text.RegularExpressions;

namespace TomskRelations.Core.Dates;

/// <summary>One end of a date: a day, month, year, decade, or a day and month without a year.</summary>
internal sealed partial record DatePoint(string Edtf, DatePrecision Precision, DateOnly? First, DateOnly? Last)
{
    public static DatePoint? Read(string text) => text switch
    {
        _ when Decade().Match(text) is { Success: true } match => OfDecade(text, int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) * 10),
        _ when DayAndMonth().Match(text) is { Success: true } match => IsDay($"2000-{match.Groups[1].Value}", out _) ? new(text, DatePrecision.DayAndMonth, null, null) : null,
        _ when Year().IsMatch(text) => OfMonths(text, DatePrecision.Year, $"{text}-01-01", 12),
        _ when Month().IsMatch(text) => OfMonths(text, DatePrecision.Month, $"{text}-01", 1),
        _ => IsDay(text, out var day) ? new(text, DatePrecision.Day, day, day) : null,
    };

    /// <summary>The precision of the first point of a canonical date.</summary>
    public static DatePrecision PrecisionOf(string edtf) =>
        Read(edtf.TrimStart('{', '/').Split('/', ',', '}')[0])?.Precision ?? DatePrecision.None;

    private static DatePoint? OfDecade(string text, int year) =>
        year < 1 ? null : new(text, DatePrecision.Decade, new(year, 1, 1), new(year + 9, 12, 31));

    private static DatePoint? OfMonths(string text, DatePrecision precision, string first, int months) =>
        IsDay(first, out var day) ? new(text, precision, day, day.AddMonths(months - 1).AddDays(DateTime.DaysInMonth(day.AddMonths(months - 1).Year, day.AddMonths(months - 1).Month) - 1)) : null;

    private static bool IsDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    [GeneratedRegex(@"^([0-9]{3})X$")]
    private static partial Regex Decade();

    [GeneratedRegex(@"^XXXX-([0-9]{2}-[0-9]{2})$")]
    private static partial Regex DayAndMonth();

    [GeneratedRegex(@"^[0-9]{4}$")]
    private static partial Regex Year();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}$")]
    private static partial Regex Month();
}
