using TomskRelations.Core.Organisations;
using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Shared;

namespace TomskRelations.Web.Features.Organisations;

/// <summary>One page of the list as it was asked for.</summary>
public sealed record OrganisationsView(OrganisationsQuery Asked, OrganisationList List)
{
    public PagerView Pager => new(Asked.Page, OrganisationQueries.PageSize, List.Total);

    /// <summary>Key: the country, or null for the Oblast's own and for what belongs to no one country.</summary>
    public IEnumerable<IGrouping<NamedRecord?, OrganisationEntry>> Countries => List.Entries.GroupBy(entry => entry.Country);
}
