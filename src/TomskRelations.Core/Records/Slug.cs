using System.Globalization;
using System.Text;
using AnyAscii;

namespace TomskRelations.Core.Records;

/// <summary>Makes the part of an address that names a record.</summary>
public static class Slug
{
    /// <summary>Lower-case Latin letters and digits with hyphens between the words; letters of other scripts are written in Latin ones. Empty where there is no letter or digit.</summary>
    public static string Of(string? name)
    {
        var slug = new StringBuilder();
        foreach (var letter in (name ?? "").Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(letter)) slug.Append(Latin(letter));
            else if (Rune.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return slug.ToString().Trim('-');
    }

    /// <summary>Of several names the slug of the first that has one.</summary>
    public static string OfAny(params IEnumerable<string?> names) => names.Select(Of).FirstOrDefault(slug => slug.Length > 0) ?? "";

    /// <summary>What a longer text begins with, as a slug.</summary>
    /// <param name="most">Of words.</param>
    public static string OfFirstWords(string? text, int most) => string.Join('-', Of(text).Split('-').Take(most));

    /// <summary>The slug itself, else with the first number behind it that nobody has: "2018-10-japan-2".</summary>
    public static string Free(string slug, IReadOnlySet<string> taken)
    {
        slug = slug[..Math.Min(slug.Length, PublishedRecord.SlugLength - 5)];
        var (free, number) = (slug, 1);
        while (taken.Contains(free)) free = $"{slug}-{++number}";
        return free;
    }

    /// <summary>Some letters sound like several, some not at all.</summary>
    private static string Latin(Rune letter) => string.Concat(letter.ToString().Transliterate().ToLowerInvariant().Where(char.IsAsciiLetterOrDigit));
}
