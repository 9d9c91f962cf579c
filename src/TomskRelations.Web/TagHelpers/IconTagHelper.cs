using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TomskRelations.Web.Features.Shared;

namespace TomskRelations.Web.TagHelpers;

/// <summary>A drawing of the sprite, always beside words that say the same.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class IconTagHelper(AssetAddresses assets) : TagHelper
{
    public string Name { get; set; } = "";

    public string Class { get; set; } = "icon";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Class);
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Attributes.SetAttribute("focusable", "false");
        output.Content.AppendHtml("<use href=\"").Append($"{assets.Of(ViewContext.HttpContext, "dist/icons.svg")}#{Name}").AppendHtml("\"/>");
    }
}
