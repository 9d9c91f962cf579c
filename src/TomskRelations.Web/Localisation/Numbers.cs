using System.Globalization;
using TomskRelations.Core.Records;

namespace TomskRelations.Web.Localisation;

/// <summary>Numbers as a reader of either language expects them, never broken across lines.</summary>
public static class Numbers
{
    public static string Say(decimal value, int decimals = 0) => Say(value, decimals, Languages.Current);

    /// <summary>"1,054", "1 054", "−26.8".</summary>
    /// <param name="decimals">Below zero where not even the last whole digits were stated; all of them are said.</param>
    public static string Say(decimal value, int decimals, Language language) => value
        .ToString($"N{Math.Max(0, decimals)}", language.Culture())
        .Replace(CultureInfo.InvariantCulture.NumberFormat.NegativeSign, "−", StringComparison.Ordinal)
        .Replace('\u202F', '\u00A0');

    public static string Percent(decimal value, int decimals = 0) => Percent(value, decimals, Languages.Current);

    /// <summary>"7%" in English, "7 %" in Russian.</summary>
    public static string Percent(decimal value, int decimals, Language language) =>
        Say(value, decimals, language) + (language == Language.Russian ? "\u00A0%" : "%");
}
