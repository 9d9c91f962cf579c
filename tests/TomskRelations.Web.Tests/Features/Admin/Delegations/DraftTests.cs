using System.Net;
using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Features.Admin.Delegations;

/// <summary>What several members do with one draft, and with the lists of drafts.</summary>
public sealed class DraftTests(DelegationDesk desk) : IClassFixture<DelegationDesk>
{
    [Theory]
    [InlineData("save")]
    [InlineData("publish")]
    [InlineData("preview")]
    [InlineData("discard")]
    public async Task Stale_Form_StoresNothingAndKeepsWhatWasTyped(string act)
    {
        using var other = await StaffClient.SignedInAsync(desk.Portal, StaffRole.Editor);
        var form = await desk.Publisher.GoOnAsync(await desk.BeginAsync("Shared"), "save");
        await other.GoOnAsync((await other.FormAsync(form.Action)).Fill(("TitleEn", "Theirs")), "save");
        var revisions = await desk.CountRevisionsAsync();

        using var answer = await desk.Publisher.PressAsync(form.Fill(("TitleEn", "Mine"), ("SummaryRu", "Моё")), act);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var page = await PortalFactory.ReadAsync(answer);
        Assert.Equal("Two versions of one record", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Theirs", (await other.FormAsync(form.Action))["TitleEn"]);
        Assert.Equal(revisions, await desk.CountRevisionsAsync());

        var mine = await ConflictPage.On(desk.Publisher, page).Choose("what", "Mine").Choose("why", "Mine").SavedAsync();
        Assert.Equal(("Mine", "Моё"), (mine["TitleEn"], mine["SummaryRu"]));
    }

    [Fact]
    public async Task Form_OfADraftPublishedMeanwhile_StoresNothingUntilItIsSentAgain()
    {
        var form = await desk.Publisher.GoOnAsync(await desk.BeginAsync("Published meanwhile", ("Date", "2014")), "save");
        var stale = await desk.Publisher.FormAsync(form.Action);
        var slug = await desk.PublishAsync(form);

        using var answer = await desk.Publisher.PressAsync(stale.Fill(("TitleEn", "Typed on")), "save");

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        await using (var db = desk.Open()) Assert.False(await db.Drafts.AnyAsync(draft => draft.BasedOn == 1));
        var again = await ConflictPage.On(desk.Publisher, await PortalFactory.ReadAsync(answer)).ChooseAll("Mine").SavedAsync();
        Assert.Equal("Typed on", again["TitleEn"]);
        Assert.Equal(slug, await desk.PublishAsync(again.Fill(("NoteEn", "Typed on."))));
    }

    [Fact]
    public async Task Form_OfARecordPublishedAnewMeanwhile_StoresNothing()
    {
        var slug = await desk.PublishAsync(await desk.BeginAsync("First", ("Date", "2013")));
        var address = await desk.EditOfAsync(slug);
        var stale = await desk.Publisher.FormAsync(address);
        await desk.PublishAsync((await desk.Publisher.FormAsync(address)).Fill(("TitleEn", "Second"), ("NoteEn", "Second.")));

        using var answer = await desk.Publisher.PressAsync(stale.Fill(("SummaryEn", "Typed on the first"), ("NoteEn", "Third.")), "publish");

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal("Second", (await desk.Publisher.FormAsync(address))["TitleEn"]);
        var merged = await ConflictPage.On(desk.Publisher, await PortalFactory.ReadAsync(answer)).Choose("what", "Theirs").Choose("why", "Mine").Choose("publish", "Mine").SavedAsync();
        Assert.Equal(("Second", "Typed on the first", "Third."), (merged["TitleEn"], merged["SummaryEn"], merged["NoteEn"]));
    }

    [Fact]
    public async Task Form_OfANewRecordSentTwice_StoresTheFirst()
    {
        var form = await desk.BeginAsync("Sent twice");
        await desk.Publisher.GoOnAsync(form, "save");

        using var answer = await desk.Publisher.PressAsync(form.Fill(("TitleEn", "Sent later")), "save");

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal("Sent twice", (await desk.Publisher.FormAsync(form.Action))["TitleEn"]);
    }

    [Fact]
    public async Task Discard_ForgetsTheDraft()
    {
        var form = await desk.Publisher.GoOnAsync(await desk.BeginAsync("To be discarded"), "save");

        using var answer = await desk.Publisher.PressAsync(form, "discard");

        Assert.Equal(DelegationDesk.Index, answer.Headers.Location!.ToString());
        Assert.DoesNotContain("To be discarded", (await desk.Publisher.PageAsync(DelegationDesk.Index)).Body!.TextContent);
        using var gone = await desk.Publisher.Http.GetAsync(form.Action);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task Discard_OfAChange_LeavesThePublishedRecord()
    {
        var slug = await desk.PublishAsync(await desk.BeginAsync("Stays", ("Date", "2012")));
        var form = await desk.Publisher.GoOnAsync((await desk.Publisher.FormAsync(await desk.EditOfAsync(slug))).Fill(("TitleEn", "Changes")), "save");

        using (await desk.Publisher.PressAsync(form, "discard"))
            Assert.Equal("Stays", (await desk.Publisher.FormAsync(form.Action))["TitleEn"]);
        Assert.Contains("Stays", (await desk.Portal.PageAsync($"/en/delegations/{slug}")).Title);
    }

    [Fact]
    public async Task Lists_ShowDraftsMinePublishedAndWithdrawn()
    {
        await using var own = new DelegationDesk();
        await own.InitializeAsync();
        using var editor = await StaffClient.SignedInAsync(own.Portal, StaffRole.Editor, Language.Russian);
        await editor.GoOnAsync((await editor.FormAsync(DelegationDesk.New)).Fill(("TitleRu", "Черновик редактора")), "save");
        await own.Publisher.GoOnAsync(await own.BeginAsync("Draft of the publisher"), "save");
        await own.Publisher.GoOnAsync((await own.Publisher.FormAsync(DelegationDesk.New)).Fill(("TitleEn", "")), "save");
        var slug = await own.PublishAsync(await own.BeginAsync("Soon withdrawn", ("Date", "2011")));
        using (await own.Publisher.SendAsync((await own.EditOfAsync(slug)).Replace("/edit", "/withdraw"), new() { ["ReasonRu"] = "Внесено дважды" })) { }

        Assert.Equal(["Untitled", "Draft of the publisher", "Черновик редактора (in Russian only)"], await LinesAsync("", "drafts"));
        Assert.Equal(["Untitled", "Draft of the publisher"], await LinesAsync("?show=Mine", "drafts"));
        Assert.Equal(["Untitled", "Draft of the publisher", "Черновик редактора (in Russian only)"], await LinesAsync("?show=Drafts", "drafts"));
        Assert.Equal(7, (await LinesAsync("?show=Published", "published")).Count);
        Assert.Single(await LinesAsync("?show=Published&q=stuttgart", "published"));
        Assert.Empty(await LinesAsync("?q=nothing-of-that-kind", "published"));
        Assert.Equal([slug], await LinesAsync("?show=Withdrawn", "withdrawn"));
        Assert.Contains("Внесено дважды", (await own.Publisher.PageAsync(DelegationDesk.Index)).GetElementById("withdrawn")!.ParentElement!.TextContent);
        Assert.Equal(["Черновик редактора"], (await editor.PageAsync($"{DelegationDesk.Index}?show=Mine")).QuerySelectorAll(".desk-list a").Select(link => link.TextContent));

        async Task<IReadOnlyList<string>> LinesAsync(string query, string list) =>
            [.. (await own.Publisher.PageAsync($"{DelegationDesk.Index}{query}")).QuerySelectorAll($"section[aria-labelledby={list}] li > a").Select(link => link.TextContent)];
    }
}
