namespace TomskRelations.Core.Trade.Checks;

/// <summary>What the same body already published of the same place and period, at another stage.</summary>
/// <param name="Field">Of the sheet that is checked.</param>
/// <param name="Document">As it was published.</param>
public sealed record StandingValue(string Field, TradeDocument Document)
{
    public TradeSheet Sheet => TradeSheet.Of(Document);
}
