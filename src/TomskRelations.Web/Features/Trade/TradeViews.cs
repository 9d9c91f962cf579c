using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Trade;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Trade;

/// <summary>One year with what proves it: model of the sections that both trade pages have.</summary>
public sealed record YearView(TradeYear Year, Proofs Proofs, Notes Notes);

/// <summary>The key figures of a year and the turnover that follows for the year before: model of the partial _Figures.</summary>
public sealed record FiguresView(TradeYear Year, TradeYear? Earlier, Proofs Proofs, Notes Notes);

/// <summary>Figures one below the other: model of the partial _FigureList.</summary>
/// <param name="Derived">What follows from the growth among them.</param>
public sealed record FigureListView(IEnumerable<TradeFigure> Figures, DerivedTurnover? Derived, Proofs Proofs, Notes Notes);

/// <summary>Turnovers, exports, imports and shares of partners in the order of the reader's alphabet: model of the partial _Partners.</summary>
public sealed record PartnerFiguresView(TradeYear Year, Proofs Proofs, Notes Notes)
{
    private static readonly TradeMeasure[] Order = [TradeMeasure.Turnover, TradeMeasure.Export, TradeMeasure.Import, TradeMeasure.Share];

    public IReadOnlyList<IGrouping<TradePartner, TradeFigure>> Partners { get; } =
    [
        .. Year.OfPartners
            .Where(figure => figure.Stated is not null)
            .OrderBy(figure => Array.IndexOf(Order, figure.Measure))
            .GroupBy(figure => figure.Partner!)
            .OrderBy(partner => partner.Key.Name.In(Languages.Current), StringComparer.Create(Languages.Current.Culture(), ignoreCase: true)),
    ];
}

/// <summary>How the turnover of a year follows from the next one's: model of the partial _Derivation.</summary>
public sealed record DerivationView(TradeYear Year, DerivedTurnover Derived, TradeYear From, Proofs Proofs);

/// <summary>Trends of the partners, of each direction in the order of the reader's alphabet: model of the partial _Trends.</summary>
public sealed record TrendsView(TradeYear Year, TradeStatement? SalesWithCis, Proofs Proofs, Notes Notes)
{
    public IReadOnlyList<TradeFigure> Trends { get; } =
    [
        .. Year.Trends
            .GroupBy(trend => trend.Direction)
            .SelectMany(direction => direction.OrderBy(trend => trend.Partner!.Name.In(Languages.Current), StringComparer.Create(Languages.Current.Culture(), ignoreCase: true))),
    ];

    public int? BaseYear => Trends.FirstOrDefault(trend => trend.BaseYear is not null)?.BaseYear;

    public int Increased => Trends.Count(trend => trend.Direction == TrendDirection.Increased);

    public int Decreased => Trends.Count(trend => trend.Direction == TrendDirection.Decreased);

    public int Missing => Trends.Count - Increased - Decreased;
}

/// <summary>What the source leaves open: model of the partial _Gaps.</summary>
public sealed record GapsView(TradeYear Latest, TradeYear? Counted, TradeStatement? EmptyTable, Proofs Proofs);

/// <summary>A figure, or its absence, in the table of years: model of the partial _FigureCell.</summary>
/// <param name="IsReported">Whether somebody reported the year: then what is not there was not entered.</param>
public sealed record FigureCell(TradeFigure? Figure, bool IsReported, bool Signed = false)
{
    public Missing State => Figure?.Missing ?? (IsReported ? Missing.NotEntered : Missing.NotStated);
}
