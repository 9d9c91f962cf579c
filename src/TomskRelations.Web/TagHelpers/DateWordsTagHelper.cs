using Microsoft.AspNetCore.Razor.TagHelpers;
using TomskRelations.Core.Dates;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.TagHelpers;

/// <summary>A date in words; with <c>short</c> as tables say it. A day, month or year is marked up as a time.</summary>
[HtmlTargetElement("date-words", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DateWordsTagHelper : TagHelper
{
    public EdtfDate Date { get; set; } = EdtfDate.Undated;

    public bool Short { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var isTime = DateOnly.TryParse(Date.Edtf.Length == 10 ? Date.Edtf : null, out _) || (Date.Edtf.Length is 4 or 7 && Date.Edtf.All(letter => char.IsAsciiDigit(letter) || letter == '-'));
        output.TagMode = TagMode.StartTagAndEndTag;
        output.TagName = isTime ? "time" : null;
        if (isTime) output.Attributes.SetAttribute("datetime", Date.Edtf);
        output.Content.SetContent(Short ? DateWords.Short(Date, Languages.Current) : DateWords.Say(Date, Languages.Current));
    }
}
