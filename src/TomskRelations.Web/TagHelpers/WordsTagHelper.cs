using Microsoft.AspNetCore.Razor.TagHelpers;
using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.TagHelpers;

/// <summary>Words in the page's language; where they are missing, those of the other language, marked as such.</summary>
[HtmlTargetElement("words", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class WordsTagHelper(Texts<SharedTexts> texts) : TagHelper
{
    public Text Text { get; set; } = Text.None;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (wanted, spoken) = (Languages.Current, Text.Spoken(Languages.Current));
        output.TagMode = TagMode.StartTagAndEndTag;
        output.TagName = spoken == wanted ? null : "span";
        if (spoken != wanted)
        {
            output.Attributes.SetAttribute("lang", spoken.Code());
            output.PostElement.AppendHtml("""<span class="small quiet"> (""").Append(texts[$"Only_{spoken}"]).AppendHtml(")</span>");
        }
        output.Content.SetHtmlContent(MarkedLanguage.Of(Text.In(wanted), spoken));
    }
}
