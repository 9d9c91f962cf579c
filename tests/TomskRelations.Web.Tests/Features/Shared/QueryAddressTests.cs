using Microsoft.AspNetCore.Http;
using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Shared;

namespace TomskRelations.Web.Tests.Features.Shared;

public sealed class QueryAddressTests
{
    [Theory]
    [InlineData("?list=major&sort=trend&page=3", "?list=major&sort=name")]
    [InlineData("?q=&list=&junk=1", "?sort=name")]
    [InlineData("", "?sort=name")]
    public void With_AnotherValue_KeepsTheRestFromTheFirstPage(string query, string expected) =>
        Assert.Equal("/en/partners" + expected, QueryAddress.With(Request(query), "sort", "name"));

    [Fact]
    public void With_NoValue_LeavesTheKeyOut() => Assert.Equal("/en/partners?q=a%26b", QueryAddress.With(Request("?q=a%26b&sort=trend"), "sort", null));

    [Theory]
    [InlineData("?q=%D0%BA&list=major&junk=1", "/ru/partners?q=%D0%BA&list=major")]
    [InlineData("?q=&list=", "/ru/partners")]
    public void Same_InAnotherLanguage_KeepsWhatPagesRead(string query, string expected) =>
        Assert.Equal(expected, Links.Same(Request(query), "/en/partners", Language.Russian));

    [Theory]
    [InlineData("/", "/ru/")]
    [InlineData("/en", "/ru")]
    [InlineData("/nowhere", "/ru/nowhere")]
    [InlineData("/enough", "/ru/enough")]
    public void Same_OfAnyPath_ChangesTheLanguageAlone(string path, string expected) => Assert.Equal(expected, Links.Same(Request(""), path, Language.Russian));

    [Theory]
    [InlineData(1, "/en/partners?q=a")]
    [InlineData(2, "/en/partners?q=a&page=2")]
    public void Pager_OfAPage_KeepsTheFilter(int page, string expected) => Assert.Equal(expected, new PagerView(1, 25, 250).Address(Request("?q=a&page=7&sort="), page));

    [Theory]
    [InlineData(1, 0, 1, 0, 0)]
    [InlineData(1, 25, 1, 1, 25)]
    [InlineData(2, 26, 2, 26, 26)]
    [InlineData(2, 51, 3, 26, 50)]
    public void Pager_OfAList_SaysWhichOfIt(int page, int total, int pages, int first, int last)
    {
        var pager = new PagerView(page, 25, total);

        Assert.Equal((pages, first, last), (pager.Pages, pager.First, pager.Last));
    }

    [Theory]
    [InlineData(1, 1, 2, 10)]
    [InlineData(5, 1, 4, 5, 6, 10)]
    [InlineData(10, 1, 9, 10)]
    public void Pager_OfManyPages_LeadsToItsNeighboursAndBothEnds(int page, params int[] numbers) => Assert.Equal(numbers, new PagerView(page, 25, 250).Numbers);

    private static HttpRequest Request(string query)
    {
        var request = new DefaultHttpContext().Request;
        (request.Path, request.QueryString) = ("/en/partners", new QueryString(query));
        return request;
    }
}
