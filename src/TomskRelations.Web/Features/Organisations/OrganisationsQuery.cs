using TomskRelations.Core.Organisations;
using TomskRelations.Web.Features.Shared;

namespace TomskRelations.Web.Features.Organisations;

/// <summary>What the list's address asks for.</summary>
public sealed class OrganisationsQuery(QueryReader reader)
{
    public QueryReader Reader { get; } = reader;

    public OrganisationFilter Filter { get; } = new(
        reader.Words("q"),
        reader.Choice<OrganisationType>("type"),
        reader.Choice<OrganisationKind>("kind"),
        reader.Slug("partner"));

    public int Page { get; } = reader.Page();
}
