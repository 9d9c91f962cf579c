using TomskRelations.Core.Entry;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Partners.Entry;

/// <summary>Fills the form in: with a published partner, so that it can be changed, or with what a new one begins with.</summary>
public static class PartnerFormWriter
{
    public static PartnerForm New() => new PartnerForm().Begun();

    public static PartnerForm Write(EntryContext<PartnerDocument> context, Language language) => Write(context.Published!.Document, context.Partners, language);

    /// <param name="language">The language the country it lies in is named in.</param>
    public static PartnerForm Write(PartnerDocument document, PartnerNames partners, Language language)
    {
        return new PartnerForm
        {
            Kind = DocumentField.Code(document.Kind),
            NameEn = document.En.Name,
            NameRu = document.Ru.Name,
            LeadEn = document.En.Lead,
            LeadRu = document.Ru.Lead,
            Spelling = document.SourceSpelling,
            Aliases = document.Aliases.Count == 0 ? null : string.Join('\n', document.Aliases),
            Parent = partners.NameOf(document.Parent, language),
            Iso = document.Iso,
            IsoCandidates = document.IsoCandidates.Count == 0 ? null : string.Join(", ", document.IsoCandidates),
            WorldRegion = document.WorldRegion is { } region ? DocumentField.Code(region) : null,
            CisStatus = document.Cis is { } cis ? DocumentField.Code(cis.Status) : null,
            CisYear = document.Cis?.AsOf.ToString(),
            Lists = [.. document.Lists.Select(list => DocumentField.Code(list))],
            Cooperation = [.. document.Cooperation.Select(field => DocumentField.Code(field))],
        }.Resting(document, language);
    }
}
