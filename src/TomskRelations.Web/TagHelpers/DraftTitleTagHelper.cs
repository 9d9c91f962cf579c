using Microsoft.AspNetCore.Razor.TagHelpers;
using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.TagHelpers;

/// <summary>What a draft is called, as <see cref="WordsTagHelper"/> says it; and that it has no title yet, where nothing is typed.</summary>
[HtmlTargetElement("draft-title", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DraftTitleTagHelper(Texts<SharedTexts> texts) : TagHelper
{
    public Text Text { get; set; } = Text.None;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        new WordsTagHelper(texts) { Text = Text }.Process(context, output);
        if (Text.IsEmpty) output.Content.SetContent(texts["NoDraftTitle"]);
    }
}
