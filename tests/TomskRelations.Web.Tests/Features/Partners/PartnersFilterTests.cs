using AngleSharp.Html.Dom;
using TomskRelations.Testing;
using static TomskRelations.Web.Tests.PageText;

namespace TomskRelations.Web.Tests.Features.Partners;

public sealed class PartnersFilterTests(PortalFactory portal)
{
    [Theory]
    [InlineData("list=major", 10)]
    [InlineData("list=steady", 11)]
    [InlineData("list=joined", 7)]
    [InlineData("cis=cis", 4, "Kazakhstan", "Kyrgyzstan", "Ukraine", "Uzbekistan")]
    [InlineData("cis=other", 17)]
    [InlineData("trend=increased", 6, "Afghanistan", "France", "Kyrgyzstan", "Mongolia", "Poland", "Uzbekistan")]
    [InlineData("trend=decreased", 4, "China", "Germany", "Ukraine", "United States")]
    [InlineData("trend=notStated", 11)]
    [InlineData("q=land", 4, "Finland", "Netherlands", "Poland", "United Kingdom")]
    [InlineData("q=Kirghizia", 1, "Kyrgyzstan")]
    [InlineData("q=кыргызстан", 1, "Kyrgyzstan")]
    [InlineData("q=ГОЛЛАНДИЯ", 1, "Netherlands")]
    [InlineData("q=the+ukraine", 1, "Ukraine")]
    [InlineData("q=соединенные+штаты", 1, "United States")]
    [InlineData("q=%20%20", 21)]
    [InlineData("list=&cis=&trend=&q=", 21)]
    [InlineData("list=major&cis=cis&trend=increased", 2, "Kyrgyzstan", "Uzbekistan")]
    [InlineData("list=steady&cis=other&trend=increased&q=fr", 1, "France")]
    [InlineData("list=major&trend=notStated&cis=cis", 1, "Kazakhstan")]
    public async Task Get_Filter_LeavesTheCountriesThatMeetIt(string query, int count, params string[] names)
    {
        var countries = await CountriesAsync($"/en/partners?{query}");

        Assert.Equal(count, countries.Count);
        if (names.Length > 0) Assert.Equal(names, countries);
    }

    [Fact]
    public async Task Get_Filter_StaysInItsFields()
    {
        var page = await portal.PageAsync("/ru/partners?q=Кирг&list=major&cis=cis&trend=increased&sort=list");

        Assert.Equal("Кирг", ((IHtmlInputElement)page.QuerySelector("main input[name=q]")!).Value);
        Assert.Equal(["major", "cis", "increased"], page.QuerySelectorAll("main select").Select(select => ((IHtmlSelectElement)select).Value));
        Assert.Equal("list", page.QuerySelector("main input[name=sort]")!.GetAttribute("value"));
        Assert.Empty(page.QuerySelectorAll("main [aria-invalid]"));
    }

    [Theory]
    [InlineData("en", "list=bogus", "list")]
    [InlineData("en", "cis=maybe", "cis")]
    [InlineData("ru", "trend=sideways", "trend")]
    public async Task Get_UnknownChoice_IsKeptWithAMessageAndTheOtherFiltersHold(string language, string wrong, string field)
    {
        var page = await portal.PageAsync($"/{language}/partners?{wrong}&q=kirg");

        var select = (IHtmlSelectElement)page.GetElementById(field)!;
        Assert.Equal(wrong.Split('=')[1], select.Value);
        Assert.Equal("true", select.GetAttribute("aria-invalid"));
        Assert.False(string.IsNullOrWhiteSpace(page.GetElementById(select.GetAttribute("aria-describedby")!)!.TextContent));
        Assert.Single(page.QuerySelectorAll("main tbody tr"));
    }

    [Fact]
    public async Task Get_WordsTooLong_AreKeptWithAMessageAndFilterNothing()
    {
        var words = new string('a', 101);

        var page = await portal.PageAsync($"/en/partners?q={words}");

        var field = (IHtmlInputElement)page.QuerySelector("main input[name=q]")!;
        Assert.Equal(words, field.Value);
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        Assert.Equal(21, page.QuerySelectorAll("main tbody tr").Length);
    }

    [Theory]
    [InlineData("/en/partners?q=atlantis", "No partner matches what you chose", "0 countries")]
    [InlineData("/ru/partners?q=атлантида", "Ни один партнёр не отвечает выбранным условиям", "0 стран")]
    public async Task Get_NothingFound_OffersTheWayBack(string address, string message, string count)
    {
        var page = await portal.PageAsync(address);

        Assert.Contains(message, page.QuerySelector(".empty")!.TextContent);
        Assert.Equal(address.Split('?')[0], page.QuerySelector(".empty a")!.GetAttribute("href"));
        Assert.Equal(count, Plain(page.QuerySelector(".datum b")!));
        Assert.Empty(page.QuerySelectorAll("main table"));
    }

    [Fact]
    public async Task Get_RegionAlone_IsFoundWithoutATableOfCountries()
    {
        var page = await portal.PageAsync("/en/partners?q=лотарингия");

        Assert.Equal("/en/partners/lorraine", page.QuerySelector("[aria-labelledby=h-regions] dt a")!.GetAttribute("href"));
        Assert.Null(page.QuerySelector("main table"));
        Assert.Null(page.QuerySelector(".empty"));
    }

    [Theory]
    [InlineData("/en/partners", "Afghanistan", "Australia", "Austria", "China", "Finland")]
    [InlineData("/ru/partners", "Австралия", "Австрия", "Афганистан", "Великобритания", "Германия")]
    [InlineData("/en/partners?sort=bogus", "Afghanistan", "Australia", "Austria", "China", "Finland")]
    [InlineData("/en/partners?sort=trend", "Afghanistan", "France", "Kyrgyzstan", "Mongolia", "Poland", "Uzbekistan", "China", "Germany", "Ukraine", "United States", "Kazakhstan", "Australia")]
    [InlineData("/en/partners?sort=list&cis=other", "China", "France", "Germany", "United States", "Finland", "Lithuania", "Afghanistan", "Mongolia", "Poland", "Australia", "Austria", "India", "Israel", "Korea", "Netherlands", "United Kingdom", "Japan")]
    public async Task Get_Sort_OrdersTheCountries(string address, params string[] first) =>
        Assert.Equal(first, (await CountriesAsync(address)).Take(first.Length));

    [Fact]
    public async Task Get_SortLinks_KeepTheFilter()
    {
        var page = await portal.PageAsync("/en/partners?list=major&sort=trend&junk=1");

        Assert.Equal("trend", Plain(page.QuerySelector(".datum [aria-current=true]")!));
        Assert.Equal(
            ["/en/partners?list=major", "/en/partners?list=major&sort=list"],
            page.QuerySelectorAll(".datum:not(.map-by) a").Select(link => link.GetAttribute("href")));
    }

    private async Task<List<string>> CountriesAsync(string address) =>
        [.. (await portal.PageAsync(address)).QuerySelectorAll("main tbody th > a").Select(Plain)];
}
