using System.Text.RegularExpressions;

namespace TomskRelations.Core.Dates;

/// <summary>Takes out of a typed date what people write differently without meaning anything by it.</summary>
internal static partial class TypedDateText
{
    private static readonly HashSet<string> WordsForNothing =
    [
        "undated", "no date", "without date", "without a date", "n.d.", "unknown", "not stated", "date unknown", "date not stated",
        "без даты", "б.д.", "б. д.", "неизвестно", "неизвестна", "не указана", "не указано", "дата не указана", "дата неизвестна",
    ];

    public static bool SaysNothing(string plain) => plain.Length == 0 || WordsForNothing.Contains(plain);

    /// <summary>Lower case, single spaces, "-" for every hyphen and "–" for every dash, no "the" and "of".</summary>
    public static string Plain(string? typed)
    {
        var text = Spaces().Replace(typed ?? "", " ").Trim().ToLowerInvariant();
        text = Dashes().Replace(Hyphens().Replace(text, "-"), "–");
        return LatinSince().Replace(Articles().Replace(text, ""), "с ");
    }

    [GeneratedRegex(@"[\s\u00A0\u2009\u200A\u202F]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[\u2010\u2011\u2212]")]
    private static partial Regex Hyphens();

    [GeneratedRegex(@"[\u2012\u2014\u2015]")]
    private static partial Regex Dashes();

    [GeneratedRegex(@"\b(?:the|of) ")]
    private static partial Regex Articles();

    /// <summary>The Latin letter looks like the Russian word for "since"; what follows tells which was meant.</summary>
    [GeneratedRegex("^c (?=.*[а-я])")]
    private static partial Regex LatinSince();
}
