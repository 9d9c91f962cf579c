namespace TomskRelations.Core.Trade;

public static class TradeMeasures
{
    extension(TradeMeasure measure)
    {
        /// <summary>Whether it is a change in per cent of an earlier year: then it may be below zero, and its sign is always said.</summary>
        public bool IsGrowth => measure is TradeMeasure.Growth or TradeMeasure.ExportGrowth or TradeMeasure.ImportGrowth;
    }
}
