using TomskRelations.Core.Records;
using TomskRelations.Core.Search;

namespace TomskRelations.Core.Delegations.Entry;

/// <summary>Whether two titles say much the same, in one of the languages: by their words, whatever their endings and order.</summary>
internal static class AlikeTitles
{
    /// <summary>Share of the words of both that have their like in the other.</summary>
    private const double Enough = 0.5;

    private const int ShortestWord = 3, ShortestStem = 4, LongestEnding = 3;

    /// <summary>They stand in the title of any visit.</summary>
    private static readonly HashSet<string> Empty =
    [
        "the", "and", "for", "from", "with", "visit", "visits", "delegation", "delegations", "tomsk", "oblast", "region",
        "для", "при", "визит", "визита", "визиты", "делегация", "делегации", "делегаций", "томск", "томске", "томской", "томскую", "область", "области",
    ];

    public static bool Are(Text one, Text other) => Are(one.En, other.En) || Are(one.Ru, other.Ru);

    private static bool Are(string? one, string? other)
    {
        var (mine, theirs) = (Words(one), Words(other));
        if (mine.Count == 0 || theirs.Count == 0) return SearchText.Of(one) is { Length: > 0 } said && said == SearchText.Of(other);
        var (all, shared) = (mine.Count + theirs.Count, 0);
        foreach (var word in mine)
            if (theirs.Find(other => AreForms(word, other)) is { } like && theirs.Remove(like)) shared++;
        return 2.0 * shared / all >= Enough;
    }

    private static List<string> Words(string? title) =>
        [.. SearchText.Of(title).Split(' ').Where(word => word.Length >= ShortestWord && !Empty.Contains(word)).Distinct()];

    /// <summary>Of one word: послы, послов; Bavaria, Bavarian.</summary>
    private static bool AreForms(string one, string other) =>
        one == other || one.Zip(other).TakeWhile(letters => letters.First == letters.Second).Count() >= Math.Max(ShortestStem, Math.Max(one.Length, other.Length) - LongestEnding);
}
