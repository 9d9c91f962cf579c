namespace TomskRelations.Core.Organisations;

/// <summary>Which organisations and programmes a reader asked for; what is null leaves nothing out.</summary>
/// <param name="Words">Each must occur in the record or in a name of its partner, in either language.</param>
/// <param name="Partner">Slug of a country; its regions count as well.</param>
public sealed record OrganisationFilter(
    string? Words = null,
    OrganisationType? Type = null,
    OrganisationKind? Kind = null,
    string? Partner = null);
