using TomskRelations.Core.Organisations;
using TomskRelations.Core.Records;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Organisations;

/// <summary>The fields of an organisation or programme that are not filled in: not stated by the source, or not entered by staff yet.</summary>
public static class OrganisationGaps
{
    /// <summary>What is founded, opened, run or held once. Of what simply is, such as a university, nobody asks since when.</summary>
    private static readonly OrganisationKind[] HaveATime =
        [OrganisationKind.CulturalCentre, OrganisationKind.PlannedCentre, OrganisationKind.CompanyCentre, OrganisationKind.Programme, OrganisationKind.Project, OrganisationKind.Zone, OrganisationKind.Event];

    private static readonly OrganisationKind[] HaveAPlace =
        [OrganisationKind.CulturalCentre, OrganisationKind.PlannedCentre, OrganisationKind.CompanyCentre, OrganisationKind.Project, OrganisationKind.Zone, OrganisationKind.Event];

    public static IEnumerable<(string Label, Missing Why)> Of(OrganisationEntry organisation, Texts<OrganisationsTexts> texts)
    {
        var hasTime = HaveATime.Contains(organisation.Kind);
        (string Field, bool IsEmpty)[] asked =
        [
            ("place", organisation.Place.IsEmpty && HaveAPlace.Contains(organisation.Kind)),
            ("period", organisation.Period.IsUndated && hasTime),
            ("status", (organisation.Status is null or OrganisationStatus.NotStated) && hasTime && organisation.Period.Latest is null),
        ];
        return asked.Where(field => field.IsEmpty).Select(field => (texts[$"Empty_{field.Field}"], organisation.EmptyMeans));
    }
}
