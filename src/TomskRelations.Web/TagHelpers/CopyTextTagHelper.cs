using Microsoft.AspNetCore.Razor.TagHelpers;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.TagHelpers;

/// <summary>Words in a box of their own, ready to be used elsewhere. Its button is shown by the script that copies.</summary>
[HtmlTargetElement("copy-text")]
public sealed class CopyTextTagHelper(Texts<SharedTexts> texts) : TagHelper
{
    public string Label { get; set; } = "";

    /// <summary>The language of the words, where it may not be the page's.</summary>
    public string? Lang { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "copy");
        output.PreContent.AppendHtml("<p class=\"copy-head\"><b class=\"label\">").Append(Label)
            .AppendHtml("</b><button type=\"button\" class=\"copy-button\" aria-label=\"").Append($"{texts["Copy"]}: {Label}")
            .AppendHtml("\" data-copied=\"").Append(texts["Copied"]).AppendHtml("\" data-failed=\"").Append(texts["CopyFailed"]).AppendHtml("\">")
            .Append(texts["Copy"]).AppendHtml("</button></p><p class=\"copy-text\"");
        if (Lang is not null) output.PreContent.AppendHtml(" lang=\"").Append(Lang).AppendHtml("\"");
        output.PreContent.AppendHtml(">");
        output.PostContent.AppendHtml("</p><p class=\"copy-said\" role=\"status\"></p>");
    }
}
