namespace TomskRelations.Core.Trade;

public enum TypedScale
{
    Thousand,
    Million,
    Billion,
}
