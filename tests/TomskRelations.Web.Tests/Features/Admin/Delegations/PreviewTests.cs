using System.Net;
using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;
using static TomskRelations.Web.Tests.PageText;

namespace TomskRelations.Web.Tests.Features.Admin.Delegations;

public sealed class PreviewTests(DelegationDesk desk) : IClassFixture<DelegationDesk>
{
    [Fact]
    public async Task Preview_OfANewRecord_IsThePublicPageWithItsBarAndLeavesNothing()
    {
        var form = await desk.BeginAsync("Seen before", ("TitleRu", "Показано заранее"), ("Date", "6–8 октября 2018"), ("Partners[0].Name", "Белоруссия"), ("HeadCount", "18"));
        form = await desk.AddRowAsync(form, "Participants");
        form.Fill(("Participants[0].En", "Boris Willing"), ("Participants[0].NameBasis", "consent"), ("Participants[0].Consent", "letter"));
        var before = await CountAsync();

        using var answer = await desk.Publisher.PressAsync(form, "preview");
        var address = answer.Headers.Location!.ToString();
        Assert.Equal(form.Action.Replace("/edit", "/preview", StringComparison.Ordinal), address);

        using var shown = await desk.Publisher.Http.GetAsync(address);
        var page = await PortalFactory.ReadAsync(shown);
        Assert.Equal("Seen before", Said(page.QuerySelector("h1")!));
        Assert.Contains("Preview: nobody but you sees this page.", page.QuerySelector(".preview-bar")!.TextContent);
        Assert.Equal(form.Action, page.QuerySelector(".preview-bar a")!.GetAttribute("href"));
        Assert.Contains("Boris Willing", page.Body!.TextContent);
        Assert.Contains("Belarus", page.Body!.TextContent);
        Assert.Equal("no-store", shown.Headers.CacheControl!.ToString());
        Assert.Contains("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal(before, await CountAsync());
        Assert.DoesNotContain("Seen before", (await desk.Portal.PageAsync("/en/delegations")).Body!.TextContent);
        using var absent = await desk.Portal.Visitor().GetAsync("/en/partners/belarus");
        Assert.Equal(HttpStatusCode.NotFound, absent.StatusCode);
        await desk.AssertCleanAsync();
    }

    [Theory]
    [InlineData(Language.English, "ru", "Показано по-русски", "Seen in English")]
    [InlineData(Language.Russian, "en", "Seen in English", "Показано по-русски")]
    public async Task Preview_InTheOtherLanguage_IsOneLinkAway(Language language, string other, string title, string own)
    {
        using var client = await StaffClient.SignedInAsync(desk.Portal, StaffRole.Editor, language);
        var form = (await client.FormAsync(DelegationDesk.New)).Fill(("TitleEn", "Seen in English"), ("TitleRu", "Показано по-русски"), ("Kind", "fair"), ("Partners[0].Name", "Japan"));
        using var answer = await client.PressAsync(form, "preview");
        var page = await client.PageAsync(answer.Headers.Location!.ToString());
        Assert.Equal(own, Said(page.QuerySelector("h1")!));

        var link = page.QuerySelectorAll(".preview-bar a")[1].GetAttribute("href")!;
        Assert.EndsWith($"?lang={other}", link);
        var translated = await client.PageAsync(link);

        Assert.Equal(other, translated.DocumentElement.GetAttribute("lang"));
        Assert.Equal(title, Said(translated.QuerySelector("h1")!));
        Assert.NotNull(translated.QuerySelector(".preview-bar"));
    }

    [Fact]
    public async Task Preview_OfAChange_ShowsItAndLeavesThePublicPageAsItWas()
    {
        var form = (await desk.Publisher.FormAsync(await desk.EditOfAsync("2008-japan"))).Fill(("TitleEn", "Changed for a look"), ("NoteEn", "A look."));
        form = (await desk.Publisher.GoOnAsync(form, "save")).Tick("StillProven", "title");
        var before = await CountAsync();

        using var answer = await desk.Publisher.PressAsync(form, "preview");

        Assert.Equal("Changed for a look", Said((await desk.Publisher.PageAsync(answer.Headers.Location!.ToString())).QuerySelector("h1")!));
        Assert.DoesNotContain("Changed for a look", (await desk.Portal.PageAsync("/en/delegations/2008-japan")).Body!.TextContent);
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task Preview_OfWhatCannotBePublished_IsRefusedWithItsFaults()
    {
        var form = await desk.BeginAsync("Wrong", ("Date", "скоро"));

        using var answer = await desk.Publisher.PressAsync(form, "preview");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotNull((await PortalFactory.ReadAsync(answer)).GetElementById("Date-error"));
        using var direct = await desk.Publisher.Http.GetAsync(form.Action.Replace("/edit", "/preview", StringComparison.Ordinal));
        Assert.Equal(form.Action, direct.Headers.Location!.ToString());
    }

    /// <summary>Rows of everything that a publication writes.</summary>
    private async Task<(int, int, int, int, int, long)> CountAsync()
    {
        await using var db = desk.Open();
        return (
            await db.Revisions.CountAsync(),
            await db.Delegations.CountAsync(),
            await db.Partners.CountAsync(),
            await db.Citations.CountAsync(),
            await db.PrivatePeople.CountAsync(),
            await db.PublishedContent.Select(content => content.Version).SingleAsync());
    }
}
