using System.Globalization;
using System.Text.RegularExpressions;
using TomskRelations.Core.Dates;

namespace TomskRelations.Core.Entry;

/// <summary>Looks for a number in quoted words, as either language writes it in figures: "1 054", "1,054", "12,5".</summary>
internal static partial class QuotedNumbers
{
    /// <summary>Whether a number stands in the words, and not only as a part of a longer one.</summary>
    /// <param name="number">Without grouping, with a decimal point.</param>
    public static bool Has(string words, string number) => Numbers().Matches(words).Any(found => Readings(found.Value).Contains(number));

    /// <summary>The years by which a date is known in words, and how a decade is called; none for no date.</summary>
    public static IReadOnlyList<string> YearsOf(EdtfDate? date)
    {
        List<int> years = [.. new[] { date?.Earliest, date?.Latest }.OfType<DateOnly>().Select(day => day.Year).Distinct()];
        if (years is [var first, var last] && first % 10 == 0 && last == first + 9) years.Add(first % 100);
        return [.. years.Select(year => year.ToString(CultureInfo.InvariantCulture))];
    }

    public static string Of(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Readings(string figures)
    {
        var close = Spaces().Replace(figures, "");
        return [close.Replace(',', '.'), close.Replace(",", "", StringComparison.Ordinal), .. figures.Split(' ', '\u00A0', '\u202F')];
    }

    [GeneratedRegex(@"[0-9]+(?:[ \u00A0\u202F.,][0-9]+)*")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"[ \u00A0\u202F]")]
    private static partial Regex Spaces();
}
