using AngleSharp.Dom;
using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Features.Shared.Maps;

public sealed class MapPagesTests(PortalFactory portal)
{
    [Theory]
    [InlineData("/en", ".index a:not(.proof-mark)")]
    [InlineData("/ru", ".index a:not(.proof-mark)")]
    [InlineData("/en/partners", "[aria-labelledby=h-countries] tbody th > a")]
    [InlineData("/ru/partners?map=trend", "[aria-labelledby=h-countries] tbody th > a")]
    public async Task Get_Map_HasTheLinksOfItsList(string address, string list)
    {
        var page = await portal.PageAsync(address);

        var onMap = Links(page, "#map").ToList();
        Assert.Equal(21, onMap.Count);
        Assert.Equal(page.QuerySelectorAll(list).Select(link => link.GetAttribute("href")).Order(), onMap.Order());
    }

    [Theory]
    [InlineData("/en/partners", "Germany: Major economic and steady trading partners", "Korea: Joined the list of partners; which country is meant is not stated")]
    [InlineData("/en/partners?map=trend", "Germany: turnover decreased, 2008 against 2007", "Kazakhstan: turnover trend not stated")]
    [InlineData("/en/partners?map=delegations", "Germany: 3 delegations on record", "Finland: 0 delegations on record")]
    [InlineData("/ru/partners?map=trend", "Германия: оборот снизился, 2008\u00A0год к 2007\u00A0году", "Казахстан: динамика оборота не указана")]
    [InlineData("/ru/partners?map=delegations", "Германия: 3\u00A0делегации в реестре", "Финляндия: 0\u00A0делегаций в реестре")]
    public async Task Get_MapBy_SaysWhatEachFillMeans(string address, params string[] words)
    {
        var page = await portal.PageAsync(address);

        var said = Map(page, "#map").QuerySelectorAll("a[aria-label]").Select(link => link.GetAttribute("aria-label")).ToList();
        Assert.All(words, each => Assert.Contains(each, said));
    }

    [Fact]
    public async Task Get_Legend_CountsEveryCountryOnceAndNamesEveryFormOnTheMap()
    {
        foreach (var address in (string[])["/en/partners", "/en/partners?map=trend", "/en/partners?map=delegations"])
        {
            var page = await portal.PageAsync(address);

            Assert.Equal(21, page.QuerySelectorAll(".map-legend .count").Sum(count => int.Parse(count.TextContent, System.Globalization.CultureInfo.InvariantCulture)));
            Assert.Equal(
                Map(page, "#map").QuerySelectorAll("a[aria-label]").Select(link => link.ClassName).Distinct().Order(),
                page.QuerySelectorAll(".map-legend .swatch g").Select(form => form.ClassName).Order());
        }
    }

    [Theory]
    [InlineData("/en/partners?map=trend", "2008 against 2007")]
    [InlineData("/ru/partners?map=trend", "2008 к 2007")]
    public async Task Get_MapOfTrends_SaysWhichYearsAreCompared(string address, string years) =>
        Assert.Equal(years, PageText.Plain((await portal.PageAsync(address)).QuerySelector(".map-legend + p")!));

    [Fact]
    public async Task Get_FilteredList_ShowsOnTheMapWhatItLists()
    {
        var page = await portal.PageAsync("/en/partners?list=joined&map=trend");

        Assert.Equal(7, Links(page, "#map").Count());
        Assert.Equal("trend", page.QuerySelector("form.filters input[name=map]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Get_Partners_ShowsFromNearWhereManyLie()
    {
        var page = await portal.PageAsync("/en/partners");

        Assert.Equal(["Europe", "From the Mediterranean to Central Asia"], page.QuerySelectorAll(".close-views figcaption").Select(PageText.Plain));
        Assert.Contains("/en/partners/lithuania", Links(page, ".close-views figure"));
    }

    [Theory]
    [InlineData("/en/partners/germany", "The way from Tomsk to Germany", 1)]
    [InlineData("/ru/partners/germany", "Путь из Томска: Германия", 1)]
    [InlineData("/en/partners/korea", "which one is not stated", 2)]
    [InlineData("/en/partners/lorraine", "The map shows only the country: France.", 1)]
    public async Task Get_Partner_DrawsTheWayFromTomsk(string address, string words, int countries)
    {
        var figure = (await portal.PageAsync(address)).QuerySelector(".plate figure")!;

        Assert.Contains(words, figure.TextContent);
        Assert.Equal(countries, figure.QuerySelectorAll(".ray").Length);
        Assert.Equal(countries, figure.QuerySelectorAll("use.shape").Length);
    }

    [Fact]
    public async Task Get_Outlines_HaveEveryCountryOfTheSeed()
    {
        var page = await portal.PageAsync("/en");
        var client = portal.CreateClient();

        foreach (var address in Map(page, "#map").QuerySelectorAll("use.shape").Select(use => use.GetAttribute("href")!.Split('#')))
            Assert.Contains($"id=\"{address[1]}\"", await client.GetStringAsync(address[0]));
    }

    private static IEnumerable<string?> Links(IDocument page, string within) =>
        Map(page, within).QuerySelectorAll("a[aria-label]").Select(link => link.GetAttribute("href"));

    private static IElement Map(IDocument page, string within) => within == "#map" ? page.QuerySelector("#map-title")!.ParentElement! : page.QuerySelector($"{within} svg")!;
}
