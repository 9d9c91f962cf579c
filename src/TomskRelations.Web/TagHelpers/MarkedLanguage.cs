using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
using TomskRelations.Core.Records;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.TagHelpers;

/// <summary>Words of the other language inside a text are marked with theirs, so that a reader aloud says them right.</summary>
internal static partial class MarkedLanguage
{
    public static IHtmlContent Of(string text, Language language)
    {
        var html = new HtmlContentBuilder();
        var at = 0;
        foreach (Match foreign in (language == Language.Russian ? Latin() : Cyrillic()).Matches(text))
        {
            html.Append(text[at..foreign.Index]).AppendHtml($"<span lang=\"{language.Other().Code()}\">").Append(foreign.Value).AppendHtml("</span>");
            at = foreign.Index + foreign.Length;
        }
        return html.Append(text[at..]);
    }

    /// <summary>The code of the other language, for words that are wholly in it; null for others.</summary>
    public static string? CodeOf(string text, Language language) =>
        (language == Language.Russian ? Latin() : Cyrillic()).Match(text).Length == text.Length ? language.Other().Code() : null;

    [GeneratedRegex(@"[A-Za-z][A-Za-z’'&.\- \u00A0]*[A-Za-z]")]
    private static partial Regex Latin();

    [GeneratedRegex(@"[А-Яа-яЁё][А-Яа-яЁё.\- \u00A0]*[А-Яа-яЁё]")]
    private static partial Regex Cyrillic();
}
