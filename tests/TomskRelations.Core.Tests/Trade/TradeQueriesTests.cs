using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Trade;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Trade;

public sealed class TradeQueriesTests(SeededDatabase database)
{
    [Fact]
    public async Task Overview_FirstEdition_StatesTheTurnoverOf2008AndDerivesThatOf2007()
    {
        var page = await OverviewAsync();

        Assert.Equal([2008, 2007], page.Years.Select(year => year.Year));
        Assert.Equal(1054, page.Latest!.Turnover!.Value);
        Assert.Equal(7, page.Latest.Growth!.Value);
        Assert.Null(page.Years[1].Turnover);
        Assert.Equal(985, decimal.Round(page.Years[1].Derived!.Earlier.Point));
        Assert.True(page.Latest.Shares!.MakeAWhole);
    }

    [Fact]
    public async Task Overview_FirstEdition_KnowsNoExportsAndImports()
    {
        var page = await OverviewAsync();

        Assert.Equal(Missing.NotStated, page.Latest!.Exports!.Missing);
        Assert.Equal(Missing.NotStated, page.Latest.Imports!.Missing);
        Assert.NotNull(page.EmptyTable);
    }

    [Fact]
    public async Task Overview_FirstEdition_HasElevenTrendsOfWhichKazakhstansIsMissing()
    {
        var trends = (await OverviewAsync()).Latest!.Trends.ToList();

        Assert.Equal(6, trends.Count(trend => trend.Direction == TrendDirection.Increased));
        Assert.Equal(4, trends.Count(trend => trend.Direction == TrendDirection.Decreased));
        Assert.Equal("kazakhstan", trends[^1].Partner!.Slug);
        Assert.Equal(Missing.NotStated, trends[^1].Missing);
    }

    [Fact]
    public async Task Overview_FirstEdition_CountsThePartnersWithoutAName()
    {
        var count = (await OverviewAsync()).Latest!.PartnerCount!;

        Assert.Equal((59, 21, 38), (count.Unnamed!.Counted, count.Unnamed.Named, count.Unnamed.AtLeast));
    }

    [Fact]
    public async Task Overview_EveryFigure_HasItsProof()
    {
        var page = await OverviewAsync();

        Assert.All(page.Years.SelectMany(year => year.Figures), figure => Assert.NotEmpty(page.Proofs.Of(figure.Id, figure.Field)));
        Assert.Contains(page.Proofs.Of(page.Latest!.CisShare!.Id, "year"), proof => proof.Kind == CitationKind.Inferred);
    }

    [Fact]
    public async Task Year_2007_IsDerivedFromTheYearAfter()
    {
        var page = await YearAsync(2007);

        Assert.Empty(page!.Year.Figures);
        Assert.Equal(2008, page.Year.DerivedFrom!.Year);
        Assert.NotEmpty(page.Proofs.Of(page.Year.DerivedFrom.Turnover!.Id, "value"));
        Assert.Equal((null, 2008), (page.Earlier, page.Later));
    }

    [Theory]
    [InlineData(2005)]
    [InlineData(2006)]
    [InlineData(2009)]
    [InlineData(0)]
    public async Task Year_WithoutAnObservation_IsNull(int year) => Assert.Null(await YearAsync(year));

    private async Task<TradePage> OverviewAsync()
    {
        await using var db = database.Open();
        return await new TradeQueries(db, new(db)).OverviewAsync(TestContext.Current.CancellationToken);
    }

    private async Task<TradeYearPage?> YearAsync(int year)
    {
        await using var db = database.Open();
        return await new TradeQueries(db, new(db)).YearAsync(year, TestContext.Current.CancellationToken);
    }
}
