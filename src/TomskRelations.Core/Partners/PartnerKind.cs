namespace TomskRelations.Core.Partners;

public enum PartnerKind
{
    Country,
    Organisation,
    Region,
    City,
    Body,
}
