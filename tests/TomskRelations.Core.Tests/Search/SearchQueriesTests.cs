using TomskRelations.Core.Records;
using TomskRelations.Core.Search;
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
