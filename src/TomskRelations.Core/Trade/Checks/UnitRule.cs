namespace TomskRelations.Core.Trade.Checks;

/// <summary>A figure many times its neighbour may be in thousands where the neighbour is in millions.</summary>
internal static class UnitRule
{
    /// <summary>From here on a change is asked about.</summary>
    private const decimal Suspicious = 5;

    private const decimal Thousand = 1000;

    private static readonly TradeUnit[] Ascending = [TradeUnit.ThousandUsd, TradeUnit.MillionUsd, TradeUnit.BillionUsd];

    public static IEnumerable<TradeFinding> UnitFitsTheNeighbours(TradeSheetFigures sheet) =>
    [
        .. Check(sheet, TradeField.Turnover, sheet.Turnover, neighbour => neighbour.Turnover),
        .. Check(sheet, TradeField.Export, sheet.Export, neighbour => neighbour.Export),
        .. Check(sheet, TradeField.Import, sheet.Import, neighbour => neighbour.Import),
    ];

    private static IEnumerable<TradeFinding> Check(TradeSheetFigures sheet, string field, SheetFigure? figure, Func<TradeNeighbour, SheetFigure?> pick)
    {
        if (figure?.InMillionUsd is not { Point: > 0 } amount) return [];
        var compared = new[] { sheet.Previous, sheet.Next }.OfType<TradeNeighbour>()
            .Where(neighbour => pick(neighbour)?.InMillionUsd is { Point: > 0 })
            .Select(neighbour => (Part: pick(neighbour)!.Part(TradeField.Of(field, neighbour.Year)), Ratio: amount.Point / pick(neighbour)!.InMillionUsd!.Value.Point))
            .OrderByDescending(pair => Distance(pair.Ratio))
            .ToList();
        return compared is not [var (part, ratio), ..] ? [new(TradeRule.Unit, TradeFindingKind.NothingToCompare, field)]
            : Distance(ratio) < Suspicious ? [new(TradeRule.Unit, TradeFindingKind.UnitLooksRight, field) { Parts = [figure.Part(field), part], Ratio = ratio }]
            : [Ask(field, figure, part, ratio)];
    }

    private static TradeFinding Ask(string field, SheetFigure figure, TradePart neighbour, decimal ratio)
    {
        var finding = new TradeFinding(TradeRule.Unit, TradeFindingKind.UnitLooksWrong, field) { Parts = [figure.Part(field), neighbour], Ratio = ratio };
        var step = Array.IndexOf(Ascending, figure.Unit) + (ratio > 1 ? -1 : 1);
        var factor = ratio > 1 ? 1 / Thousand : Thousand;
        if (Distance(ratio * factor) >= Suspicious) return finding;

        var part = figure.Part(field);
        return finding with
        {
            Factor = Thousand,
            SuggestedUnit = Ascending.ElementAtOrDefault(step) is var unit && step >= 0 && step < Ascending.Length ? unit : null,
            Suggestions = [new(part with { Value = part.Value * factor, Decimals = Math.Max(0, part.Decimals + (ratio > 1 ? 3 : -3)) })],
        };
    }

    /// <summary>How many times the larger is the smaller.</summary>
    private static decimal Distance(decimal ratio) => ratio >= 1 ? ratio : 1 / ratio;
}
