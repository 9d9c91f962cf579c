using Microsoft.AspNetCore.Razor.TagHelpers;
using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.TagHelpers;

/// <summary>Says why a value is not there, each state in a form of its own.</summary>
[HtmlTargetElement("missing", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MissingTagHelper(Texts<SharedTexts> texts) : TagHelper
{
    public Missing State { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"missing {ClassOf(State)}");
        output.Content.AppendHtml("<span>").Append(texts.Of(State)).AppendHtml("</span>");
    }

    private static string ClassOf(Missing state) => state switch
    {
        Missing.NotEntered => "not-entered",
        Missing.NotApplicable => "not-applicable",
        Missing.Withheld => "withheld",
        _ => "not-stated",
    };
}
