using System.Net;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;
using TomskRelations.Web.Tests.Features.Admin.Desk;

namespace TomskRelations.Web.Tests.Features.Admin.Partners;

public sealed class PartnerFormTests(PublisherDesk desk) : IClassFixture<PublisherDesk>
{
    private const string List = "/admin/partners", New = "/admin/partners/new";

    [Fact]
    public async Task Edit_SeedRecord_KeepsItsAddressAndItsProofs_AndSaysWhatTheNewNameRestsOn()
    {
        var edit = $"{List}/{RecordId.Of(RecordKind.Partner, "netherlands")}/edit";
        var form = (await desk.Publisher.FormAsync(edit)).Fill(("NameEn", "Kingdom of the Netherlands"), ("NoteEn", "The full name."));

        using var refused = await desk.Publisher.PressAsync(form, "publish");
        var again = EntryForm.On(await PortalFactory.ReadAsync(refused));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("Name in English", again.Page.QuerySelector(".alert")!.TextContent);
        Assert.Equal("Kingdom of the Netherlands", again["NameEn"]);

        Assert.Equal("netherlands", await desk.PublishAsync(again.Tick("StillProven", "name")));
        Assert.Contains("Kingdom of the Netherlands", await desk.TextAsync("/en/partners/netherlands"));
        Assert.Contains("21 of 59", await desk.TextAsync("/en/partners"));
        await desk.AssertCleanAsync();
    }

    [Fact]
    public async Task Edit_TwoProvenFields_EachAsksForItsOwnTick()
    {
        var edit = $"{List}/{RecordId.Of(RecordKind.Partner, "china")}/edit";
        var form = (await desk.Publisher.FormAsync(edit)).Fill(("NameEn", "People’s China"), ("LeadEn", "A neighbour."), ("NoteEn", "Two changes."));
        Assert.Null(form.Page.GetElementById("StillProven"));
        form = await desk.Publisher.GoOnAsync(form, "save");
        Assert.Equal(["name", "lead"], form.Page.QuerySelectorAll("#StillProven input").Select(box => box.GetAttribute("value")));

        using var refused = await desk.Publisher.PressAsync(form.Tick("StillProven", "name"), "publish");
        var page = await PortalFactory.ReadAsync(refused);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal(["#LeadEn"], page.QuerySelectorAll(".alert.error a").Select(fault => fault.GetAttribute("href")));
        Assert.NotNull(page.QuerySelector("#StillProven input[value=name][checked]"));
        Assert.Null(page.QuerySelector("#StillProven input[value=lead][checked]"));
        using (await desk.Publisher.PressAsync(EntryForm.On(page), "discard")) { }
    }

    [Theory]
    [InlineData("Kind", "")]
    [InlineData("NameEn", "")]
    [InlineData("NameEn", "Germany")]
    [InlineData("NameRu", "Франция")]
    [InlineData("Aliases", "КНР")]
    [InlineData("Iso", "DE")]
    [InlineData("Iso", "Q1")]
    [InlineData("IsoCandidates", "CG")]
    [InlineData("Parent", "Germany")]
    [InlineData("CisYear", "soon")]
    [InlineData("NoteEn", "")]
    public async Task Publish_WrongField_IsToldAtItAndLosesNothing(string field, string typed)
    {
        var form = await BeginAsync("A wrong one", ("LeadEn", "Everything that was typed"), ("NoteRu", ""), (field, typed));
        var revisions = await desk.CountRevisionsAsync();

        using var answer = await desk.Publisher.PressAsync(form, "publish");
        var page = EntryForm.On(await PortalFactory.ReadAsync(answer));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("true", page.Field(field).GetAttribute("aria-invalid"));
        Assert.NotNull(page.Page.QuerySelector($".alert a[href='#{field}']"));
        Assert.Equal("Everything that was typed", page["LeadEn"]);
        Assert.Equal(typed, page[field]);
        Assert.Equal(revisions, await desk.CountRevisionsAsync());
    }

    [Fact]
    public async Task Save_WhatIsTicked_IsShownAgain_AndWhatIsWrongIsToldAtTheBoxes()
    {
        var form = await desk.Publisher.GoOnAsync((await BeginAsync("Ticked")).Tick("Lists", "joined").Tick("Cooperation", "culture"), "save");
        form.Smuggle("Lists", "made-up");

        using var answer = await desk.Publisher.PressAsync(form, "publish");
        var page = await PortalFactory.ReadAsync(answer);

        Assert.NotNull(page.QuerySelector("#Lists-joined[checked]"));
        Assert.NotNull(page.QuerySelector("#Cooperation-culture[checked]"));
        Assert.NotNull(page.QuerySelector("fieldset#Lists[aria-describedby~='Lists-error']"));
        Assert.NotNull(page.QuerySelector(".alert a[href='#Lists']"));
        Assert.Null(page.QuerySelector(".alert a[href='#Cooperation']"));
    }

    [Fact]
    public async Task Save_Code_SaysWhichCountryItIsOf_AndANameWhichCodeItHas()
    {
        var named = await desk.Publisher.GoOnAsync(await BeginAsync("Brazil"), "save");
        Assert.Contains("BR", named.Page.GetElementById("Iso-echo")!.TextContent);

        var coded = await desk.Publisher.GoOnAsync(named.Fill(("Iso", "by"), ("NameEn", "White Ruthenia")), "save");
        Assert.Contains("Belarus", coded.Page.GetElementById("Iso-echo")!.TextContent);
        Assert.Contains("member, 2008", coded.Page.GetElementById("CisStatus-echo")!.TextContent);
    }

    [Fact]
    public async Task Save_OverSomebodyElsesVersion_ShowsBothSideBySide_AndKeepsWhatIsChosen()
    {
        var saved = await desk.Publisher.GoOnAsync(await BeginAsync("Two hands"), "save");
        using (await desk.Publisher.PressAsync(saved.Fill(("LeadEn", "First")), "save")) { }

        using var stale = await desk.Publisher.PressAsync(saved.Fill(("LeadEn", "Second")).Tick("Lists", "steady"), "save");
        var page = await PortalFactory.ReadAsync(stale);

        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        var text = page.QuerySelector("main")!.TextContent;
        foreach (var words in new[] { "First", "Second", "Steady trading partners" }) Assert.Contains(words, text);
    }

    [Fact]
    public async Task Preview_OfADraft_ShowsThePublicPageToStaffAlone()
    {
        using var answer = await desk.Publisher.PressAsync(await BeginAsync("Seen beforehand"), "preview");
        var preview = answer.Headers.Location!.ToString();

        Assert.Contains("Seen beforehand", (await desk.Publisher.PageAsync(preview)).QuerySelector("h1")!.TextContent);
        foreach (var address in new[] { "/en", "/en/partners", "/en/search?q=beforehand" }) Assert.DoesNotContain("Seen beforehand", await desk.TextAsync(address));
        using var visitor = desk.Portal.Visitor();
        using var stranger = await visitor.GetAsync(preview);
        Assert.Equal(HttpStatusCode.Redirect, stranger.StatusCode);
    }

    [Fact]
    public async Task Withdraw_Partner_IsRefusedWhileARecordNamesIt_AndElseAnswersWithTheReason()
    {
        var slug = await desk.PublishAsync(await BeginAsync("A short life"));
        await using var db = desk.Open();
        var withdrawal = $"{List}/{db.Partners.Single(row => row.Slug == slug).Id}/withdraw";

        foreach (var named in new[] { "germany", "france", "kyrgyzstan" })
        {
            using var refused = await desk.Publisher.SendAsync($"{List}/{RecordId.Of(RecordKind.Partner, named)}/withdraw", new() { ["ReasonEn"] = "No reason" });
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        }
        using var done = await desk.Publisher.SendAsync(withdrawal, new() { ["ReasonEn"] = "Entered twice" });

        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        using var visitor = desk.Portal.Visitor();
        using var gone = await visitor.GetAsync($"/en/partners/{slug}");
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        Assert.Contains("Entered twice", await gone.Content.ReadAsStringAsync());
        Assert.DoesNotContain("A short life", await desk.TextAsync("/en/partners"));
        await desk.AssertCleanAsync();
    }

    [Fact]
    public async Task Publish_ByAnEditor_IsForbidden_AndTheDraftStays()
    {
        using var editor = await StaffClient.SignedInAsync(desk.Portal, StaffRole.Editor);
        var form = (await editor.FormAsync(New)).Fill(("NameEn", "An editor’s"), ("Kind", "organisation"));
        form.Smuggle("act", "publish");

        using var answer = await editor.Http.PostAsync(form.Action, form.Press("act", "save"));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("An editor’s", (await editor.PageAsync(List)).QuerySelector("main")!.TextContent);
    }

    private async Task<EntryForm> BeginAsync(string name, params IEnumerable<(string Name, string Value)> typed) =>
        (await desk.Publisher.FormAsync(New)).Fill(("NameEn", name), ("Kind", "country")).Fill(typed);
}
