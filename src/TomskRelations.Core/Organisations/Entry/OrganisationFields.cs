using TomskRelations.Core.Entry;

namespace TomskRelations.Core.Organisations.Entry;

/// <summary>The public fields of an organisation: what stands in each, and the field of the form it comes from.</summary>
internal static class OrganisationFields
{
    public static string? ValueOf(OrganisationDocument document, string field) => field switch
    {
        "name" => document.En.Name,
        "ru.name" => document.Ru.Name,
        "role" => $"{document.En.Role}|{document.Ru.Role}",
        "kind" => $"{document.Type}|{document.Kind}",
        "sourceSpelling" => document.SourceSpelling,
        "partner" => document.Partner,
        "place" => document.Place?.ToString(),
        "period" => document.Period?.ToString(),
        "status" => $"{document.Status}|{document.StatusAsOf}",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "An organisation has no such field."),
    };

    public static string OriginOf(string field) => field switch
    {
        "name" => nameof(OrganisationForm.NameEn),
        "ru.name" => nameof(OrganisationForm.NameRu),
        "role" => nameof(OrganisationForm.RoleEn),
        "sourceSpelling" => nameof(OrganisationForm.Spelling),
        "place" => nameof(OrganisationForm.PlaceEn),
        _ => FieldProofs<OrganisationDocument>.SameName(field),
    };
}
