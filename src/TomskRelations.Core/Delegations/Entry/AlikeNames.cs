using F23.StringSimilarity;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Delegations.Entry;

/// <summary>Whether two names may be one person's, in either script: Steinmeier is Штайнмайер. By the surname, whether it stands first or last.</summary>
internal static class AlikeNames
{
    /// <summary>Share of a surname's sounds that must be the same.</summary>
    private const double Enough = 0.7;

    /// <summary>Of so few sounds each counts.</summary>
    private const int Short = 3;

    private const int ShortestWord = 2;
    private static readonly string[] Patronymics = ["ovič", "evič", "ilič", "mič", "vna", "čna"];
    private static readonly NormalizedLevenshtein Distance = new();

    public static bool Are(Text one, Text other) => Sounds(one).Any(mine => Sounds(other).Any(theirs => Are(mine, theirs)));

    private static bool Are((string First, string Last) one, (string First, string Last) other) =>
        AreSurnames(one.Last, other.Last) || AreSurnames(one.First, other.Last) || AreSurnames(one.Last, other.First);

    private static bool AreSurnames(string one, string other) =>
        one == other || (Math.Max(one.Length, other.Length) > Short && Distance.Similarity(one, other) >= Enough);

    /// <summary>Of the name in each script its first and its last word, which are one where there is no other.</summary>
    private static IEnumerable<(string First, string Last)> Sounds(Text name) => new[] { name.En, name.Ru }
        .Select(NameSound.Of)
        .Select(words => Without(words.Where(word => word.Length >= ShortestWord).ToList()))
        .Where(words => words.Count > 0)
        .Select(words => (words[0], words[^1]));

    private static List<string> Without(List<string> words) =>
        words.Count < 3 ? words : [.. words.Where((word, number) => number == 0 || !Patronymics.Any(ending => word.EndsWith(ending, StringComparison.Ordinal)))];
}
