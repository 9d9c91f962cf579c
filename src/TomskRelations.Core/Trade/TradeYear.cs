namespace TomskRelations.Core.Trade;

/// <summary>What is known of one year: what one body observed of all of it, and what follows from a later year.</summary>
/// <param name="Figures">Those of one sheet; empty where none stands for the year.</param>
/// <param name="Derived">The year's turnover as the next year's growth implies it; null where the year has a stated one.</param>
public sealed record TradeYear(int Year, IReadOnlyList<TradeFigure> Figures, DerivedTurnover? Derived = null, TradeYear? DerivedFrom = null)
{
    /// <summary>What else is reported of the year or of parts of it: by other bodies, provisionally, as a forecast. Never mixed with <see cref="Figures"/>.</summary>
    public IReadOnlyList<TradeReport> Others { get; init; } = [];

    /// <summary>Whose figures stand for the year; null where none do.</summary>
    public TradeSheet? Sheet => Figures.Count == 0 ? null : Figures[0].Sheet.AsReported;

    /// <summary>Whether the year belongs to the series of full years: something stands for it, or its turnover follows from the next.</summary>
    public bool IsInSeries => Figures.Count > 0 || Derived is not null;

    public TradeFigure? Turnover => Find(TradeMeasure.Turnover, TradeScope.Total);
    public TradeFigure? Growth => Find(TradeMeasure.Growth, TradeScope.Total);
    public TradeFigure? ExportGrowth => Find(TradeMeasure.ExportGrowth, TradeScope.Total);
    public TradeFigure? ImportGrowth => Find(TradeMeasure.ImportGrowth, TradeScope.Total);
    public TradeFigure? Exports => Find(TradeMeasure.Export, TradeScope.Total);
    public TradeFigure? Imports => Find(TradeMeasure.Import, TradeScope.Total);
    public TradeFigure? CisShare => Find(TradeMeasure.Share, TradeScope.Cis);
    public TradeFigure? OtherShare => Find(TradeMeasure.Share, TradeScope.Other);
    public TradeFigure? PartnerCount => Find(TradeMeasure.PartnerCount, TradeScope.Total);

    /// <summary>Partners' trends: risen, then fallen, then those of which nothing is stated.</summary>
    public IEnumerable<TradeFigure> Trends => Figures
        .Where(figure => figure is { Measure: TradeMeasure.Trend, Partner: not null })
        .OrderBy(figure => figure.Direction is null)
        .ThenBy(figure => figure.Direction);

    /// <summary>Turnovers, exports, imports and shares of single partners, as stated and in no order of size.</summary>
    public IEnumerable<TradeFigure> OfPartners => Figures.Where(figure => figure is { Partner: not null, Measure: not TradeMeasure.Trend });

    /// <summary>Whether anybody states exports or imports of the region, be it of a part of the year.</summary>
    public bool StatesExportsOrImports => Figures.Concat(Others.SelectMany(report => report.Figures))
        .Any(figure => figure is { Measure: TradeMeasure.Export or TradeMeasure.Import, Scope: TradeScope.Total, Value: not null });

    /// <summary>What the shares of the turnover come to; null unless all three are stated exactly.</summary>
    public DerivedShares? Shares => (Turnover?.Bounded, CisShare?.Bounded, OtherShare?.Bounded) is ({ } turnover, { } cis, { } other)
        ? new(turnover, [cis, other])
        : null;

    private TradeFigure? Find(TradeMeasure measure, TradeScope scope) =>
        Figures.FirstOrDefault(figure => figure.Measure == measure && figure.Scope == scope);
}
