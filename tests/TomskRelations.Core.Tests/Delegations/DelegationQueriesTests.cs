using TomskRelations.Core.Data;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Delegations;

public sealed class DelegationQueriesTests(SeededDatabase fixture)
{
    [Fact]
    public async Task List_Unfiltered_HasTheLatestFirst()
    {
        var register = await ListAsync(new());

        Assert.Equal(7, register.Total);
        Assert.Equal(
            ["2008-japan", "2008-kazakhstan", "2007-2008-germany", "2006-2007-china", "2005-japan", "1997-germany", "1996-04-germany"],
            register.Entries.Select(entry => entry.Slug));
    }

    [Fact]
    public async Task List_Years_CountEveryPageAndAPeriodOnce()
    {
        var register = await ListAsync(new(), page: 2);

        Assert.Empty(register.Entries);
        Assert.Equal([(1996, 1), (1997, 1), (2005, 1), (2006, 1), (2007, 1), (2008, 2)], register.Years.Known.Select(year => (year.Year, year.Records)));
        Assert.Equal(0, register.Years.WithoutYear);
    }

    [Theory]
    [InlineData("199X")]
    [InlineData("early 199X/")]
    [InlineData("{199X,200X}")]
    [InlineData("about 1996")]
    [InlineData("/1999")]
    [InlineData("XXXX-05-09")]
    [InlineData("")]
    public void FirstYear_OfADateThatNamesNoSingleYear_IsNone(string date) => Assert.Equal(DelegationYears.None, FirstYear(date));

    [Theory]
    [InlineData("1996-04", 1996)]
    [InlineData("late 1996", 1996)]
    [InlineData("1997/", 1997)]
    [InlineData("2007/2008", 2007)]
    [InlineData("{2006,2007}", 2006)]
    public void FirstYear_OfADate_IsTheYearItBeginsIn(string date, int year) => Assert.Equal(year, FirstYear(date));

    [Fact]
    public async Task List_Unfiltered_CarriesPartnersOutcomesAndProofs()
    {
        var register = await ListAsync(new());

        var mission = register.Entries.Single(entry => entry.Slug == "2008-kazakhstan");
        Assert.Equal(["kazakhstan"], mission.Partners.Select(partner => partner.Slug));
        Assert.Equal([OutcomeKind.Memorandum], mission.Outcomes.Select(outcome => outcome.Kind));
        Assert.Equal("s43", register.Proofs.Of(mission.Id, "title").First().Sentence!.Key);
        Assert.Contains(register.Proofs.Of(mission.Id, $"outcome:{mission.Outcomes[0].Key}"), proof => proof.Sentence!.Key == "s44");
    }

    [Fact]
    public async Task List_Aggregates_StandBesideTheRegisterAndNotInIt()
    {
        var register = await ListAsync(new());

        Assert.Equal(new Figure(200, "delegations", Qualifier.MoreThan), register.Received?.Figure);
        Assert.Equal("headed-by-ambassadors-and-ministers", register.Headed?.Slug);
        Assert.Equal(["all-american-ambassadors", "rotobo-missions"], register.Sets.Select(statement => statement.Slug));
        Assert.Equal(["delegations-doubled", "trips-grew-by-a-third"], register.Trends.Select(statement => statement.Slug));
        Assert.Contains(register.Notes.Of(register.Trends[0].Id), note => note.Kind == NoteKind.Tension);
        Assert.Equal(["china", "germany", "japan", "kazakhstan"], register.Partners.Select(partner => partner.Slug));
    }

    [Theory]
    [InlineData("ФРГ", new[] { "2007-2008-germany", "1997-germany", "1996-04-germany" })]
    [InlineData("hanover fair", new[] { "1997-germany" })]
    [InlineData("ПРЕЗЕНТАЦИЯ джетро", new[] { "2005-japan" })]
    [InlineData("100%_", new string[0])]
    public async Task List_Words_MatchInBothScriptsAndByThePartnersNames(string words, string[] expected)
    {
        var register = await ListAsync(new(Words: words));

        Assert.Equal(expected, register.Entries.Select(entry => entry.Slug));
        Assert.Equal(expected.Length, register.Total);
    }

    [Theory]
    [InlineData(2008, null, new[] { "2008-japan", "2008-kazakhstan", "2007-2008-germany", "1997-germany" })]
    [InlineData(null, 1996, new[] { "1996-04-germany" })]
    [InlineData(2007, 2007, new[] { "2007-2008-germany", "2006-2007-china", "1997-germany" })]
    [InlineData(1998, 1999, new[] { "1997-germany" })]
    [InlineData(1997, 2004, new[] { "1997-germany" })]
    [InlineData(0, 123456, new[] { "2008-japan", "2008-kazakhstan", "2007-2008-germany", "2006-2007-china", "2005-japan", "1997-germany", "1996-04-germany" })]
    public async Task List_Years_TakeInWhatReachesIntoThem(int? from, int? to, string[] expected)
    {
        var register = await ListAsync(new(From: from, To: to));

        Assert.Equal(expected, register.Entries.Select(entry => entry.Slug));
    }

    [Fact]
    public async Task List_EveryFilterAtOnce_LeavesWhatMeetsThemAll()
    {
        var register = await ListAsync(new("oblast", Direction.Outgoing, "germany", DelegationKind.OfficialDelegation, 1990, 2000));

        Assert.Equal(["1996-04-germany"], register.Entries.Select(entry => entry.Slug));
    }

    [Fact]
    public async Task List_ByPartner_FollowsTheLanguage()
    {
        var english = await ListAsync(new(), DelegationSort.Partner);
        var russian = await ListAsync(new(), DelegationSort.Partner, Language.Russian);

        Assert.Equal(["china", "germany", "germany", "germany", "japan", "japan", "kazakhstan"], english.Entries.Select(entry => entry.Partners[0].Slug));
        Assert.Equal(["germany", "germany", "germany", "kazakhstan", "china", "japan", "japan"], russian.Entries.Select(entry => entry.Partners[0].Slug));
    }

    [Fact]
    public async Task List_ByKind_KeepsKindsTogether()
    {
        var register = await ListAsync(new(), DelegationSort.Kind);

        var kinds = register.Entries.Select(entry => entry.Kind).ToList();
        Assert.Equal(kinds.Distinct().Count(), kinds.Zip(kinds.Skip(1)).Count(pair => pair.First != pair.Second) + 1);
    }

    [Fact]
    public async Task List_PageBeyondTheLast_IsEmpty()
    {
        var register = await ListAsync(new(), page: 2);

        Assert.Empty(register.Entries);
    }

    [Fact]
    public async Task Find_WithRowsInSeveralTables_HasEachRowOnce()
    {
        var page = await FindAsync("2008-japan");

        Assert.Equal(Direction.NotStated, page!.Facts.Direction);
        Assert.Equal(["japan"], page.Details.Partners.Select(partner => partner.Slug));
        Assert.Equal(2, page.Details.Places.Count);
        Assert.Contains(page.Details.Places, place => place.Name.En == "Moscow" && place.Country is null);
    }

    [Fact]
    public async Task Find_Germany1996_NamesTheLaterRecordsWithGermanyAndTheMilestone()
    {
        var page = await FindAsync("1996-04-germany");

        Assert.Equal("1996-04", page!.Facts.Date.Edtf);
        Assert.Equal(["1997-germany", "2007-2008-germany"], page.Around.Delegations.Select(delegation => delegation.Slug));
        Assert.Equal(["1996-04-germany"], page.Around.Milestones.Select(milestone => milestone.Slug));
        Assert.Equal(Missing.NotStated, page.WhyEmpty("heads"));
        Assert.Contains(page.Notes.Of(page.Facts.Id), note => note.Key == "two-readings");
    }

    [Fact]
    public async Task Find_Kazakhstan2008_HasTheStatementAboutIt()
    {
        var page = await FindAsync("2008-kazakhstan");

        Assert.Equal(["three-kazakhstan-regions"], page!.Around.Statements.Select(statement => statement.Slug));
        Assert.NotEmpty(page.Proofs.Of(page.Around.Statements[0].Id, "text"));
    }

    [Fact]
    public async Task Find_UnknownSlug_IsNull() => Assert.Null(await FindAsync("1996-04-atlantis"));

    [Fact]
    public async Task Find_VisitsThatNameEachOtherOrOneTheOther_AreFoundFromEitherSide()
    {
        await using var own = new SeededDatabase();
        await own.InitializeAsync();
        await using var db = own.Open();
        DelegationDocument first = new() { Key = "first", Date = EdtfDate.Parse("2015"), Partners = ["japan"], En = new("First") };
        await MadeUpRecords.PublishAsync(
            db,
            first,
            first with { Key = "stop", En = new("Stop"), Related = [new(RelatedVisitKind.SameTour, "first")] },
            first with { Key = "return", Date = EdtfDate.Parse("2016"), En = new("Return"), Related = [new(RelatedVisitKind.ReturnVisit, "first"), new(RelatedVisitKind.SameTour, "stop")] },
            first with { Key = "undated", Date = null, En = new("Undated"), Related = [new(RelatedVisitKind.ReturnVisit, "first")] });

        Assert.Equal([("return", VisitTie.ReturnVisit), ("stop", VisitTie.SameTour), ("undated", VisitTie.Exchange)], await TiesAsync(db, "first"));
        Assert.Equal([("first", VisitTie.SameTour), ("return", VisitTie.SameTour)], await TiesAsync(db, "stop"));
        Assert.Equal([("first", VisitTie.InReturnFor), ("stop", VisitTie.SameTour)], await TiesAsync(db, "return"));
        Assert.Equal([("first", VisitTie.Exchange)], await TiesAsync(db, "undated"));
    }

    private static async Task<IEnumerable<(string Slug, VisitTie Tie)>> TiesAsync(TomskDbContext db, string slug)
    {
        var page = await new DelegationQueries(db, new ProofQueries(db)).FindAsync(slug, TestContext.Current.CancellationToken);
        return page!.Details.RelatedVisits.Select(visit => (visit.Delegation.Slug, visit.TieTo(page.Facts.Date))).Order();
    }

    private static int FirstYear(string date) => DelegationSelection.FirstYear.Compile()(new()
    {
        Slug = "delegation",
        Title = Text.None,
        Summary = Text.None,
        Purpose = Text.None,
        Date = EdtfDate.Parse(date),
        StatusReason = Text.None,
        SearchText = "",
    });

    private async Task<DelegationRegister> ListAsync(DelegationFilter filter, DelegationSort sort = default, Language language = default, int page = 1)
    {
        await using var db = fixture.Open();
        return await new DelegationQueries(db, new ProofQueries(db)).ListAsync(filter, sort, language, page, TestContext.Current.CancellationToken);
    }

    private async Task<DelegationPage?> FindAsync(string slug)
    {
        await using var db = fixture.Open();
        return await new DelegationQueries(db, new ProofQueries(db)).FindAsync(slug, TestContext.Current.CancellationToken);
    }
}
