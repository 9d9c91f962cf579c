using System.Net;
using TomskRelations.Core.Records;
using TomskRelations.Testing;
using TomskRelations.Web.Tests.Features.Admin.Desk;

namespace TomskRelations.Web.Tests.Features.Admin.Sources;

public sealed class SourceFormTests(PublisherDesk desk) : IClassFixture<PublisherDesk>
{
    private const string List = "/admin/sources", New = "/admin/sources/new";

    [Fact]
    public async Task Publish_NewSource_CanBeReadInBothLanguagesSentenceBySentence()
    {
        var slug = await desk.PublishAsync(await BeginAsync(
            "Letter of the governor",
            ("TitleRu", "Письмо губернатора"),
            ("Date", "12 May 2019"),
            ("Address", "https://example.org/letter"),
            ("Retrieved", "1 June 2020"),
            ("DescriptionRu", "О приёме послов."),
            ("Text", "В 2019 году Томск принял послов.\nПереговоры продолжатся.\n\nГубернатор благодарит гостей.")));

        Assert.Equal("letter-of-the-governor", slug);
        var page = await desk.Portal.PageAsync($"/ru/sources/{slug}");
        Assert.Equal("Письмо губернатора", PageText.Plain(page.QuerySelector("h1")!));
        Assert.Contains("Переговоры продолжатся.", page.GetElementById("s2")!.TextContent);
        Assert.Contains("12 мая 2019", PageText.Plain(page.QuerySelector(".glance")!));
        Assert.Contains("1 июня 2020", PageText.Plain(page.QuerySelector(".glance")!));
        Assert.Contains("О приёме послов.", PageText.Plain(page.QuerySelector(".page-head")!));
        Assert.Contains("1 June 2020", await desk.TextAsync($"/en/sources/{slug}"));
        Assert.Contains("Letter of the governor", await desk.TextAsync("/en/sources"));
        Assert.Contains("Russian", await desk.TextAsync("/en/sources"));
        await desk.AssertCleanAsync();
    }

    [Fact]
    public async Task Split_PastedProse_PutsEachSentenceOnALineAndKeepsTheRest()
    {
        var form = await BeginAsync("Pasted", ("Text", "One came. Two left.\n\nMr. Three stayed."));

        var split = await desk.Publisher.GoOnAsync(form, "split");

        Assert.Equal("One came.\nTwo left.\n\nMr. Three stayed.", split["Text"].ReplaceLineEndings("\n"));
        Assert.Equal("Pasted", split["TitleEn"]);
        Assert.Contains("3 sentences", split.Page.GetElementById("Text-echo")!.TextContent);
    }

    [Fact]
    public async Task Edit_PublishedSource_ChangesItsWordsAndNeverItsText()
    {
        var slug = await desk.PublishAsync(await BeginAsync("Frozen text", ("Text", "It stands as it is.")));
        await using var db = desk.Open();
        var edit = $"{List}/{db.Sources.Single(source => source.Slug == slug).Id}/edit";
        var form = (await desk.Publisher.FormAsync(edit)).Fill(("PublisherEn", "Another publisher"), ("NoteEn", "The publisher was wrong."));
        form.Smuggle("Text", "Something else.");

        Assert.Equal(slug, await desk.PublishAsync(form));

        var read = await desk.TextAsync($"/en/sources/{slug}");
        Assert.Contains("Another publisher", read);
        Assert.Contains("It stands as it is.", read);
        Assert.DoesNotContain("Something else.", read);
        await desk.AssertCleanAsync();
    }

    [Fact]
    public async Task Edit_SeedSource_KeepsEverySentenceThatRecordsQuote()
    {
        var edit = $"{List}/{RecordId.Of(RecordKind.Source, "duma-international-relations")}/edit";
        var form = (await desk.Publisher.FormAsync(edit)).Fill(("DescriptionEn", "A page of the parliament’s former English site."), ("NoteEn", "Say which site."));

        Assert.Equal("duma-international-relations", await desk.PublishAsync(form));

        Assert.Contains("former English site", await desk.TextAsync("/en/sources"));
        Assert.NotNull((await desk.Portal.PageAsync("/en/sources/duma-international-relations")).GetElementById("s56"));
        await desk.AssertCleanAsync();
    }

    [Theory]
    [InlineData("TitleEn", "")]
    [InlineData("PublisherEn", "")]
    [InlineData("Text", "")]
    [InlineData("Date", "some day")]
    [InlineData("Retrieved", "2019")]
    [InlineData("Retrieved", "1 May 2099")]
    [InlineData("Address", "javascript:alert(1)")]
    [InlineData("NoteEn", "")]
    public async Task Publish_WrongField_IsToldAtItAndLosesNothing(string field, string typed)
    {
        var form = await BeginAsync("A wrong one", ("DescriptionEn", "Everything that was typed"), ("NoteRu", ""), (field, typed));
        var revisions = await desk.CountRevisionsAsync();

        using var answer = await desk.Publisher.PressAsync(form, "publish");
        var page = EntryForm.On(await PortalFactory.ReadAsync(answer));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("true", page.Field(field).GetAttribute("aria-invalid"));
        Assert.NotNull(page.Page.QuerySelector($".alert a[href='#{field}']"));
        Assert.Equal("Everything that was typed", page["DescriptionEn"]);
        Assert.Equal(typed, page[field]);
        Assert.Equal(revisions, await desk.CountRevisionsAsync());
    }

    [Fact]
    public async Task Withdraw_Source_IsRefusedWhileARecordRestsOnIt_AndElseAnswersWithTheReason()
    {
        var slug = await desk.PublishAsync(await BeginAsync("Nobody cites it"));
        await using var db = desk.Open();
        var own = $"{List}/{db.Sources.Single(source => source.Slug == slug).Id}/withdraw";
        var cited = $"{List}/{RecordId.Of(RecordKind.Source, "duma-international-relations")}/withdraw";

        using var refused = await desk.Publisher.SendAsync(cited, new() { ["ReasonEn"] = "No reason" });
        using var done = await desk.Publisher.SendAsync(own, new() { ["ReasonEn"] = "Entered twice" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        using var visitor = desk.Portal.Visitor();
        using var gone = await visitor.GetAsync($"/en/sources/{slug}");
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        await desk.AssertCleanAsync();
    }

    [Fact]
    public async Task Preview_OfADraft_ShowsThePublicPageToStaffAlone()
    {
        using var answer = await desk.Publisher.PressAsync(await BeginAsync("Seen beforehand"), "preview");

        Assert.Contains("Seen beforehand", (await desk.Publisher.PageAsync(answer.Headers.Location!.ToString())).QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain("Seen beforehand", await desk.TextAsync("/en/sources"));
    }

    private async Task<EntryForm> BeginAsync(string title, params IEnumerable<(string Name, string Value)> typed) =>
        (await desk.Publisher.FormAsync(New)).Fill(("TitleEn", title), ("PublisherEn", "Tomsk Oblast"), ("Text", "A sentence to quote.")).Fill(typed);
}
