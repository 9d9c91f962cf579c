using System.Net;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;
using TomskRelations.Web.Tests.Features.Admin.Desk;

namespace TomskRelations.Web.Tests.Features.Admin.Statements;

public sealed class StatementFormTests(PublisherDesk desk) : IClassFixture<PublisherDesk>
{
    private const string List = "/admin/statements", New = "/admin/statements/new";

    [Fact]
    public async Task Publish_AboutTwoRecords_StandsOnTheirPagesInBothLanguages_AndTheListLeadsThere()
    {
        var form = await desk.AddRowAsync(await BeginAsync("Three bridges join the rivers.", ("TextRu", "Три моста соединяют реки."), ("About[0].Name", "ФРГ")), "About");
        form = form.Fill(("About[1].Kind", "milestone"), ("About[1].Name", "2006-04-consultations"), ("Kind", "cooperation"));

        var slug = await desk.PublishAsync(form);

        Assert.Equal("three-bridges-join-the-rivers", slug);
        foreach (var (language, words) in new[] { ("en", "Three bridges join the rivers."), ("ru", "Три моста соединяют реки.") })
            foreach (var page in new[] { "partners/germany", "milestones/2006-04-consultations", $"search?q={Uri.EscapeDataString(words)}" })
                Assert.Contains(words, await desk.TextAsync($"/{language}/{page}"));
        var done = (await desk.Publisher.PageAsync($"{List}?published={slug}")).QuerySelector(".alert")!;
        Assert.Equal(["/en/partners/germany", "/en/milestones/2006-04-consultations"], done.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        await desk.AssertCleanAsync();
    }

    [Theory]
    [InlineData("claim", "")]
    [InlineData("motto", "")]
    [InlineData("list", "/partners")]
    [InlineData("trend", "/delegations")]
    [InlineData("aggregate", "/delegations")]
    [InlineData("figure", "/trade")]
    [InlineData("gap", "/trade")]
    [InlineData("goods", "/trade")]
    public async Task Publish_AboutNoRecord_StandsOnThePageOfItsKind(string kind, string page)
    {
        var slug = await desk.PublishAsync(await BeginAsync($"Said for the sake of {kind}.", ("Kind", kind)));

        Assert.Contains($"Said for the sake of {kind}.", await desk.TextAsync($"/en{page}"));
        Assert.Contains($"Said for the sake of {kind}.", await desk.TextAsync($"/ru{page}"));
        Assert.NotNull((await desk.Publisher.PageAsync($"{List}?published={slug}")).QuerySelector($".alert a[href='/en{page}']"));
        Assert.NotNull((await desk.Portal.PageAsync($"/en/search?q={slug.Replace('-', '+')}")).QuerySelector($"main a[href='/en{page}']"));
    }

    [Fact]
    public async Task Form_BeforePublication_ShowsHowItWillReadAndWhere_AndWarnsWhereThatIsNowhere()
    {
        var about = await desk.Publisher.GoOnAsync(await BeginAsync("Read me first.", ("Kind", "plan"), ("About[0].Name", "Japan")), "save");
        var nowhere = await desk.Publisher.GoOnAsync(await BeginAsync("Nobody reads me.", ("Kind", "plan")), "save");

        Assert.Contains("Read me first.", about.Page.QuerySelector("#as-read")!.TextContent);
        Assert.NotNull(about.Page.QuerySelector("#stands-on a[href='/en/partners/japan']"));
        Assert.Null(about.Page.QuerySelector("#checks a[href='#About']"));
        Assert.Empty(nowhere.Page.QuerySelectorAll("#stands-on a"));
        Assert.NotNull(nowhere.Page.QuerySelector("#checks .warn a[href='#About']"));
        Assert.NotNull(nowhere.Page.GetElementById("About"));
        Assert.Null(nowhere.Page.QuerySelector("button[value=preview]"));
        Assert.DoesNotContain("Read me first.", await desk.TextAsync("/en/partners/japan"));
        Assert.DoesNotContain("Read me first.", await desk.TextAsync("/en/search?q=read+me+first"));
    }

    [Fact]
    public async Task Preview_Smuggled_SavesTheDraft_AndLeadsNowhereElse()
    {
        var form = await BeginAsync("No page of its own.");
        form.Smuggle("act", "preview");

        using var answer = await desk.Publisher.Http.PostAsync(form.Action, form.Press("act", "save"));

        Assert.Equal(form.Action, answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Edit_SeedRecord_KeepsItsPlaceOnThePage_AndItsNumber()
    {
        var edit = $"{List}/{RecordId.Of(RecordKind.Statement, "over-200-delegations")}/edit";
        var form = await desk.Publisher.FormAsync(edit);
        Assert.Equal(("200", "delegations", "moreThan"), (form["Figure"], form["FigureUnit"], form["FigureQualifier"]));
        form = form.Fill(("Figure", "more than 210"), ("NoteEn", "Counted again."));

        using var refused = await desk.Publisher.PressAsync(form, "publish");
        var again = EntryForm.On(await PortalFactory.ReadAsync(refused));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("Number", again.Page.QuerySelector(".alert")!.TextContent);

        Assert.Equal("over-200-delegations", await desk.PublishAsync(again.Tick("StillProven", "figure")));
        Assert.Contains("210", (await desk.Portal.PageAsync("/en/delegations")).QuerySelector(".aggregate .figure-value")!.TextContent);
        await desk.AssertCleanAsync();
    }

    [Theory]
    [InlineData("TextEn", "")]
    [InlineData("Kind", "")]
    [InlineData("Date", "once upon a time")]
    [InlineData("Figure", "several")]
    [InlineData("About[0].Name", "Atlantis")]
    [InlineData("NoteEn", "")]
    public async Task Publish_WrongField_IsToldAtItAndLosesNothing(string field, string typed)
    {
        var form = await BeginAsync("A wrong one", ("FigureUnit", "centres"), ("NoteRu", ""), (field, typed));
        var revisions = await desk.CountRevisionsAsync();

        using var answer = await desk.Publisher.PressAsync(form, "publish");
        var page = EntryForm.On(await PortalFactory.ReadAsync(answer));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("true", page.Field(field).GetAttribute("aria-invalid"));
        Assert.NotNull(page.Page.QuerySelector($".alert a[href='#{page.Field(field).Id}']"));
        Assert.Equal("centres", page["FigureUnit"]);
        Assert.Equal(typed, page[field]);
        Assert.Equal(revisions, await desk.CountRevisionsAsync());
    }

    [Fact]
    public async Task Save_OverSomebodyElsesVersion_ShowsBothSideBySide()
    {
        var saved = await desk.Publisher.GoOnAsync(await BeginAsync("Two hands", ("About[0].Name", "Germany")), "save");
        using (await desk.Publisher.PressAsync(saved.Fill(("About[0].Name", "China"), ("Kind", "plan")), "save")) { }

        using var stale = await desk.Publisher.PressAsync(saved.Fill(("About[0].Kind", "organisation"), ("About[0].Name", "usaid"), ("Kind", "goods"), ("FigureUnit", "people")), "save");
        var conflict = ConflictPage.On(desk.Publisher, await PortalFactory.ReadAsync(stale));

        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Equal(("goods traded", "plan"), conflict.Both("what", "Kind"));
        Assert.Equal(("people", null), (conflict.Both("what", "What is counted").Mine, conflict.Both("what", "What is counted").Theirs));
        Assert.Equal(("organisation or programme", "partner"), conflict.Both("about", "Record 1, Kind of record"));
        Assert.Equal(("usaid", "China"), conflict.Both("about", "Record 1, Name or address"));
    }

    [Fact]
    public async Task Withdraw_Statement_TakesItFromEveryPage_AndTheListSaysWhy()
    {
        var slug = await desk.PublishAsync(await BeginAsync("Soon gone from here.", ("About[0].Name", "France")));
        await using var db = desk.Open();
        var id = db.Statements.Single(row => row.Slug == slug).Id;
        Assert.Contains("Soon gone from here.", await desk.TextAsync("/en/partners/france"));

        using var done = await desk.Publisher.SendAsync($"{List}/{id}/withdraw", new() { ["ReasonEn"] = "Never said" });

        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.DoesNotContain("Soon gone from here.", await desk.TextAsync("/en/partners/france"));
        Assert.Contains("Never said", (await desk.Publisher.PageAsync($"{List}?show=Withdrawn")).QuerySelector("main")!.TextContent);
        await desk.AssertCleanAsync();
    }

    [Fact]
    public async Task Publish_ByAnEditor_IsForbidden_AndTheSubmittedDraftStandsInTheReview()
    {
        using var editor = await StaffClient.SignedInAsync(desk.Portal, StaffRole.Editor);
        var form = (await editor.FormAsync(New)).Fill(("TextEn", "An editor said so."), ("Kind", "claim"));
        form.Smuggle("act", "publish");

        using var forbidden = await editor.Http.PostAsync(form.Action, form.Press("act", "save"));
        using var submitted = await editor.PressAsync(await editor.FormAsync(form.Action), "submit");

        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, submitted.StatusCode);
        Assert.Contains("An editor said so.", (await desk.Publisher.PageAsync("/admin/review")).QuerySelector("main")!.TextContent);
        Assert.DoesNotContain("An editor said so.", await desk.TextAsync("/en"));
    }

    private async Task<EntryForm> BeginAsync(string words, params IEnumerable<(string Name, string Value)> typed) =>
        (await desk.Publisher.FormAsync(New)).Fill(("TextEn", words), ("Kind", "claim")).Fill(typed);
}
