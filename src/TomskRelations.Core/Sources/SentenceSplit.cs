using System.Text.RegularExpressions;

namespace TomskRelations.Core.Sources;

/// <summary>Puts each sentence of a text on a line of its own, as a proposal that a person looks through.</summary>
public static partial class SentenceSplit
{
    /// <summary>A point behind them seldom ends a sentence.</summary>
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr", "mrs", "ms", "dr", "prof", "st", "no", "vs", "e.g", "i.e", "approx", "min", "max", "inc", "ltd", "jan", "feb", "aug", "sept", "oct", "nov", "dec",
        "г", "гг", "в", "вв", "им", "ул", "д", "т.е", "т.д", "т.п", "др", "см", "ср", "руб", "коп", "тыс", "млн", "млрд", "долл", "обл", "р", "н.э", "рис", "табл", "ст",
    };

    /// <returns>The sentences line by line; a blank line stands between paragraphs, as it did before.</returns>
    public static string Of(string text) => string.Join(
        "\n", text.ReplaceLineEndings("\n").Split('\n').Select(line => string.Join('\n', Sentences(line.Trim()))));

    private static IEnumerable<string> Sentences(string line)
    {
        var start = 0;
        foreach (Match end in End().Matches(line))
        {
            if (EndsInAbbreviation(line[start..end.Groups[1].Index])) continue;
            var next = end.Index + end.Length;
            yield return line[start..next].Trim();
            start = next;
        }
        yield return line[start..];
    }

    /// <summary>A single letter is an initial; single letters with points between them are short for something: "U.S."</summary>
    private static bool EndsInAbbreviation(string sentence)
    {
        var word = LastWord().Match(sentence).Value;
        return (word.Length == 1 && char.IsUpper(word[0])) || Letters().IsMatch(word) || Abbreviations.Contains(word);
    }

    [GeneratedRegex("""([.!?…])[.!?…]*[»”"’)\]]*\s+(?=[«“"(\[]?[\p{Lu}\d])""")]
    private static partial Regex End();

    [GeneratedRegex(@"^\p{L}(\.\p{L})+$")]
    private static partial Regex Letters();

    [GeneratedRegex(@"[\p{L}.]+$")]
    private static partial Regex LastWord();
}
