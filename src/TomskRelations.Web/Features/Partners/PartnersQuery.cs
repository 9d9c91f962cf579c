using TomskRelations.Core.Partners;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.Maps;

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
        Map = reader.Choice<MapBy>("map") ?? MapBy.List;
    }

    public QueryReader Reader { get; }

    public PartnerFilter Filter { get; }

    public PartnerSort Sort { get; }

    /// <summary>What the map tells by its fills.</summary>
    public MapBy Map { get; }
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
