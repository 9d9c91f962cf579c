using Microsoft.AspNetCore.Razor.TagHelpers;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.TagHelpers;

/// <summary>A derived number with its sign and underline. Its arithmetic stands in the same section.</summary>
[HtmlTargetElement("derived", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DerivedTagHelper(Texts<SharedTexts> texts) : TagHelper
{
    public decimal Value { get; set; }

    public int Decimals { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "derived");
        output.Content
            .AppendHtml("<span class=\"visually-hidden\">").Append(texts["DerivedWord"]).Append(" ").AppendHtml("</span>")
            .AppendHtml("<span class=\"approx\" aria-hidden=\"true\">≈</span>")
            .Append(Numbers.Say(Value, Decimals));
    }
}
