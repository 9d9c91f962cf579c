using TomskRelations.Core.Partners;
using TomskRelations.Web.Features.Shared;

namespace TomskRelations.Web.Features.Partners;

/// <summary>What the address of the list asks for.</summary>
public sealed class PartnersQuery
{
    public PartnersQuery(QueryReader reader)
    {
        Reader = reader;
        Filter = new(
            reader.Words("q"),
            reader.Choice<PartnerList>("list"),
            reader.Choice<CisChoice>("cis") is { } cis ? cis == CisChoice.Cis : null,
            reader.Choice<PartnerTrendFilter>("trend"));
        Sort = reader.Choice<PartnerSort>("sort") ?? PartnerSort.Name;
    }

    public QueryReader Reader { get; }

    public PartnerFilter Filter { get; }

    public PartnerSort Sort { get; }
}

public enum CisChoice
{
    Cis,
    Other,
}

public enum PartnerSort
{
    Name,
    List,
    Trend,
}
