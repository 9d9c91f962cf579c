using Microsoft.AspNetCore.Html;
using TomskRelations.Core.Records;
using TomskRelations.Web.Localisation;
using TomskRelations.Web.TagHelpers;

namespace TomskRelations.Web.Features.History;

/// <summary>What stood in a field, in words, with the language they are in.</summary>
public sealed record Said(string Words, Language Spoken)
{
    public static Said Here(string words) => new(words, Languages.Current);

    public static Said Of(Text text) => new(text.In(Languages.Current), text.Spoken(Languages.Current));

    /// <summary>Values in one line, those of the other language marked as such.</summary>
    public static IHtmlContent Line(IReadOnlyList<Said> values)
    {
        var html = new HtmlContentBuilder();
        for (var number = 0; number < values.Count; number++)
        {
            var (words, spoken) = values[number];
            if (number > 0) html.AppendHtml("; ");
            html.AppendHtml(spoken == Languages.Current ? "<span class=\"words\">" : $"<span class=\"words\" lang=\"{spoken.Code()}\">").AppendHtml(MarkedLanguage.Of(words, spoken)).AppendHtml("</span>");
        }
        return html;
    }
}

/// <summary>One field before and after.</summary>
/// <param name="Before">Empty where nothing stood there.</param>
public sealed record ChangeLine(string Label, IReadOnlyList<Said> Before, IReadOnlyList<Said> After)
{
    /// <summary>"Row added" or "row removed"; null where only what stands in it changed.</summary>
    public string? Row { get; init; }

    /// <summary>Why a figure stands no longer; empty where nobody said, and of other fields.</summary>
    public Text Reason { get; init; } = Text.None;
}

/// <summary>The changed fields of one section of a record.</summary>
/// <param name="Title">Null where the record has no sections.</param>
public sealed record ChangeGroup(string? Title, IReadOnlyList<ChangeLine> Lines);
