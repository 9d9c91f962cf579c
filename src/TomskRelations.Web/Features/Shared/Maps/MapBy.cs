namespace TomskRelations.Web.Features.Shared.Maps;

/// <summary>What the fill of a country tells.</summary>
public enum MapBy
{
    List,
    Trend,
    Delegations,
}
