using TomskRelations.Core.Dates;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Organisations.Entry;

/// <summary>Fills the form in: with a published organisation, so that it can be changed, or with what a new one begins with.</summary>
public static class OrganisationFormWriter
{
    public static OrganisationForm New() => new OrganisationForm { Type = DocumentField.Code(OrganisationType.Organisation) }.Begun();

    public static OrganisationForm Write(EntryContext<OrganisationDocument> context, Language language) => Write(context.Published!.Document, context.Partners, language);

    /// <param name="language">The language the partner is named and dates are written in.</param>
    public static OrganisationForm Write(OrganisationDocument document, PartnerNames partners, Language language)
    {
        return new OrganisationForm
        {
            NameEn = document.En.Name,
            NameRu = document.Ru.Name,
            Type = DocumentField.Code(document.Type),
            Kind = DocumentField.Code(document.Kind),
            Spelling = document.SourceSpelling,
            RoleEn = document.En.Role,
            RoleRu = document.Ru.Role,
            Partner = partners.NameOf(document.Partner, language),
            PlaceEn = document.Place?.En,
            PlaceRu = document.Place?.Ru,
            Period = TypedDate.Write(document.Period, language),
            Status = document.Status is { } status ? DocumentField.Code(status) : null,
            StatusAsOf = TypedDate.Write(document.StatusAsOf, language),
        }.Resting(document, language);
    }
}
