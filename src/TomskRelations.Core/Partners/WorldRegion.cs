namespace TomskRelations.Core.Partners;

public enum WorldRegion
{
    Europe,
    Asia,
    Americas,
    Oceania,
    Africa,
}
