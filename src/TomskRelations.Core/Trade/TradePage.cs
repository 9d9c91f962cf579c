using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Statements;

namespace TomskRelations.Core.Trade;

/// <summary>All that the trade page shows.</summary>
/// <param name="Latest">The latest year whose turnover is stated; null where none is.</param>
/// <param name="Years">Every year with an observation or a derived turnover, the latest first.</param>
/// <param name="Series">Those of the bodies that report full years; the headline series first.</param>
/// <param name="Goods">What is traded; statements on trade as a whole before those on one partner.</param>
/// <param name="Said">Figures and gaps of foreign trade as a whole that have no place of their own on the page.</param>
public sealed record TradePage(
    TradeYear? Latest,
    IReadOnlyList<TradeYear> Years,
    IReadOnlyList<TradeSeries> Series,
    IReadOnlyList<TradeStatement> Goods,
    IReadOnlyList<TradeStatement> Said,
    TradeStatement? SalesWithCis,
    TradeStatement? EmptyTable,
    TradeStatement? TiesWithCountries,
    TradeStatement? SteadyPartners,
    Proofs Proofs,
    Notes Notes)
{
    /// <summary>The year whose turnover follows from what stands for the latest.</summary>
    public TradeYear? DerivedFromLatest => Years.FirstOrDefault(year => year.DerivedFrom is not null && year.DerivedFrom.Sheet == Latest?.Sheet);

    /// <summary>The latest year whose turnover is divided among groups of countries.</summary>
    public TradeYear? Divided => Years.FirstOrDefault(year => year.Shares is not null);

    /// <summary>The latest year in which trends of partners are stated.</summary>
    public TradeYear? WithTrends => Years.FirstOrDefault(year => year.Trends.Any());

    /// <summary>What belongs to no series: parts of years, provisional figures, forecasts, and figures of single partners in years of which nothing else is known.</summary>
    public IEnumerable<TradeReport> OtherReports => Years.SelectMany(year => year.Others.Where(report => !report.Sheet.IsHeadline).Concat(
        year.Figures.Count > 0 && year.Figures.All(figure => figure.Scope == TradeScope.Partner) ? [new(year.Sheet!, year.Figures)] : []));

    /// <summary>The latest year in which a source counts the partners that it names in part.</summary>
    public TradeYear? Counted => Years.FirstOrDefault(year => year.PartnerCount?.Unnamed is not null);
}

/// <summary>All that the page of one year shows.</summary>
/// <param name="Corrections">What was published of the year, or of parts of it, and no longer stands.</param>
/// <param name="Earlier">The next earlier year that has a page.</param>
/// <param name="Later">The next later year that has a page.</param>
/// <param name="Published">When and how figures of the year were last published; null where none are.</param>
public sealed record TradeYearPage(TradeYear Year, IReadOnlyList<TradeCorrection> Corrections, int? Earlier, int? Later, LastPublication? Published, Proofs Proofs, Notes Notes);

public sealed record TradeStatement(Guid Id, string Slug, StatementKind Kind, Text Body);
