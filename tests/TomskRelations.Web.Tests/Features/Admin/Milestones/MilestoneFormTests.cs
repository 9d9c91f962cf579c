using System.Net;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;
using TomskRelations.Web.Tests.Features.Admin.Desk;

namespace TomskRelations.Web.Tests.Features.Admin.Milestones;

public sealed class MilestoneFormTests(PublisherDesk desk) : IClassFixture<PublisherDesk>
{
    private const string List = "/admin/milestones", New = "/admin/milestones/new";

    [Fact]
    public async Task Publish_WithThreePartners_StandsInBothLanguagesWhereverMilestonesStand()
    {
        var slug = await desk.PublishAsync(await BeginAsync(
            "A treaty of three rivers", ("TitleRu", "Договор трёх рек"), ("Date", "May 2011"), ("Kind", "agreement"), ("Partners[0].Name", "ФРГ, Китай, Japan"), ("PlaceRu", "Томск")));

        Assert.Equal("2011-05-germany", slug);
        foreach (var (language, title) in new[] { ("en", "A treaty of three rivers"), ("ru", "Договор трёх рек") })
        {
            string[] pages =
            [
                $"milestones/{slug}", "milestones", "milestones?show=all", "partners/germany", "partners/china", "partners/japan", "", $"search?q={Uri.EscapeDataString(title)}",
            ];
            foreach (var page in pages) Assert.Contains(title, await desk.TextAsync($"/{language}/{page}".TrimEnd('/')));
        }
        await desk.AssertCleanAsync();
    }

    [Fact]
    public async Task Publish_SameEventAsADelegation_GivesTheTimeLineOneEntry()
    {
        var visit = (await desk.Publisher.FormAsync("/admin/delegations/new")).Fill(("TitleEn", "Steppes visit rivers"), ("Kind", "fair"), ("Partners[0].Name", "Mongolia"), ("Date", "2014"));
        var delegation = await desk.PublishAsync(visit);
        Assert.Contains($"/en/delegations/{delegation}", await EntriesAsync());

        var slug = await desk.PublishAsync(await BeginAsync("Steppes meet rivers", ("Delegation", "Steppes visit rivers"), ("Date", "2014")));

        var entries = await EntriesAsync();
        Assert.Contains($"/en/milestones/{slug}", entries);
        Assert.DoesNotContain($"/en/delegations/{delegation}", entries);
        Assert.Contains("Steppes meet rivers", await desk.TextAsync($"/en/delegations/{delegation}"));

        async Task<IReadOnlyList<string?>> EntriesAsync() =>
            [.. (await desk.Portal.PageAsync("/en/milestones?show=all")).QuerySelectorAll("main h3 a").Select(link => link.GetAttribute("href"))];
    }

    [Fact]
    public async Task Edit_SeedRecord_KeepsItsAddressAndItsProofs_AndSaysWhatTheNewTitleRestsOn()
    {
        var edit = $"{List}/{RecordId.Of(RecordKind.Milestone, "1997-hanover-fair")}/edit";
        var form = (await desk.Publisher.FormAsync(edit)).Fill(("TitleEn", "The Oblast shows itself in Hanover"), ("NoteEn", "A clearer title."));

        using var refused = await desk.Publisher.PressAsync(form, "publish");
        var again = EntryForm.On(await PortalFactory.ReadAsync(refused));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("Title in English", again.Page.QuerySelector(".alert")!.TextContent);

        Assert.Equal("1997-hanover-fair", await desk.PublishAsync(again.Tick("StillProven", "title")));
        Assert.Contains("The Oblast shows itself in Hanover", await desk.TextAsync("/en/milestones/1997-hanover-fair"));
        await desk.AssertCleanAsync();
    }

    [Fact]
    public async Task AddRow_OfAnOrganisation_NamesItOnTheMilestonesPage()
    {
        var form = await desk.AddRowAsync(await BeginAsync("With a helper", ("Date", "2012")), "Organisations");
        var slug = await desk.PublishAsync(form.Fill(("Organisations[0].Name", "usaid")));

        Assert.Equal("2012-with-a-helper", slug);
        Assert.NotNull((await desk.Portal.PageAsync($"/en/milestones/{slug}")).QuerySelector("main a[href='/en/organisations/usaid']"));
    }

    [Theory]
    [InlineData("TitleEn", "")]
    [InlineData("Kind", "")]
    [InlineData("Date", "once upon a time")]
    [InlineData("Partners[0].Name", "Atlantis")]
    [InlineData("Delegation", "The one of 1812")]
    [InlineData("NoteEn", "")]
    public async Task Publish_WrongField_IsToldAtItAndLosesNothing(string field, string typed)
    {
        var form = await BeginAsync("A wrong one", ("TextEn", "Everything that was typed"), ("NoteRu", ""), (field, typed));
        var revisions = await desk.CountRevisionsAsync();

        using var answer = await desk.Publisher.PressAsync(form, "publish");
        var page = EntryForm.On(await PortalFactory.ReadAsync(answer));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("true", page.Field(field).GetAttribute("aria-invalid"));
        Assert.NotNull(page.Page.QuerySelector($".alert a[href='#{page.Field(field).Id}']"));
        Assert.Equal("Everything that was typed", page["TextEn"]);
        Assert.Equal(typed, page[field]);
        Assert.Equal(revisions, await desk.CountRevisionsAsync());
    }

    [Fact]
    public async Task Save_OverSomebodyElsesVersion_ShowsBothSideBySide_AndKeepsWhatWasChosen()
    {
        var saved = await desk.Publisher.GoOnAsync(await BeginAsync("Two hands", ("Partners[0].Name", "Germany")), "save");
        using (await desk.Publisher.PressAsync(saved.Fill(("Partners[0].Name", "China"), ("TextEn", "First")), "save")) { }

        using var stale = await desk.Publisher.PressAsync(saved.Fill(("Partners[0].Name", "Japan"), ("TextEn", "Second")).Tick("IsKey", "true"), "save");
        var conflict = ConflictPage.On(desk.Publisher, await PortalFactory.ReadAsync(stale));

        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Equal(["what", "with"], conflict.Sections);
        Assert.Equal(("Second", "First"), conflict.Both("what", "Text in English"));
        Assert.Equal(("Japan", "China"), conflict.Both("with", "Partner 1, Name of the partner"));
        var merged = await conflict.Choose("what", "Mine").Choose("with", "Theirs").SavedAsync();
        Assert.Equal(("Second", "China"), (merged["TextEn"], merged["Partners[0].Name"]));
    }

    [Fact]
    public async Task Preview_OfADraft_ShowsThePublicPageToStaffAlone_AndNoPublicPageNamesIt()
    {
        using var answer = await desk.Publisher.PressAsync(await BeginAsync("Seen beforehand", ("Partners[0].Name", "Germany")), "preview");
        var preview = answer.Headers.Location!.ToString();

        Assert.Contains("Seen beforehand", (await desk.Publisher.PageAsync(preview)).QuerySelector("h1")!.TextContent);
        foreach (var page in new[] { "/en", "/en/milestones", "/en/milestones?show=all", "/en/partners/germany", "/en/search?q=beforehand" })
            Assert.DoesNotContain("Seen beforehand", await desk.TextAsync(page));
        using var visitor = desk.Portal.Visitor();
        using var stranger = await visitor.GetAsync(preview);
        Assert.Equal(HttpStatusCode.Redirect, stranger.StatusCode);
    }

    [Fact]
    public async Task Withdraw_Milestone_IsRefusedWhileAStatementNamesIt_AndElseAnswersWithTheReason()
    {
        var slug = await desk.PublishAsync(await BeginAsync("A short life", ("Date", "2013"), ("Partners[0].Name", "Germany")));
        await using var db = desk.Open();
        var withdrawal = $"{List}/{db.Milestones.Single(row => row.Slug == slug).Id}/withdraw";

        using var refused = await desk.Publisher.SendAsync($"{List}/{RecordId.Of(RecordKind.Milestone, "2006-04-consultations")}/withdraw", new() { ["ReasonEn"] = "No reason" });
        using var done = await desk.Publisher.SendAsync(withdrawal, new() { ["ReasonEn"] = "Entered twice" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        using var visitor = desk.Portal.Visitor();
        using var gone = await visitor.GetAsync($"/en/milestones/{slug}");
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        Assert.Contains("Entered twice", await gone.Content.ReadAsStringAsync());
        Assert.DoesNotContain("A short life", await desk.TextAsync("/en/partners/germany"));
        await desk.AssertCleanAsync();
    }

    [Fact]
    public async Task Publish_ByAnEditor_IsForbidden_AndTheSubmittedDraftStandsInTheReview()
    {
        using var editor = await StaffClient.SignedInAsync(desk.Portal, StaffRole.Editor, Language.Russian);
        var form = (await editor.FormAsync(New)).Fill(("TitleEn", "An editor’s"), ("Kind", "other"));
        form.Smuggle("act", "publish");

        using var forbidden = await editor.Http.PostAsync(form.Action, form.Press("act", "save"));
        using var submitted = await editor.PressAsync(await editor.FormAsync(form.Action), "submit");

        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, submitted.StatusCode);
        var review = (await desk.Publisher.PageAsync("/admin/review")).QuerySelector("main")!.TextContent;
        Assert.Contains("An editor’s", review);
        Assert.Contains("milestone", review);
    }

    [Theory]
    [InlineData(Language.English, "April 1996")]
    [InlineData(Language.Russian, "апрель 1996")]
    public async Task Edit_PublishedRecord_ShowsItsDateAsPeopleWriteIt(Language language, string date)
    {
        using var member = await StaffClient.SignedInAsync(desk.Portal, StaffRole.Editor, language);

        var form = await member.FormAsync($"{List}/{RecordId.Of(RecordKind.Milestone, "1996-04-germany")}/edit");

        Assert.Equal(date, form["Date"]);
    }

    private async Task<EntryForm> BeginAsync(string title, params IEnumerable<(string Name, string Value)> typed) =>
        (await desk.Publisher.FormAsync(New)).Fill(("TitleEn", title), ("Kind", "other")).Fill(typed);
}
