using System.Globalization;
using TomskRelations.Core.Publishing;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.History;

/// <summary>How a citation is written in a history.</summary>
internal static class ProofLines
{
    /// <summary>"§ 15"; empty for headings and the like, which have no number.</summary>
    public static string Place(CitationDocument citation, Texts<HistoryTexts> texts) =>
        citation.Sentence is ['s', .. var digits] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? texts["Sentence", number] : "";

    /// <summary>A source has no other languages than these two; its letters tell which.</summary>
    public static string LanguageOf(string quote) => quote.Any(letter => letter is >= '\u0400' and <= '\u04FF') ? "ru" : "en";
}
