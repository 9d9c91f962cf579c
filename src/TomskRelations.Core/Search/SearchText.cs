using System.Globalization;
using System.Text;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Search;

/// <summary>The normalised form that search compares: lower case in every script, ё as е, no accents, single spaces.</summary>
public static class SearchText
{
    public const int QueryLength = 100;

    public static string Of(params IEnumerable<string?> parts) =>
        string.Join(' ', parts.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => Normalise(part!)).Distinct());

    public static IEnumerable<string> Words(string? query) =>
        Normalise(query is { Length: > QueryLength } ? query[..QueryLength] : query ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public static IEnumerable<string?> Both(Text text) => [text.En, text.Ru];

    private static string Normalise(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.ToLowerInvariant().Replace('й', '\uE000').Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark) continue;
            plain.Append(letter == '\uE000' ? 'й' : char.IsLetterOrDigit(letter) ? letter : ' ');
        }
        return string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
