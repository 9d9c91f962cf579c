using TomskRelations.Core.Data;
using TomskRelations.Core.Records;
using TomskRelations.Core.Search;
using TomskRelations.Core.Seeding;
using TomskRelations.Core.Trade;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Search;

/// <summary>Search finds the figures that stand, and partners of an earlier publication by name.</summary>
public sealed class SupersededFiguresTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Find_SupersededOrForecastFigure_FindsTheOneThatStandsAndTheForecastAsSuch()
    {
        await using var db = SqliteFile.Open(folder.File("portal.db"));
        await DatabaseMigration.RunAsync(db, CancellationToken.None);
        await new SeedLoader(db, new SeedFolder(SeededDatabase.SeedsPath)).RunAsync(CancellationToken.None);
        await MadeUpRecords.PublishAsync(
            db,
            Turnover("2031-second", 7122) with { Scope = TradeScope.Partner, Partner = "japan" },
            Turnover("2031-first", 7111) with { SupersededBy = "2031-second" },
            Turnover("2031-forecast", 7133) with { Status = TradeStatus.Forecast });

        var results = await new SearchQueries(db, new(db)).FindAsync("япония 2031", TestContext.Current.CancellationToken);

        Assert.Equal([7122m], results.Groups.Single(group => group.Kind == RecordKind.Trade).Hits.Select(hit => hit.Figure!.Value));
        Assert.True((await new SearchQueries(db, new(db)).FindAsync("7,111", TestContext.Current.CancellationToken)).IsEmpty);
        var forecast = await new SearchQueries(db, new(db)).FindAsync("прогноз 7 133", TestContext.Current.CancellationToken);
        Assert.Equal(TradeStatus.Forecast, Assert.Single(forecast.Groups.Single().Hits).Beside!.Status);
    }

    public void Dispose() => folder.Dispose();

    private static TradeDocument Turnover(string key, decimal value) => new()
    {
        Key = key,
        Year = 2031,
        Measure = TradeMeasure.Turnover,
        Scope = TradeScope.Total,
        Value = value,
        Unit = TradeUnit.MillionUsd,
    };
}
