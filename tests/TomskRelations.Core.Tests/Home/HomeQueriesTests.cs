using TomskRelations.Core.Dates;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Home;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Home;

public sealed class HomeQueriesTests(SeededDatabase fixture)
{
    [Fact]
    public async Task Page_FirstEdition_HasMottoAndReceivedDelegationsAsStatements()
    {
        var page = await PageAsync(fixture);

        Assert.Equal(new Figure(200, "delegations", Qualifier.MoreThan), page.Received!.Figure);
        Assert.NotEmpty(page.Proofs.Of(page.Received.Id, "figure"));
        Assert.NotEmpty(page.Proofs.Of(page.Heads!.Id, "text"));
        Assert.Equal("Island of intelligence in the ocean of resources", page.Motto!.Body.En);
    }

    [Fact]
    public async Task Page_FirstEdition_HasTheFiveLatestDelegationsEachWithItsProof()
    {
        var page = await PageAsync(fixture);

        Assert.Equal(
            ["2008-japan", "2008-kazakhstan", "2007-2008-germany", "2006-2007-china", "2005-japan"],
            page.Delegations.Select(delegation => delegation.Slug));
        Assert.All(page.Delegations, delegation => Assert.NotEmpty(page.Proofs.Of(delegation.Id, "title")));
    }

    [Fact]
    public async Task Page_Milestones_StandByDateWithoutTheDelegationsThatAreShown()
    {
        var milestones = (await PageAsync(fixture)).Milestones;

        Assert.Contains(milestones, milestone => milestone.Slug == "1996-04-germany");
        Assert.DoesNotContain(milestones, milestone => milestone.Slug == "2005-japan");
        Assert.Equal(["2006-04-consultations", "undated-economic-zone"], milestones.Where(milestone => milestone.IsKey).Select(milestone => milestone.Slug));
        Assert.True(milestones.Zip(milestones.Skip(1)).All(pair => pair.First.Date.CompareTo(pair.Second.Date) <= 0));
        Assert.True(milestones[^1].Date.IsUndated);
    }

    [Fact]
    public async Task Page_LaterDelegations_PushOutTheEarlierAndNeverTheDatedByTheUndated()
    {
        await using var own = new SeededDatabase();
        await own.InitializeAsync();
        await using (var db = own.Open())
            await MadeUpRecords.PublishAsync(
                db,
                Delegation("2018", "2018-10-06"),
                Delegation("until-2017", "/2017"),
                Delegation("1991", "1991"),
                Delegation("day-of-no-year", "XXXX-05-09"),
                Delegation("undated", ""));

        Assert.Equal(
            ["2018", "until-2017", "2008-japan", "2008-kazakhstan", "2007-2008-germany"],
            (await PageAsync(own)).Delegations.Select(delegation => delegation.Slug));
    }

    private static DelegationDocument Delegation(string key, string date) =>
        new() { Key = key, Date = EdtfDate.TryParse(date, out var read) ? read : null, En = new("Made up") };

    private static async Task<HomePage> PageAsync(SeededDatabase database)
    {
        await using var db = database.Open();
        return await new HomeQueries(db, new ProofQueries(db)).PageAsync(TestContext.Current.CancellationToken);
    }
}
