using System.Net;
using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Features.Organisations;

public sealed class OrganisationsPageTests(PortalFactory portal)
{
    [Theory]
    [InlineData("/en/organisations", "China", "France", "Germany", "Japan", "United States")]
    [InlineData("/ru/organisations", "Германия", "Китай", "США", "Франция", "Япония")]
    public async Task Get_Organisations_BeginsWithTheOblastsOwnAndGoesCountryByCountry(string address, params string[] countries)
    {
        var page = await portal.PageAsync(address);

        Assert.Equal(countries, page.QuerySelectorAll("main section h2 a").Select(head => head.TextContent.Trim()));
        Assert.Equal(34, page.QuerySelectorAll(".statements > li").Length);
        Assert.All(page.QuerySelectorAll(".statements > li > p:first-child"), name => Assert.NotNull(name.QuerySelector("a.proof-mark")));
    }

    [Theory]
    [InlineData("type=programme", "", 10)]
    [InlineData("partner=japan", "", 8)]
    [InlineData("partner=china", "wood-products-project", 3)]
    [InlineData("kind=embassy", "french-embassy", 1)]
    [InlineData("q=%D0%9A%D0%9E%D0%9D%D0%A4%D0%A3%D0%A6%D0%98%D0%AF", "confucius-institute", 2)]
    [InlineData("q=alliance&partner=france", "alliance-francaise", 1)]
    public async Task Get_Filtered_ShowsWhatMatches(string query, string slug, int count)
    {
        var page = await portal.PageAsync($"/en/organisations?{query}");

        var found = page.QuerySelectorAll(".statements > li > p:first-child > a:first-child").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(count, found.Count);
        if (slug.Length > 0) Assert.Contains($"/en/organisations/{slug}", found);
    }

    [Theory]
    [InlineData("/en/organisations?kind=bogus&q=tomsk", "There is no such choice")]
    [InlineData("/ru/organisations?kind=bogus&q=tomsk", "Такого значения нет")]
    public async Task Get_UnknownKind_SaysSoAtTheFieldAndKeepsWhatWasTyped(string address, string message)
    {
        var page = await portal.PageAsync(address);

        Assert.Contains(message, page.QuerySelector("#kind-error")!.TextContent);
        Assert.Equal("tomsk", page.QuerySelector("#q")!.GetAttribute("value"));
        Assert.Equal("bogus", page.QuerySelector("#kind option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Get_NothingFound_OffersTheWholeList()
    {
        var page = await portal.PageAsync("/en/organisations?q=zzz");

        Assert.NotNull(page.QuerySelector(".empty a[href='/en/organisations']"));
    }

    [Fact]
    public async Task Get_PageBeyondTheLast_IsNotFound()
    {
        using var response = await portal.Visitor().GetAsync("/en/organisations?page=2");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("/en/organisations/alliance-francaise", "planned, at the time of the source", "when, or since when")]
    [InlineData("/ru/organisations/alliance-francaise", "планируется, на время составления источника", "с какого времени или когда")]
    public async Task Get_PlannedCentre_IsPlannedAsOfTheSourceAndSaysWhatIsNotKnown(string address, string status, string unknown)
    {
        var page = await portal.PageAsync(address);

        Assert.Contains(page.QuerySelectorAll("dl.facts dd"), value => string.Join(' ', value.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Contains(status, StringComparison.Ordinal));
        Assert.Contains(unknown, page.QuerySelector("section[aria-labelledby=h-gap]")!.TextContent);
    }

    [Fact]
    public async Task Get_OfARegion_NamesTheRegionAndItsCountry()
    {
        var links = (await portal.PageAsync("/en/organisations/wood-products-project")).QuerySelectorAll("dl.facts a:not(.proof-mark)").Select(link => link.GetAttribute("href"));

        Assert.Equal(["/en/partners/shandong", "/en/partners/china"], links);
    }

    [Fact]
    public async Task Get_NamedInAMilestone_LinksIt()
    {
        var page = await portal.PageAsync("/en/organisations/confucius-institute");

        Assert.NotNull(page.QuerySelector(".register a[href='/en/milestones/2008-confucius-institute']"));
    }
}
