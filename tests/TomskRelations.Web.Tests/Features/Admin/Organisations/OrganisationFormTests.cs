using System.Net;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;
using TomskRelations.Web.Tests.Features.Admin.Desk;

namespace TomskRelations.Web.Tests.Features.Admin.Organisations;

public sealed class OrganisationFormTests(PublisherDesk desk) : IClassFixture<PublisherDesk>
{
    private const string List = "/admin/organisations", New = "/admin/organisations/new";

    [Fact]
    public async Task Publish_NewOrganisation_StandsOnItsPageItsPartnersPageTheListAndInTheSearch()
    {
        var slug = await desk.PublishAsync(await BeginAsync("Institute of Distant Rivers", ("NameRu", "Институт далёких рек"), ("Partner", "ФРГ"), ("RoleRu", "Изучает реки."), ("Period", "since 2019")));

        Assert.Equal("institute-of-distant-rivers", slug);
        foreach (var (language, name) in new[] { ("en", "Institute of Distant Rivers"), ("ru", "Институт далёких рек") })
        {
            Assert.Contains(name, await desk.TextAsync($"/{language}/organisations/{slug}"));
            Assert.Contains(name, await desk.TextAsync($"/{language}/partners/germany"));
            Assert.Contains(name, await desk.TextAsync($"/{language}/organisations?partner=germany"));
            Assert.Contains(name, await desk.TextAsync($"/{language}/search?q={Uri.EscapeDataString(name)}"));
        }
        await desk.AssertCleanAsync();
    }

    [Fact]
    public async Task Edit_SeedRecord_KeepsItsAddressAndItsProofs_AndSaysWhatTheNewNameRestsOn()
    {
        var edit = $"{List}/{RecordId.Of(RecordKind.Organisation, "siberian-chemical-plant")}/edit";
        var form = (await desk.Publisher.FormAsync(edit)).Fill(("NameEn", "Siberian Chemical Combine"), ("NoteEn", "The usual English name."));

        using var refused = await desk.Publisher.PressAsync(form, "publish");
        var again = EntryForm.On(await PortalFactory.ReadAsync(refused));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("Name in English", again.Page.QuerySelector(".alert")!.TextContent);
        Assert.Equal("Siberian Chemical Combine", again["NameEn"]);

        Assert.Equal("siberian-chemical-plant", await desk.PublishAsync(again.Tick("StillProven", "name")));
        Assert.Contains("Siberian Chemical Combine", await desk.TextAsync("/en/organisations/siberian-chemical-plant"));
        await desk.AssertCleanAsync();
    }

    [Theory]
    [InlineData("NameEn", "")]
    [InlineData("Kind", "")]
    [InlineData("Partner", "Atlantis")]
    [InlineData("Period", "once upon a time")]
    [InlineData("StatusAsOf", "32 May 2020")]
    [InlineData("NoteEn", "")]
    public async Task Publish_WrongField_IsToldAtItAndLosesNothing(string field, string typed)
    {
        var form = await BeginAsync("A wrong one", ("RoleEn", "Everything that was typed"), ("NoteRu", ""), (field, typed));
        var revisions = await desk.CountRevisionsAsync();

        using var answer = await desk.Publisher.PressAsync(form, "publish");
        var page = EntryForm.On(await PortalFactory.ReadAsync(answer));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("true", page.Field(field).GetAttribute("aria-invalid"));
        Assert.NotNull(page.Page.QuerySelector($".alert a[href='#{field}']"));
        Assert.Equal("Everything that was typed", page["RoleEn"]);
        Assert.Equal(typed, page[field]);
        Assert.Equal(revisions, await desk.CountRevisionsAsync());
    }

    [Fact]
    public async Task Save_OverSomebodyElsesVersion_ShowsBothSideBySide()
    {
        var saved = await desk.Publisher.GoOnAsync(await BeginAsync("Two hands"), "save");
        using (await desk.Publisher.PressAsync(saved.Fill(("RoleEn", "First")), "save")) { }

        using var stale = await desk.Publisher.PressAsync(saved.Fill(("RoleEn", "Second")), "save");
        var page = await PortalFactory.ReadAsync(stale);

        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Contains("First", page.QuerySelector("main")!.TextContent);
        Assert.Contains("Second", page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Preview_OfADraft_ShowsThePublicPageToStaffAlone()
    {
        using var answer = await desk.Publisher.PressAsync(await BeginAsync("Seen beforehand"), "preview");
        var preview = answer.Headers.Location!.ToString();

        Assert.Contains("Seen beforehand", (await desk.Publisher.PageAsync(preview)).QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain("Seen beforehand", await desk.TextAsync("/en/organisations?q=beforehand"));
        using var visitor = desk.Portal.Visitor();
        using var stranger = await visitor.GetAsync(preview);
        Assert.Equal(HttpStatusCode.Redirect, stranger.StatusCode);
    }

    [Fact]
    public async Task Withdraw_Organisation_IsRefusedWhileARecordNamesIt_AndElseAnswersWithTheReason()
    {
        var slug = await desk.PublishAsync(await BeginAsync("A short life"));
        await using var db = desk.Open();
        var withdrawal = $"{List}/{db.Organisations.Single(row => row.Slug == slug).Id}/withdraw";
        var named = $"{List}/{db.Organisations.First(row => db.Milestones.Any(milestone => milestone.Organisations.Any(line => line.OrganisationId == row.Id))).Id}/withdraw";

        using var refused = await desk.Publisher.SendAsync(named, new() { ["ReasonEn"] = "No reason" });
        using var done = await desk.Publisher.SendAsync(withdrawal, new() { ["ReasonEn"] = "Entered twice" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        using var visitor = desk.Portal.Visitor();
        using var gone = await visitor.GetAsync($"/en/organisations/{slug}");
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        Assert.Contains("Entered twice", await gone.Content.ReadAsStringAsync());
        await desk.AssertCleanAsync();
    }

    [Fact]
    public async Task Publish_ByAnEditor_IsForbidden_AndTheDraftStays()
    {
        using var editor = await StaffClient.SignedInAsync(desk.Portal, StaffRole.Editor);
        var form = (await editor.FormAsync(New)).Fill(("NameEn", "An editor’s"), ("Kind", "other"));
        form.Smuggle("act", "publish");

        using var answer = await editor.Http.PostAsync(form.Action, form.Press("act", "save"));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("An editor’s", (await editor.PageAsync(List)).QuerySelector("main")!.TextContent);
    }

    private async Task<EntryForm> BeginAsync(string name, params IEnumerable<(string Name, string Value)> typed) =>
        (await desk.Publisher.FormAsync(New)).Fill(("NameEn", name), ("Kind", "other")).Fill(typed);
}
