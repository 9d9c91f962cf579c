namespace TomskRelations.Core.Trade;

/// <summary>What is known of a period comes in stages; a value of a later one takes the place of those before it.</summary>
public static class TradeStages
{
    extension(TradeStatus status)
    {
        public bool IsBefore(TradeStatus other) => Stage(status) < Stage(other);
    }

    private static int Stage(TradeStatus status) => status switch
    {
        TradeStatus.Forecast => 0,
        TradeStatus.Provisional => 1,
        TradeStatus.Actual => 2,
        _ => 3,
    };
}
