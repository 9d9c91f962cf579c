using TomskRelations.Core.Milestones;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Milestones;

public sealed class MilestoneQueriesTests(SeededDatabase fixture)
{
    [Fact]
    public async Task List_StandsInTheOrderOfTimeWithTheUndatedLast()
    {
        var entries = (await ListAsync()).Entries;

        Assert.Equal(18, entries.Count);
        Assert.Equal(["199X", "199X"], entries.Take(2).Select(entry => entry.Date.Edtf));
        Assert.Equal(["undated-economic-zone", "undated-wave-of-interest"], entries.TakeLast(2).Select(entry => entry.Slug));
        Assert.True(entries.Zip(entries.Skip(1)).All(pair => pair.First.Date.CompareTo(pair.Second.Date) <= 0));
    }

    [Fact]
    public async Task TimeLine_ShowsAnEventThatIsAMilestoneAndADelegationOnce()
    {
        await using var db = fixture.Open();

        var line = await new MilestoneQueries(db, new ProofQueries(db)).TimeLineAsync(1, TestContext.Current.CancellationToken);

        var visit = Assert.Single(line.Events, entry => entry.Slug == "1996-04-germany");
        Assert.Equal((RecordKind.Milestone, "1996-04-germany"), (visit.Kind, visit.DelegationSlug));
        Assert.Equal(18, line.Total);
        Assert.Equal(line.Total, line.Events.Count);
        Assert.True(line.Events.Zip(line.Events.Skip(1)).All(pair => pair.First.Date.CompareTo(pair.Second.Date) <= 0));
    }

    [Fact]
    public async Task TimeLine_BeyondItsLastPage_IsEmpty()
    {
        await using var db = fixture.Open();

        var line = await new MilestoneQueries(db, new ProofQueries(db)).TimeLineAsync(2, TestContext.Current.CancellationToken);

        Assert.Empty(line.Events);
        Assert.Equal(18, line.Total);
    }

    [Fact]
    public async Task List_KeyMilestones_AreTheTwoTheSourceNames()
    {
        var list = await ListAsync();

        Assert.Equal(["2006-04-consultations", "undated-economic-zone"], list.Entries.Where(entry => entry.IsKey).Select(entry => entry.Slug));
        Assert.All(list.Entries, entry => Assert.NotEmpty(list.Proofs.Of(entry.Id, "title")));
    }

    [Fact]
    public async Task Find_TheConsultations_HaveNoPlaceAndTheStatementsAboutThem()
    {
        var page = await FindAsync("2006-04-consultations");

        Assert.True(page!.Milestone.Place.IsEmpty);
        Assert.Equal(["germany"], page.Milestone.Partners.Select(partner => partner.Slug));
        Assert.Equal(["russian-german-intergovernmental-consultations"], page.Organisations.Select(organisation => organisation.Slug));
        Assert.Equal(["delegations-doubled", "merkel", "putin"], page.Around.Statements.Select(statement => statement.Slug));
        Assert.Equal(["2005-japan", "2006-2007-national-years"], page.Around.Milestones.Take(2).Select(milestone => milestone.Slug));
    }

    [Fact]
    public async Task Find_WithSeveralPartnersAndOneOrganisation_HasEachOnceAndInOrder()
    {
        var page = await FindAsync("2006-2007-national-years");

        Assert.Equal(["china", "liaoning", "shandong"], page!.Milestone.Partners.Select(partner => partner.Slug));
        Assert.Equal(["national-years-of-russia-and-china"], page.Organisations.Select(organisation => organisation.Slug));
        Assert.Equal("2006-2007-china", page.Milestone.Delegation?.Slug);
    }

    [Fact]
    public async Task Find_TheZoneContest_IsUndatedAndHasNoNeighbours()
    {
        var page = await FindAsync("undated-economic-zone");

        Assert.True(page!.Milestone.Date.IsUndated);
        Assert.Empty(page.Around.Milestones);
        Assert.Contains(page.Notes.Of(page.Milestone.Id), note => note.Kind == NoteKind.Tension);
    }

    [Fact]
    public async Task Find_UnknownSlug_IsNull() => Assert.Null(await FindAsync("2006-04-summit"));

    private async Task<MilestoneList> ListAsync()
    {
        await using var db = fixture.Open();
        return await new MilestoneQueries(db, new ProofQueries(db)).ListAsync(TestContext.Current.CancellationToken);
    }

    private async Task<MilestonePage?> FindAsync(string slug)
    {
        await using var db = fixture.Open();
        return await new MilestoneQueries(db, new ProofQueries(db)).FindAsync(slug, TestContext.Current.CancellationToken);
    }
}
