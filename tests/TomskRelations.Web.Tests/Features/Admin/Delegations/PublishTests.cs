using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;
using static TomskRelations.Web.Tests.PageText;

namespace TomskRelations.Web.Tests.Features.Admin.Delegations;

/// <summary>What is published stands on the public pages at the very next request, and nothing else does.</summary>
public sealed class PublishTests(DelegationDesk desk) : IClassFixture<DelegationDesk>
{
    private static readonly string[] Languages = ["en", "ru"];

    [Fact]
    public async Task Publish_ByAPublisher_ShowsAtTheNextRequestInBothLanguages()
    {
        string[] pages = [.. Languages.SelectMany(language => new[] { $"/{language}", $"/{language}/delegations", $"/{language}/partners/germany", $"/{language}/search?q=flax" })];
        foreach (var page in pages.Concat(pages)) Assert.DoesNotContain("2018-10-06-2018-10-08-germany", (await desk.Portal.PageAsync(page)).Body!.InnerHtml);
        var before = (await desk.Portal.PageAsync("/en/delegations")).QuerySelectorAll("a[href^='/en/delegations/']").Count(Titles);

        var slug = await desk.PublishAsync(await desk.BeginAsync("Flax growers in Tomsk", ("TitleRu", "Льноводы (flax) в Томске"), ("Date", "6–8 октября 2018"), ("Direction", "incoming")));

        Assert.Equal("2018-10-06-2018-10-08-germany", slug);
        foreach (var page in pages) Assert.Contains(slug, (await desk.Portal.PageAsync(page)).Body!.InnerHtml);
        Assert.Equal(before + 1, (await desk.Portal.PageAsync("/en/delegations")).QuerySelectorAll("a[href^='/en/delegations/']").Count(Titles));
        Assert.Equal("Flax growers in Tomsk", Said((await desk.Portal.PageAsync($"/en/delegations/{slug}")).QuerySelector("h1")!));
        Assert.Equal("Льноводы (flax) в Томске", Said((await desk.Portal.PageAsync($"/ru/delegations/{slug}")).QuerySelector("h1")!));
        var list = await desk.Publisher.PageAsync($"{DelegationDesk.Index}?published={slug}");
        Assert.Equal([$"/en/delegations/{slug}", $"/ru/delegations/{slug}"], list.QuerySelectorAll(".alert.ok a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Publish_ByAnEditor_IsRefusedAndKeepsTheDraft()
    {
        using var editor = await StaffClient.SignedInAsync(desk.Portal, StaffRole.Editor);
        var form = (await editor.FormAsync(DelegationDesk.New)).Fill(("TitleEn", "An editor's own"), ("Kind", "workingVisit"), ("Partners[0].Name", "Germany"));
        Assert.Null(form.Page.QuerySelector("button[value=publish]"));
        Assert.Contains("A publisher or an administrator checks and publishes what you submit.", form.Page.Body!.TextContent);
        var revisions = await desk.CountRevisionsAsync();
        form = await editor.GoOnAsync(form, "save");
        form.Smuggle("act", "publish");

        using var answer = await editor.PressAsync(form, "save");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(revisions, await desk.CountRevisionsAsync());
        Assert.Equal("An editor's own", (await editor.FormAsync(form.Action))["TitleEn"]);
    }

    [Fact]
    public async Task Publish_AsOneself_IsARevisionWithTheNoteAndNoDraftIsLeft()
    {
        var form = await desk.Publisher.GoOnAsync(await desk.BeginAsync("With a note", ("Date", "2017"), ("NoteEn", "From the archive"), ("NoteRu", "")), "save");

        var slug = await desk.PublishAsync(form);

        await using var db = desk.Open();
        var revision = await db.Revisions.SingleAsync(row => row.Slug == slug);
        Assert.Equal((1, RevisionAction.Published, PublishingRole.Publisher, new("From the archive", null)), (revision.Number, revision.Action, revision.Role, revision.Note));
        Assert.Equal(form.Action, $"/admin/delegations/{revision.RecordId}/edit");
        Assert.False(await db.Drafts.AnyAsync(draft => draft.Id == revision.RecordId));
        await desk.AssertCleanAsync();
    }

    [Fact]
    public async Task Publish_OfTheSameDateAndPartner_TakesAnotherAddress()
    {
        string[] slugs = [await desk.PublishAsync(await desk.BeginAsync("One", ("Date", "May 2001"))), await desk.PublishAsync(await desk.BeginAsync("Other", ("Date", "2001-05")))];

        Assert.Equal(["2001-05-germany", "2001-05-germany-2"], slugs);
    }

    [Fact]
    public async Task Change_OfAPublishedRecord_IsTheSecondRevisionAtTheSameAddress()
    {
        var slug = await desk.PublishAsync(await desk.BeginAsync("First state", ("Date", "2016"), ("HeadCount", "18")));
        await desk.Portal.PageAsync($"/en/delegations/{slug}");
        var form = await desk.Publisher.FormAsync(await desk.EditOfAsync(slug));
        Assert.Equal(("First state", "2016", "18", "people", ""), (form["TitleEn"], form["Date"], form["HeadCount"], form["HeadCountUnit"], form["NoteEn"]));

        Assert.Equal(slug, await desk.PublishAsync(form.Fill(("TitleEn", "Second state"), ("Date", "2015"), ("HeadCount", ""), ("NoteEn", "The year was wrong."))));

        var page = await desk.Portal.PageAsync($"/en/delegations/{slug}");
        Assert.Equal("Second state", Said(page.QuerySelector("h1")!));
        await using var db = desk.Open();
        var revisions = await db.Revisions.Where(row => row.Slug == slug).OrderBy(row => row.Number).ToListAsync();
        Assert.Equal([1, 2], revisions.Select(row => row.Number));
        Assert.Contains("First state", revisions[0].Snapshot);
        Assert.DoesNotContain("First state", revisions[1].Snapshot);
        await desk.AssertCleanAsync();
    }

    [Theory]
    [InlineData("1996-04-germany")]
    [InlineData("2006-2007-china")]
    [InlineData("2008-japan")]
    public async Task Change_OfARecordOfTheFirstEdition_KeepsItsSentences(string slug)
    {
        var marks = Sentences((await desk.Portal.PageAsync($"/en/delegations/{slug}")).QuerySelector("main")!).ToList();
        var form = (await desk.Publisher.FormAsync(await desk.EditOfAsync(slug))).Fill(("TitleRu", "Исправленный заголовок"), ("NoteRu", "Исправлен заголовок."));
        form = (await desk.Publisher.GoOnAsync(form, "save")).Tick("StillProven", "title");

        Assert.Equal(slug, await desk.PublishAsync(form));

        Assert.Equal("Исправленный заголовок", Said((await desk.Portal.PageAsync($"/ru/delegations/{slug}")).QuerySelector("h1")!));
        Assert.Equal(marks, Sentences((await desk.Portal.PageAsync($"/en/delegations/{slug}")).QuerySelector("main")!));
        await using (var db = desk.Open()) Assert.Equal(2, await db.Revisions.CountAsync(row => row.Slug == slug && row.RecordKind == RecordKind.Delegation));
        await desk.AssertCleanAsync();
    }

    [Fact]
    public async Task Sentence_Quoted_IsShownAsTheProofOfItsField()
    {
        var form = await desk.BeginAsync("Proven by a sentence", ("Date", "2003"));
        form = await desk.AddRowAsync(form.Fill(("Basis[0].Kind", "sentence"), ("Basis[0].Sentence", "10"), ("Basis[0].Quote", "a large delegation from Tomsk Oblast")).Tick("Basis[0].Fields", "title"), "Basis");
        Assert.Contains("a large delegation from Tomsk Oblast", form.Page.GetElementById("Basis-0-says")!.TextContent);

        var slug = await desk.PublishAsync(form.Fill(("Basis[1].Kind", "paper"), ("Basis[1].PaperEn", "Letter 15"), ("Basis[1].PaperDate", "1 March 2003")));

        var page = await desk.Portal.PageAsync($"/en/delegations/{slug}");
        Assert.EndsWith("#s10", Assert.Single(page.QuerySelectorAll(".quote-source a")).GetAttribute("href"));
        Assert.Equal("a large delegation from Tomsk Oblast", page.QuerySelector(".quote mark")!.TextContent);
        Assert.Contains("Internal document: Letter 15", Plain(page.Body!));
        await desk.AssertCleanAsync();
    }

    private static bool Titles(IElement link) => link.TextContent.Length > 0;
}
