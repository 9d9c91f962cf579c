using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;

namespace TomskRelations.Core.Organisations.Entry;

/// <summary>The parts of an organisation's form; every field is in one.</summary>
public static class OrganisationSections
{
    public static readonly IReadOnlyList<FormSection> All =
    [
        new("what", nameof(OrganisationForm.NameEn), nameof(OrganisationForm.NameRu), nameof(OrganisationForm.Type), nameof(OrganisationForm.Kind), nameof(OrganisationForm.Spelling), nameof(OrganisationForm.RoleEn), nameof(OrganisationForm.RoleRu)),
        new("where", nameof(OrganisationForm.Partner), nameof(OrganisationForm.PlaceEn), nameof(OrganisationForm.PlaceRu), nameof(OrganisationForm.Period), nameof(OrganisationForm.Status), nameof(OrganisationForm.StatusAsOf)),
        .. RecordSections.Last,
    ];
}
