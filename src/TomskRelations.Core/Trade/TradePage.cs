using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;

namespace TomskRelations.Core.Trade;

/// <summary>All that the trade page shows.</summary>
/// <param name="Latest">The latest year whose turnover is stated; null where none is.</param>
/// <param name="Years">Every year with an observation or a derived turnover, the latest first.</param>
/// <param name="Goods">What is traded; statements on trade as a whole before those on one partner.</param>
public sealed record TradePage(
    TradeYear? Latest,
    IReadOnlyList<TradeYear> Years,
    IReadOnlyList<TradeStatement> Goods,
    TradeStatement? SalesWithCis,
    TradeStatement? EmptyTable,
    TradeStatement? TiesWithCountries,
    TradeStatement? SteadyPartners,
    Proofs Proofs,
    Notes Notes);

/// <summary>All that the page of one year shows.</summary>
/// <param name="Earlier">The next earlier year that has a page.</param>
/// <param name="Later">The next later year that has a page.</param>
public sealed record TradeYearPage(TradeYear Year, int? Earlier, int? Later, Proofs Proofs, Notes Notes);

public sealed record TradeStatement(Guid Id, string Slug, Text Body);
