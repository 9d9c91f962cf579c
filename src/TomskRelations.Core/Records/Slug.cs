using System.Globalization;
using System.Text;

namespace TomskRelations.Core.Records;

/// <summary>Makes the part of an address that names a record.</summary>
public static class Slug
{
    /// <summary>Lower-case Latin letters and digits with hyphens between the words; letters of other scripts are left out.</summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var letter in name.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(letter)) slug.Append(letter);
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return slug.ToString().Trim('-');
    }

    /// <summary>What a longer text begins with, as a slug.</summary>
    /// <param name="most">Of words.</param>
    public static string OfFirstWords(string text, int most) => string.Join('-', Of(text).Split('-').Take(most));

    /// <summary>The slug itself, else with the first number behind it that nobody has: "2018-10-japan-2".</summary>
    public static string Free(string slug, IReadOnlySet<string> taken)
    {
        slug = slug[..Math.Min(slug.Length, PublishedRecord.SlugLength - 5)];
        var (free, number) = (slug, 1);
        while (taken.Contains(free)) free = $"{slug}-{++number}";
        return free;
    }
}
