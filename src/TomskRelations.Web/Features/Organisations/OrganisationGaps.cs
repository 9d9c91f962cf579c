using TomskRelations.Core.Organisations;
using TomskRelations.Core.Records;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Organisations;

/// <summary>The fields of an organisation or programme that the source does not fill.</summary>
public static class OrganisationGaps
{
    public static IEnumerable<(string Label, Missing Why)> Of(OrganisationEntry organisation, Texts<OrganisationsTexts> texts)
    {
        (string Field, bool IsEmpty)[] asked =
        [
            ("place", organisation.Place.IsEmpty),
            ("period", organisation.Period.IsUndated),
            ("status", organisation.Status is null or OrganisationStatus.NotStated),
        ];
        return asked.Where(field => field.IsEmpty).Select(field => (texts[$"Empty_{field.Field}"], Missing.NotStated));
    }
}
