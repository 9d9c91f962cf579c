
namespace TomskRelations.Core.Trade;

/// <summary>What is known of one year: what was observed, and what follows from the year after it.</summary>
/// <param name="Derived">The year's turnover as the next year's growth implies it; null where the year has a stated one.</param>
public sealed record TradeYear(int Year, IReadOnlyList<TradeFigure> Figures, DerivedTurnover? Derived = null, TradeYear? DerivedFrom = null)
{
    public TradeFigure? Turnover => Find(TradeMeasure.Turnover, TradeScope.Total);
    public TradeFigure? Growth => Find(TradeMeasure.Growth, TradeScope.Total);
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

    /// <summary>What the shares of the turnover come to; null unless all three are stated.</summary>
    public DerivedShares? Shares => (Turnover?.Stated, CisShare?.Stated, OtherShare?.Stated) is ({ } turnover, { } cis, { } other)
        ? new(turnover, [cis, other])
        : null;

    private TradeFigure? Find(TradeMeasure measure, TradeScope scope) =>
        Figures.FirstOrDefault(figure => figure.Measure == measure && figure.Scope == scope);
}
