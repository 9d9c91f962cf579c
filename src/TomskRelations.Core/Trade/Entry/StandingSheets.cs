using TomskRelations.Core.Trade.Checks;

namespace TomskRelations.Core.Trade.Entry;

/// <summary>Holds the figures that stand in public against the rules of the form: a later publication may question an earlier one.</summary>
public static class StandingSheets
{
    /// <param name="figures">All that stand.</param>
    /// <param name="today">In Tomsk.</param>
    public static IReadOnlyList<StandingSheet> Check(IReadOnlyList<TradeFigure> figures, DateOnly today) =>
    [
        .. figures.GroupBy(figure => figure.Sheet.AsReported).Select(sheet =>
        {
            List<(TradeFigure Figure, SheetAnswer Answer)> places = [.. sheet.Select(figure => (figure, SheetAnswer.Of(figure))).Where(place => place.Item2.Cell.IsInForm)];
            var onRecord = figures.Where(sheet.Key.IsComparedWith).ToList();
            var findings = TradeChecks.Of(SheetComparison.Of(sheet.Key, [.. places.Select(place => place.Answer)], onRecord, today));
            return new StandingSheet(sheet.Key, findings, places.ToLookup(place => place.Answer.Cell.Field, place => place.Figure.Id));
        }),
    ];
}

/// <summary>One published sheet with what the checks find.</summary>
/// <param name="Figures">The figures' identities, by the names that the findings use.</param>
public sealed record StandingSheet(TradeSheet Sheet, IReadOnlyList<TradeFinding> Findings, ILookup<string, Guid> Figures)
{
    public IEnumerable<TradeFinding> Errors => Findings.Where(finding => finding.IsError);

    /// <summary>The warnings beside none of whose figures a reason stands.</summary>
    /// <param name="explained">Identities of the figures that have one.</param>
    public IEnumerable<TradeFinding> Unexplained(IReadOnlySet<Guid> explained) =>
        Findings.Where(finding => finding.IsWarning && !finding.Fields.SelectMany(field => Figures[field]).Any(explained.Contains));
}
