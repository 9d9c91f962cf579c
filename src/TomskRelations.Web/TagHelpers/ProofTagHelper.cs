using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TomskRelations.Core.Sources;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.TagHelpers;

/// <summary>
/// The proof marks of a field: § and the number of the sentence, with a card that shows it on hover and focus; following the
/// mark opens the source with the sentence highlighted. An editorial word has a mark of its own, with the editors' note.
/// </summary>
[HtmlTargetElement("proof", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ProofTagHelper(Texts<SharedTexts> texts) : TagHelper
{
    public Proofs Of { get; set; } = new([]);

    public Guid Record { get; set; }

    /// <summary>One field, or several separated by spaces that share their marks.</summary>
    public string Field { get; set; } = "";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var proofs = Field.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(field => Of.Of(Record, field)).ToList();
        foreach (var sentence in proofs.Where(proof => proof.Sentence is not null).GroupBy(proof => (proof.Sentence!.SourceSlug, proof.Sentence.Key)))
            AppendSentence(output.Content, [.. sentence]);
        foreach (var editorial in proofs.Where(proof => proof.Sentence is null).DistinctBy(proof => proof.Note))
            AppendEditorial(output.Content, editorial);
    }

    private void AppendSentence(IHtmlContentBuilder html, IReadOnlyList<Proof> proofs)
    {
        var sentence = proofs[0].Sentence!;
        var id = NextId();
        html.AppendHtml("<span class=\"proof\"><a class=\"proof-mark\" href=\"").Append(Links.Source(sentence.SourceSlug, sentence.Key))
            .AppendHtml($"\" aria-describedby=\"{id}\">§").Append(SentenceWords.Short(sentence, texts))
            .AppendHtml("<span class=\"visually-hidden\">").Append(texts["ProofInSource", sentence.Title.In(Languages.Current)]).AppendHtml("</span></a>")
            .AppendHtml($"<span class=\"proof-card\" role=\"tooltip\" id=\"{id}\"><b>").Append(SentenceWords.Heading(sentence, texts));
        if (proofs.Any(proof => proof.Kind == CitationKind.Inferred)) html.Append(" · ").Append(texts["ByContext"]);
        html.AppendHtml($"</b><span lang=\"{sentence.Language}\">“").AppendHtml(MarkedSentence.Of(proofs)).AppendHtml("”</span></span></span>");
    }

    private void AppendEditorial(IHtmlContentBuilder html, Proof proof)
    {
        var id = NextId();
        html.AppendHtml($"<span class=\"proof\"><span class=\"proof-mark editorial\" tabindex=\"0\" role=\"note\" aria-describedby=\"{id}\">").Append(texts["EditorsMark"])
            .AppendHtml($"</span><span class=\"proof-card\" role=\"tooltip\" id=\"{id}\"><b>").Append(texts["EditorsNote"])
            .AppendHtml("</b><span>").Append(proof.Note.In(Languages.Current)).AppendHtml("</span></span></span>");
    }

    private string NextId()
    {
        var count = ViewContext.HttpContext.Items.TryGetValue(typeof(ProofTagHelper), out var last) ? (int)last! + 1 : 1;
        ViewContext.HttpContext.Items[typeof(ProofTagHelper)] = count;
        return $"p{count}";
    }
}
