namespace TomskRelations.Core.Trade.Entry;

/// <summary>The periods to choose from.</summary>
public enum SheetPeriod
{
    Year,
    Half1,
    Half2,
    Quarter1,
    Quarter2,
    Quarter3,
    Quarter4,
    Months,
}

public static class SheetPeriods
{
    /// <summary>First and last month; null where the months are typed.</summary>
    public static (int From, int To)? MonthsOf(SheetPeriod period) => period switch
    {
        SheetPeriod.Year => (1, 12),
        SheetPeriod.Half1 => (1, 6),
        SheetPeriod.Half2 => (7, 12),
        SheetPeriod.Quarter1 => (1, 3),
        SheetPeriod.Quarter2 => (4, 6),
        SheetPeriod.Quarter3 => (7, 9),
        SheetPeriod.Quarter4 => (10, 12),
        _ => null,
    };

    public static SheetPeriod Of(TradeSheet sheet) => (sheet.Period, sheet.Part) switch
    {
        (TradePeriod.Year, _) => SheetPeriod.Year,
        (TradePeriod.HalfYear, { } part) => SheetPeriod.Half1 + (part - 1),
        (TradePeriod.Quarter, { } part) => SheetPeriod.Quarter1 + (part - 1),
        _ => SheetPeriod.Months,
    };
}
