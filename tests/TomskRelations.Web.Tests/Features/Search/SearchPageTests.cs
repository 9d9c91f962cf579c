using AngleSharp.Html.Dom;
using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Features.Search;

public sealed class SearchPageTests(PortalFactory portal)
{
    [Theory]
    [InlineData("/en/search?q=германия", "/en/partners/germany")]
    [InlineData("/ru/search?q=Germany", "/ru/partners/germany")]
    [InlineData("/en/search?q=голландия", "/en/partners/netherlands")]
    [InlineData("/en/search?q=jetro", "/en/organisations/jetro")]
    [InlineData("/ru/search?q=институт конфуция", "/ru/organisations/confucius-institute")]
    [InlineData("/en/search?q=confucius", "/en/milestones/2008-confucius-institute")]
    public async Task Get_WordInEitherScript_FindsTheRecord(string address, string record)
    {
        var page = await portal.PageAsync(address);

        Assert.Contains(page.QuerySelectorAll("main .statements a"), link => link.GetAttribute("href") == record);
        Assert.NotEmpty(page.QuerySelectorAll(".statements .proof-mark"));
    }

    [Theory]
    [InlineData("/en/search?q=1,054", "Turnover, 2008", "1,054\u00A0million USD")]
    [InlineData("/ru/search?q=1 054", "Оборот, 2008", "1\u00A0054\u00A0млн долл. США")]
    [InlineData("/en/search?q=40,4", "Share of turnover, CIS region, 2008", "40.4%")]
    [InlineData("/ru/search?q=прирост", "Прирост оборота, 2008", "+7\u00A0% к 2007 году")]
    [InlineData("/en/search?q=imports", "Imports, 2008", "not stated in the source")]
    [InlineData("/ru/search?q=экспорт", "Экспорт, 2008", "в источнике не указано")]
    public async Task Get_Figure_IsShownWithValueAndProofAndLeadsToItsYear(string address, string label, string value)
    {
        var page = await portal.PageAsync(address);

        var line = page.QuerySelector("[aria-labelledby=h-Trade] li")!;
        var link = line.QuerySelector("a")!;
        Assert.Equal((label, $"{address[..3]}/trade/2008"), (link.TextContent, link.GetAttribute("href")));
        Assert.Contains(value, line.TextContent);
        Assert.NotNull(line.QuerySelector(".proof-mark"));
    }

    [Theory]
    [InlineData("headed by ambassadors", "/en/delegations")]
    [InlineData("island of intelligence", "/en")]
    [InlineData("ties with 59", "/en/trade")]
    [InlineData("trips grew", "/en/delegations")]
    [InlineData("heavy exports", "/en/partners/united-states")]
    [InlineData("knowledge economy", "/en")]
    public async Task Get_Statement_LeadsToThePageItStandsOn(string words, string address)
    {
        var page = await portal.PageAsync($"/en/search?q={words}");

        var links = page.QuerySelectorAll("[aria-labelledby=h-Statement] li > p > a:not(.proof-mark)").Select(link => link.GetAttribute("href"));
        Assert.Equal([address], links);
    }

    [Theory]
    [InlineData("/en/search?q=zzzz", "No record has all of these words")]
    [InlineData("/ru/search?q=zzzz", "Ни в одной записи нет всех этих слов")]
    public async Task Get_NothingFound_SaysSoAndWhereToGo(string address, string message)
    {
        var page = await portal.PageAsync(address);

        Assert.Contains(message, page.QuerySelector("main")!.TextContent);
        Assert.NotEmpty(page.QuerySelectorAll(".names a"));
        Assert.Equal("zzzz", Field(page).Value);
    }

    [Theory]
    [InlineData("/en/search")]
    [InlineData("/ru/search?q=")]
    [InlineData("/en/search?q=%20%20")]
    public async Task Get_NoWords_OnlyAsksForThem(string address)
    {
        var page = await portal.PageAsync(address);

        Assert.Empty(page.QuerySelectorAll("main .statements"));
        Assert.Empty(page.QuerySelectorAll(".field-error"));
    }

    [Fact]
    public async Task Get_TooLongQuery_KeepsItWithAMessageAtTheField()
    {
        var query = new string('a', 101);

        var page = await portal.PageAsync($"/en/search?q={query}");

        var field = Field(page);
        Assert.Equal(query, field.Value);
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        Assert.Contains("At most 100 characters", page.GetElementById("words-error")!.TextContent);
    }

    [Fact]
    public async Task Get_QueryWithMarkup_IsShownAsText()
    {
        var page = await portal.PageAsync("/en/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E");

        Assert.Empty(page.QuerySelectorAll("main script"));
        Assert.Equal("<script>alert(1)</script>", Field(page).Value);
    }

    private static IHtmlInputElement Field(IHtmlDocument page) => (IHtmlInputElement)page.GetElementById("words")!;
}
