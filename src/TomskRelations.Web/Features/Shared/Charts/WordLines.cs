namespace TomskRelations.Web.Features.Shared.Charts;

/// <summary>Breaks words into two lines of about one length.</summary>
public static class WordLines
{
    public static IReadOnlyList<string> Of(string words)
    {
        var breaks = Enumerable.Range(0, words.Length).Where(place => words[place] == ' ').ToList();
        if (breaks.Count == 0) return [words];
        var middle = breaks.MinBy(place => Math.Abs(place - words.Length / 2));
        return [words[..middle], words[(middle + 1)..]];
    }
}
