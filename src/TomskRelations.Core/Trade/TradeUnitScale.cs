namespace TomskRelations.Core.Trade;

/// <summary>Makes amounts of money in different units comparable.</summary>
public static class TradeUnitScale
{
    private const decimal Thousand = 1000;
    private const int DecimalsOfThousand = 3;

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

    extension(StatedValue stated)
    {
        /// <summary>The same amount in million US dollars; what was stated to a thousandth of a billion is stated to a million.</summary>
        public StatedValue ToMillionUsd(TradeUnit unit) => unit switch
        {
            TradeUnit.ThousandUsd => new(stated.Value / Thousand, stated.Decimals + DecimalsOfThousand),
            TradeUnit.BillionUsd => new(stated.Value * Thousand, stated.Decimals - DecimalsOfThousand),
            _ => stated,
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
