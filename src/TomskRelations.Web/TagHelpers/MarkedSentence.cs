using Microsoft.AspNetCore.Html;
using TomskRelations.Core.Sources;

namespace TomskRelations.Web.TagHelpers;

/// <summary>A sentence with the cited words highlighted.</summary>
public static class MarkedSentence
{
    /// <param name="proofs">Proofs of one and the same sentence.</param>
    public static IHtmlContent Of(IEnumerable<Proof> proofs)
    {
        var html = new HtmlContentBuilder();
        var (text, at) = ("", 0);
        foreach (var proof in proofs.OrderBy(proof => proof.QuoteStart).ThenByDescending(proof => proof.Quote?.Length))
        {
            text = proof.Sentence!.Text;
            var end = proof.QuoteStart + proof.Quote!.Length;
            if (end <= at || proof.Quote.Length == text.Length) continue;
            var start = Math.Max(at, proof.QuoteStart);
            html.Append(text[at..start]).AppendHtml("<mark>").Append(text[start..end]).AppendHtml("</mark>");
            at = end;
        }
        return html.Append(text[at..]);
    }
}
