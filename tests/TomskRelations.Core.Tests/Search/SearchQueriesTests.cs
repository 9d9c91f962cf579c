using TomskRelations.Core.Records;
using TomskRelations.Core.Search;
using TomskRelations.Core.Trade;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Search;

public sealed class SearchQueriesTests(SeededDatabase database)
{
    [Theory]
    [InlineData("germany")]
    [InlineData("Германия")]
    [InlineData("ФРГ")]
    public async Task Find_CountryByAnyOfItsNames_FindsThePartner(string query) =>
        Assert.Contains(await HitsAsync(query, RecordKind.Partner), hit => hit.Page!.Slug == "germany");

    [Theory]
    [InlineData("shandong")]
    [InlineData("Шаньдун")]
    public async Task Find_Region_IsAPartnerToo(string query) =>
        Assert.Contains(await HitsAsync(query, RecordKind.Partner), hit => hit.Page!.Slug == "shandong");

    [Fact]
    public async Task Find_WordOfManyRecords_GroupsThemByKind()
    {
        var results = await FindAsync("Japan");

        Assert.Equal(
            [RecordKind.Partner, RecordKind.Organisation, RecordKind.Delegation, RecordKind.Milestone, RecordKind.Statement],
            results.Groups.Select(group => group.Kind));
        Assert.All(results.Groups.SelectMany(group => group.Hits), hit => Assert.False(hit.Label.IsEmpty));
    }

    [Fact]
    public async Task Find_DatedRecord_CarriesItsDate()
    {
        var hit = Assert.Single(await HitsAsync("economic potential", RecordKind.Delegation));

        Assert.Equal("1996-04", hit.Date!.ToString());
    }

    [Theory]
    [InlineData("1054", "turnover")]
    [InlineData("1,054", "turnover")]
    [InlineData("1 054", "turnover")]
    [InlineData("1\u00A0054 млн", "turnover")]
    [InlineData("2008 turnover million", "turnover")]
    [InlineData("40.4", "share")]
    [InlineData("40,4 %", "share")]
    [InlineData("экспорт", "export")]
    [InlineData("imports 2008", "import")]
    [InlineData("59 traded", "partnerCount")]
    public async Task Find_Figure_FindsThatOneAlone(string query, string measure)
    {
        var hit = Assert.Single(await HitsAsync(query, RecordKind.Trade));

        Assert.Equal(measure, hit.Figure!.Measure.ToString(), ignoreCase: true);
        Assert.Equal(2008, hit.Figure.Year);
    }

    [Theory]
    [InlineData("turnover")]
    [InlineData("оборот")]
    [InlineData("товарооборот 2008")]
    public async Task Find_Turnover_PutsItFirstAndItsTrendsLast(string query)
    {
        var hits = await HitsAsync(query, RecordKind.Trade);

        Assert.Equal(1054, hits[0].Figure!.Value);
        Assert.Equal(TradeMeasure.Trend, hits[^1].Figure!.Measure);
    }

    [Fact]
    public async Task Find_PartnerWithATrend_FindsItByTheNamesOfThePartner() =>
        Assert.Equal("kyrgyzstan", Assert.Single(await HitsAsync("оборот Киргизия", RecordKind.Trade)).Figure!.Partner!.Slug);

    [Fact]
    public async Task Find_MissingFigure_SaysThatItIsMissing()
    {
        var hit = Assert.Single(await HitsAsync("exports", RecordKind.Trade));

        Assert.Equal((null, Missing.NotStated), (hit.Figure!.Value, hit.Figure.Missing));
    }

    [Theory]
    [InlineData("1055")]
    [InlineData("10541")]
    [InlineData("985")]
    [InlineData("40.5")]
    public async Task Find_FigureThatNobodyStated_FindsNone(string query) => Assert.Empty(await HitsAsync(query, RecordKind.Trade));

    [Theory]
    [InlineData("april 1996", "1996-04-germany")]
    [InlineData("апрель 1996", "1996-04-germany")]
    [InlineData("апреля 1996 года", "1996-04-germany")]
    [InlineData("1990s", "1990s-opening")]
    [InlineData("1990-е", "1990s-opening")]
    [InlineData("early 1990s", "early-1990s-programmes")]
    [InlineData("since 1997", "1997-hanover-fair")]
    [InlineData("2006", "2006-2007-national-years")]
    [InlineData("2007", "2006-2007-national-years")]
    [InlineData("2007", "2007-2008-presentations")]
    [InlineData("germany", "2006-04-consultations")]
    [InlineData("ФРГ", "1997-hanover-fair")]
    public async Task Find_DateOrPartner_FindsTheMilestone(string query, string milestone) =>
        Assert.Contains(await HitsAsync(query, RecordKind.Milestone), hit => hit.Page!.Slug == milestone);

    [Theory]
    [InlineData("april 1997")]
    [InlineData("май 1996")]
    [InlineData("undated")]
    [InlineData("1998")]
    public async Task Find_DateOfNothing_FindsNoMilestone(string query) => Assert.Empty(await HitsAsync(query, RecordKind.Milestone));

    [Fact]
    public async Task Find_Germany_FindsNoMilestoneOfOthers() =>
        Assert.DoesNotContain(await HitsAsync("germany", RecordKind.Milestone), hit => hit.Page!.Slug is "2005-japan" or "2006-2007-national-years");

    [Theory]
    [InlineData("germany", "hanover-fair")]
    [InlineData("Германия", "russian-german-intergovernmental-consultations")]
    [InlineData("april 2006", "russian-german-intergovernmental-consultations")]
    [InlineData("2007", "national-years-of-russia-and-china")]
    public async Task Find_DateOrPartner_FindsTheOrganisation(string query, string organisation) =>
        Assert.Contains(await HitsAsync(query, RecordKind.Organisation), hit => hit.Page!.Slug == organisation);

    [Theory]
    [InlineData("апрель", "1996-04-germany")]
    [InlineData("голландия", null)]
    [InlineData("ФРГ", "1997-germany")]
    public async Task Find_DateOrPartner_FindsTheDelegation(string query, string? delegation)
    {
        var hits = await HitsAsync(query, RecordKind.Delegation);

        Assert.Equal(delegation is not null, hits.Any(hit => hit.Page!.Slug == delegation));
    }

    [Theory]
    [InlineData("since 1991", "all American ambassadors")]
    [InlineData("с 2000 года", "over 200")]
    public async Task Find_DateOfAStatement_FindsIt(string query, string words) =>
        Assert.Contains(await HitsAsync(query, RecordKind.Statement), hit => hit.Label.En!.Contains(words, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public async Task Find_SeveralWords_WantsAllOfThem()
    {
        Assert.NotEmpty((await FindAsync("hanover fair")).Groups);
        Assert.True((await FindAsync("hanover zzzz")).IsEmpty);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  — ")]
    [InlineData("zzzz")]
    [InlineData("%")]
    public async Task Find_NothingToFind_IsEmpty(string? query) => Assert.True((await FindAsync(query)).IsEmpty);

    private async Task<SearchResults> FindAsync(string? query)
    {
        await using var db = database.Open();
        return await new SearchQueries(db, new(db)).FindAsync(query, TestContext.Current.CancellationToken);
    }

    private async Task<IReadOnlyList<SearchHit>> HitsAsync(string query, RecordKind kind) =>
        (await FindAsync(query)).Groups.FirstOrDefault(group => group.Kind == kind)?.Hits ?? [];
}
