using TomskRelations.Core.Delegations;
using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Localisation;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Features.Delegations;

/// <summary>The record as one sentence to be copied, in either language, with its source and its address.</summary>
public sealed class DelegationSentences(Texts<DelegationsTexts> texts, SiteSettings site)
{
    /// <returns>Null where the record has no summary in the language.</returns>
    public string? Say(DelegationPage page, Language language)
    {
        if (page.Facts.Summary.Exactly(language) is not { } summary) return null;

        var address = site.Absolute(AsOf.Pinned(Links.To(Addresses.Delegation, language, page.Facts.Slug)));
        var sentences = page.Proofs.SentencesOf(page.Facts.Id).Select(proofs => proofs[0].Sentence!).ToList();
        if (sentences.Count == 0) return texts.In(language, "CopyPlain", summary, address);

        var numbers = string.Join(", ", sentences.Select(sentence => sentence.Number).OfType<int>());
        return texts.In(language, sentences.Count == 1 ? "Copy_one" : "Copy_many", summary, sentences[0].Publisher.In(language), numbers, address);
    }
}
