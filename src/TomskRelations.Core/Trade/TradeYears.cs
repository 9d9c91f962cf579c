namespace TomskRelations.Core.Trade;

/// <summary>Sorts observations into years, the latest first, and adds the years that follow from a stated growth.</summary>
public static class TradeYears
{
    public static IReadOnlyList<TradeYear> From(IEnumerable<TradeFigure> figures)
    {
        var years = figures.GroupBy(figure => figure.Year).ToDictionary(year => year.Key, Of);
        foreach (var later in years.Values.OrderBy(year => year.Year).SelectMany(Reported).ToList())
        {
            if (Derive(later) is not { } derived || later.Growth is not { BaseYear: { } baseYear }) continue;
            var earlier = years.GetValueOrDefault(baseYear) ?? new TradeYear(baseYear, []);
            if (earlier.Turnover?.Stated is null && earlier.Derived is null) years[baseYear] = earlier with { Derived = derived, DerivedFrom = later };
        }
        return [.. years.Values.OrderByDescending(year => year.Year)];
    }

    private static TradeYear Of(IGrouping<int, TradeFigure> figures)
    {
        var reports = figures.GroupBy(figure => figure.Sheet.AsReported)
            .Select(sheet => new TradeReport(sheet.Key, [.. sheet]))
            .OrderBy(report => report.Sheet.Key, StringComparer.Ordinal)
            .ToList();
        var foremost = TradeReport.Ranked(reports).FirstOrDefault();
        return new(figures.Key, foremost?.Figures ?? []) { Others = [.. reports.Where(report => report != foremost)] };
    }

    /// <summary>What stands for the year, then what other bodies report of all of it: a year that follows from a report stays when another comes to stand.</summary>
    private static IEnumerable<TradeYear> Reported(TradeYear year) =>
        [year, .. TradeReport.Ranked(year.Others).Select(report => new TradeYear(year.Year, report.Figures))];

    private static DerivedTurnover? Derive(TradeYear later) =>
        (later.Turnover?.Bounded, later.Growth?.Bounded) is ({ } turnover, { } growth) ? DerivedTurnover.From(turnover, growth) : null;
}
