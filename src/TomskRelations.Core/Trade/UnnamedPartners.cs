namespace TomskRelations.Core.Trade;

/// <summary>
/// How many of the countries that a source counts stay without a name. Whether every country it names elsewhere is among
/// those it counts is not said, so the difference is a lower bound.
/// </summary>
public sealed record UnnamedPartners(int Counted, int Named)
{
    public int AtLeast => Math.Max(0, Counted - Named);
}
