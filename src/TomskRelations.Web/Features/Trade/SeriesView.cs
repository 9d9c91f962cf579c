using System.Text.Json;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Trade;

namespace TomskRelations.Web.Features.Trade;

/// <summary>One series with its charts and its table.</summary>
/// <param name="IsHeadline">Whether it is the first of the page.</param>
/// <param name="EmptyTable">The source's table without rows, in the series of the body whose table it is.</param>
/// <param name="Gap">What that table says of exports and imports, while nobody states any.</param>
public sealed record SeriesView(TradeSeries Series, bool IsHeadline, TradeStatement? EmptyTable, TradeStatement? Gap, Proofs Proofs, Notes Notes)
{
    public static IEnumerable<SeriesView> Of(TradePage page) => page.Series.Select((series, place) =>
    {
        var table = series.Body == ReportingBody.Duma ? page.EmptyTable : null;
        return new SeriesView(series, place == 0, table, page.Years.Any(year => year.StatesExportsOrImports) ? null : table, page.Proofs, page.Notes);
    });

    /// <summary>An id that no other series of the page has.</summary>
    public string Id(string part) => IsHeadline ? part : $"{part}-{JsonNamingPolicy.KebabCaseLower.ConvertName(Series.Body.ToString())}";
}
