using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Search;

/// <summary>
/// The normalised form that search compares: lower case in every script, ё as е, no accents, single spaces, and numbers as one
/// word however they are written: "1,054" and "1 054" as 1054, "40,4" as 40.4.
/// </summary>
public static partial class SearchText
{
    public const int QueryLength = 100;

    /// <summary>Stands for the decimal point, so that no other point can be taken for it.</summary>
    private const char Point = '\uE001';

    public static string Of(params IEnumerable<string?> parts) =>
        string.Join(' ', parts.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => Normalise(part!)).Distinct());

    public static IEnumerable<string> Words(string? query) =>
        Normalise(query is { Length: > QueryLength } ? query[..QueryLength] : query ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public static IEnumerable<string?> Both(Text text) => [text.En, text.Ru];

    /// <summary>Three digits after a comma are thousands, fewer are decimals.</summary>
    private static string Numbers(string text) => Decimals().Replace(
        Thousands().Replace(text.Replace(Point, ' '), number => string.Concat(number.Value.Where(char.IsAsciiDigit))),
        $"$1{Point}$2");

    private static string Normalise(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in Numbers(text).ToLowerInvariant().Replace('й', '\uE000').Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark) continue;
            plain.Append(letter == '\uE000' ? 'й' : char.IsLetterOrDigit(letter) || letter == Point ? letter : ' ');
        }
        return string.Join(' ', plain.Replace(Point, '.').ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [GeneratedRegex(@"(?<![\d.,])[1-9][0-9]{0,2}([,\s][0-9]{3})+(?!\d)")]
    private static partial Regex Thousands();

    [GeneratedRegex(@"(?<![\d.,])([0-9]+)[.,]([0-9]{1,3})(?![.,]?\d)")]
    private static partial Regex Decimals();
}
