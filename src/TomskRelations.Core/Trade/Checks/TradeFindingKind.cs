namespace TomskRelations.Core.Trade.Checks;

public enum TradeRule
{
    Sum,
    Shares,
    Growth,
    GrowthBetween,
    Partners,
    Trend,
    Unit,
    Value,
    Year,
    Stage,
}

public enum TradeFindingKind
{
    /// <summary>A figure is there, but not those it would be checked against.</summary>
    NothingToCompare,

    SumFits,
    SumDiffers,
    SharesAddUp,
    SharesDoNotAddUp,
    GrowthFits,
    GrowthDiffers,
    GrowthLiesBetween,
    GrowthLiesOutside,
    PartnersFit,
    PartnersExceedTotal,
    TrendAgrees,
    TrendDisagrees,
    UnitLooksRight,
    UnitLooksWrong,
    Negative,
    UnconfirmedZero,
    FutureActual,
    ShareOver100,

    /// <summary>A fall by all there was, beside an amount.</summary>
    GrowthToNothing,

    /// <summary>The same body published the figure at a later stage.</summary>
    LaterStands,
}
