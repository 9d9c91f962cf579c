using TomskRelations.Core.Trade.Checks;

namespace TomskRelations.Core.Trade.Entry;

/// <summary>Puts what was read beside what is on record, as the checks want it.</summary>
internal static class SheetComparison
{
    public static TradeSheetFigures Of(TradeSheet sheet, IReadOnlyList<SheetAnswer> answers, TurnoverContext context) =>
        Of(sheet, [.. answers, .. Stages.Beside(sheet, answers, context)], context.OnRecord, context.Today) with { Later = Stages.Later(sheet, answers, context) };

    /// <param name="onRecord">What stands of other years, as far as it is <see cref="TradeSheet.IsComparedWith"/> the sheet.</param>
    public static TradeSheetFigures Of(TradeSheet sheet, IReadOnlyList<SheetAnswer> answers, IReadOnlyList<TradeFigure> onRecord, DateOnly today) => new()
    {
        Year = sheet.Year,
        Period = sheet.Period,
        Status = sheet.Status,
        Today = today,
        Turnover = Typed(answers, SheetCell.Turnover),
        Export = Typed(answers, SheetCell.Export),
        Import = Typed(answers, SheetCell.Import),
        Growth = GrowthOnTheYearBefore(sheet, answers, SheetCell.Growth),
        ExportGrowth = GrowthOnTheYearBefore(sheet, answers, SheetCell.ExportGrowth),
        ImportGrowth = GrowthOnTheYearBefore(sheet, answers, SheetCell.ImportGrowth),
        CisShare = Typed(answers, SheetCell.CisShare),
        OtherShare = Typed(answers, SheetCell.OtherShare),
        PartnerCount = Typed(answers, SheetCell.PartnerCount),
        Partners =
        [
            .. answers.Where(answer => answer.Cell.Partner is not null)
                .GroupBy(answer => answer.Cell.Partner!)
                .Select(partner => Partner(partner, sheet, onRecord)),
        ],
        Previous = Neighbour(onRecord.Where(figure => figure.Year < sheet.Year).GroupBy(figure => figure.Year).MaxBy(year => year.Key), sheet),
        Next = Neighbour(onRecord.Where(figure => figure.Year > sheet.Year).GroupBy(figure => figure.Year).MinBy(year => year.Key), sheet),
    };

    private static SheetFigure? Typed(IReadOnlyList<SheetAnswer> answers, SheetCell cell) => answers.FirstOrDefault(answer => answer.Cell == cell)?.Figure?.Typed;

    /// <summary>A growth against an earlier year has no neighbour to be held against.</summary>
    private static SheetFigure? GrowthOnTheYearBefore(TradeSheet sheet, IReadOnlyList<SheetAnswer> answers, SheetCell cell) =>
        answers.FirstOrDefault(answer => answer.Cell == cell) is { } growth && (growth.BaseYear ?? sheet.Year - 1) == sheet.Year - 1
            ? growth.Figure?.Typed
            : null;

    private static SheetPartner Partner(IGrouping<string, SheetAnswer> answers, TradeSheet sheet, IReadOnlyList<TradeFigure> onRecord)
    {
        var figure = answers.FirstOrDefault(answer => answer.Cell.Measure is TradeMeasure.Turnover or TradeMeasure.Share);
        var trend = answers.FirstOrDefault(answer => answer.Trend is not null && (answer.BaseYear ?? sheet.Year - 1) == sheet.Year - 1);
        var before = onRecord.FirstOrDefault(known => known.Year == sheet.Year - 1 && known.Partner?.Slug == answers.Key && known.Measure == figure?.Cell.Measure);
        return new(answers.Key, figure?.Figure?.Typed, trend?.Trend, Known(before))
        {
            Export = answers.FirstOrDefault(answer => answer.Cell.Measure == TradeMeasure.Export)?.Figure?.Typed,
            Import = answers.FirstOrDefault(answer => answer.Cell.Measure == TradeMeasure.Import)?.Figure?.Typed,
        };
    }

    private static TradeNeighbour? Neighbour(IGrouping<int, TradeFigure>? year, TradeSheet sheet) => year is null ? null : new(
        year.Key,
        Known(Find(year, TradeMeasure.Turnover, sheet)),
        Known(Find(year, TradeMeasure.Export, sheet)),
        Known(Find(year, TradeMeasure.Import, sheet)));

    /// <summary>Of the same status, else revised, else actual.</summary>
    private static TradeFigure? Find(IEnumerable<TradeFigure> year, TradeMeasure measure, TradeSheet sheet) => year
        .Where(figure => figure.Measure == measure && figure.Scope == TradeScope.Total)
        .OrderBy(figure => figure.Status != sheet.Status)
        .ThenBy(figure => figure.Status != TradeStatus.Revised)
        .FirstOrDefault();

    private static SheetFigure? Known(TradeFigure? figure) =>
        figure is { Stated: { } stated, Unit: { } unit } ? new(stated, unit, figure.Qualifier) : null;
}
