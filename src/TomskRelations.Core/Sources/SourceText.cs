using System.Globalization;
using System.Text.RegularExpressions;

namespace TomskRelations.Core.Sources;

/// <summary>A text as staff enter it, one sentence a line: cut into sentences with their places in it.</summary>
/// <param name="Body">Sentences of a paragraph are separated by a space, paragraphs by a blank line.</param>
public sealed partial record SourceText(string Body, IReadOnlyList<SentenceDocument> Sentences)
{
    public static SourceText Of(string? lines)
    {
        var body = new System.Text.StringBuilder();
        var sentences = new List<SentenceDocument>();
        var (paragraph, isFirst) = (1, true);
        foreach (var line in (lines ?? "").ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()))
        {
            if (line.Length == 0)
            {
                if (!isFirst) paragraph++;
                isFirst = true;
                continue;
            }
            if (sentences.Count > 0) body.Append(isFirst ? "\n\n" : " ");
            sentences.Add(new($"s{sentences.Count + 1}", SentenceKind.Sentence, paragraph, body.Length, line.Length, line));
            body.Append(line);
            isFirst = false;
        }
        return new(body.ToString(), sentences);
    }

    /// <summary>The latest year that the text names and that is not yet to come.</summary>
    /// <param name="thisYear">In Tomsk.</param>
    public int? LatestYearNamed(int thisYear) => Year().Matches(Body)
        .Select(year => (int?)int.Parse(year.ValueSpan, CultureInfo.InvariantCulture))
        .Where(year => year <= thisYear)
        .Max();

    [GeneratedRegex(@"(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d%])")]
    private static partial Regex Year();
}
