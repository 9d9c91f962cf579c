using System.Globalization;
using System.Text.RegularExpressions;

namespace TomskRelations.Core.Dates;

/// <summary>Dates of bare digits whose parts could change places; read only where one reading is possible.</summary>
internal static partial class TypedDateDigits
{
    /// <returns>Null where the text is not typed this way.</returns>
    public static TypedPoints? Read(string text) =>
        DayOrMonthFirst().Match(text) is { Success: true } day ? ReadDay(Number(day, 1), Number(day, 2), day.Groups[3].Value)
        : MonthOrYearNext().Match(text) is { Success: true } next ? ReadYear(next.Groups[1].Value, Number(next, 2))
        : YearOrDecadeFirst().IsMatch(text) ? TypedPoints.Of(TypedDateFault.Ambiguous)
        : null;

    /// <summary>"25/10/2018" and "10/25/2018" are the same day, "06/10/2018" is one of two.</summary>
    private static TypedPoints ReadDay(int first, int second, string year) => (IsMonth(first), IsMonth(second)) switch
    {
        (true, true) when first != second => TypedPoints.Of(TypedDateFault.Ambiguous),
        (true, false) => TypedPoints.Of([$"{year}-{first:00}-{second:00}"], isSet: false),
        _ => TypedPoints.Of([$"{year}-{second:00}-{first:00}"], isSet: false),
    };

    /// <summary>"2018/07" is a month, "1998/99" two years, "2007/08" could be either.</summary>
    private static TypedPoints ReadYear(string year, int next) => (IsMonth(next), IsLaterYear(year, next)) switch
    {
        (true, true) => TypedPoints.Of(TypedDateFault.Ambiguous),
        (true, false) => TypedPoints.Of([$"{year}-{next:00}"], isSet: false),
        (false, true) => TypedPoints.Of([year, $"{year[..2]}{next:00}"], isSet: false),
        _ => TypedPoints.Of(TypedDateFault.NotADate),
    };

    private static bool IsMonth(int number) => number is >= 1 and <= 12;

    private static bool IsLaterYear(string year, int next) => next > int.Parse(year[2..], CultureInfo.InvariantCulture);

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\d{1,2})(?:/|-|–)(\d{1,2})(?:/|-|–)(\d{4})$")]
    private static partial Regex DayOrMonthFirst();

    /// <summary>A hyphen before a month is ISO 8601 and means no second year.</summary>
    [GeneratedRegex(@"^(\d{4})(?: ?[/–] ?|-(?=1[3-9]|[2-9]))(\d{2})$")]
    private static partial Regex MonthOrYearNext();

    /// <summary>"1990 – 2000s" begins in that year or in that decade.</summary>
    [GeneratedRegex(@"^\d{3}0 ?[-–] ?\d{3}0(?:'?s|[-–]?ы?[ех]).*$")]
    private static partial Regex YearOrDecadeFirst();
}
