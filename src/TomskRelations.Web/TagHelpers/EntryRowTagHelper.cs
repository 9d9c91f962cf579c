using Microsoft.AspNetCore.Razor.TagHelpers;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.TagHelpers;

/// <summary>One of several like rows of a form, with the button that removes it.</summary>
[HtmlTargetElement("entry-row")]
public sealed class EntryRowTagHelper(Texts<SharedTexts> texts) : TagHelper
{
    /// <summary>Of the row in the request: "Heads[0]".</summary>
    public string Name { get; set; } = "";

    public string Label { get; set; } = "";

    public string? Class { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "fieldset";
        output.Attributes.SetAttribute("class", $"repeat {Class}".TrimEnd());
        output.Attributes.SetAttribute("id", StaffFieldView.IdOf(Name));
        output.Attributes.SetAttribute("tabindex", "-1");
        output.PreContent
            .AppendHtml("<legend>").Append(Label).AppendHtml("</legend><button class=\"btn quiet remove\" name=\"remove-row\" value=\"").Append(Name)
            .AppendHtml("\">").Append(texts["RemoveRow"]).AppendHtml("<span class=\"visually-hidden\"> ").Append(Label).AppendHtml("</span></button>");
    }
}

/// <summary>Adds a row to a list of a form.</summary>
[HtmlTargetElement("add-row")]
public sealed class AddRowTagHelper : TagHelper
{
    /// <summary>Of the list in the request: "Heads".</summary>
    public string List { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "p";
        output.Attributes.SetAttribute("id", List);
        output.Attributes.SetAttribute("tabindex", "-1");
        output.PreContent.AppendHtml("<button class=\"btn add\" name=\"add-row\" data-key=\"a\" value=\"").Append(List).AppendHtml("\">");
        output.PostContent.AppendHtml("</button>");
    }
}
