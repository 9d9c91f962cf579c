namespace TomskRelations.Core.Trade;

/// <summary>Makes amounts of money in different units comparable.</summary>
public static class TradeUnitScale
{
    private const decimal Thousand = 1000;

    extension(TradeUnit unit)
    {
        /// <summary>How many million US dollars one unit is; null where the unit is not money.</summary>
        public decimal? InMillionUsd => unit switch
        {
            TradeUnit.ThousandUsd => 1 / Thousand,
            TradeUnit.MillionUsd => 1,
            TradeUnit.BillionUsd => Thousand,
            _ => null,
        };
    }

    extension(TypedScale scale)
    {
        public TradeUnit Unit => scale switch
        {
            TypedScale.Thousand => TradeUnit.ThousandUsd,
            TypedScale.Million => TradeUnit.MillionUsd,
            _ => TradeUnit.BillionUsd,
        };
    }
}
