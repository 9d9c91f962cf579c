using AngleSharp.Html.Dom;
using TomskRelations.Testing;
using static TomskRelations.Web.Tests.PageText;

namespace TomskRelations.Web.Tests.Features.Delegations;

public sealed class DelegationsFilterTests(PortalFactory portal)
{
    [Theory]
    [InlineData("direction=outgoing", "2008-kazakhstan", "1997-germany", "1996-04-germany")]
    [InlineData("direction=incoming")]
    [InlineData("partner=japan", "2008-japan", "2005-japan")]
    [InlineData("kind=presentation", "2008-japan", "2007-2008-germany", "2005-japan")]
    [InlineData("from=2008", "2008-japan", "2008-kazakhstan", "2007-2008-germany", "1997-germany")]
    [InlineData("to=1996", "1996-04-germany")]
    [InlineData("from=1997&to=1999", "1997-germany")]
    [InlineData("from=+2008+", "2008-japan", "2008-kazakhstan", "2007-2008-germany", "1997-germany")]
    [InlineData("q=ЯРМАРКА", "1997-germany")]
    [InlineData("q=memorandums", "2008-kazakhstan")]
    [InlineData("direction=notStated&partner=germany&kind=presentation&from=2008&to=2008&q=stuttgart", "2007-2008-germany")]
    [InlineData("partner=atlantis")]
    public async Task Get_Filter_LeavesTheRecordsThatMeetIt(string query, params string[] slugs)
    {
        var page = await portal.PageAsync($"/en/delegations?{query}");

        Assert.Equal(slugs, Slugs(page));
        Assert.Empty(page.QuerySelectorAll("main [aria-invalid]"));
        Assert.StartsWith(slugs.Length == 1 ? "1 record;" : $"{slugs.Length} records", Plain(page.QuerySelector(".datum")!));
    }

    [Fact]
    public async Task Get_Filter_StaysInItsFieldsAndInTheSortLinks()
    {
        var page = await portal.PageAsync("/ru/delegations?q=область&direction=outgoing&partner=germany&kind=fair&from=1990&to=2000&sort=kind");

        Assert.Equal("область", Field(page, "q").Value);
        Assert.Equal(["outgoing", "germany", "fair"], page.QuerySelectorAll("main select").Select(select => ((IHtmlSelectElement)select).Value));
        Assert.Equal(("1990", "2000"), (Field(page, "from").Value, Field(page, "to").Value));
        Assert.Equal("kind", page.QuerySelector("main input[name=sort]")!.GetAttribute("value"));
        Assert.All(page.QuerySelectorAll(".datum a"), link => Assert.Contains("&direction=outgoing&partner=germany&kind=fair&from=1990&to=2000", link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("en", "from", "19x", "Enter a year with four digits")]
    [InlineData("ru", "to", "0000", "Введите год четырьмя цифрами")]
    [InlineData("en", "from", "20080", "Enter a year with four digits")]
    [InlineData("ru", "from", "-199", "Введите год четырьмя цифрами")]
    public async Task Get_WrongYear_IsKeptWithAMessageAndFiltersNothing(string language, string field, string year, string message)
    {
        var page = await portal.PageAsync($"/{language}/delegations?{field}={year}&partner=japan");

        AssertRefused(page, field, year, message);
        Assert.Equal(["2008-japan", "2005-japan"], Slugs(page));
    }

    [Theory]
    [InlineData("en", "This year is earlier than “From year”")]
    [InlineData("ru", "Этот год раньше начального")]
    public async Task Get_YearsInTheWrongOrder_SayWhichOneIsWrong(string language, string message)
    {
        var page = await portal.PageAsync($"/{language}/delegations?from=2008&to=2007");

        AssertRefused(page, "to", "2007", message);
        Assert.Null(Field(page, "from").GetAttribute("aria-invalid"));
        Assert.Equal(["2008-japan", "2008-kazakhstan", "2007-2008-germany", "1997-germany"], Slugs(page));
    }

    [Fact]
    public async Task Get_TheSameYearTwice_IsInOrder() =>
        Assert.Empty((await portal.PageAsync("/en/delegations?from=2007&to=2007")).QuerySelectorAll("[aria-invalid]"));

    [Theory]
    [InlineData("direction", "sideways")]
    [InlineData("kind", "Fair")]
    public async Task Get_UnknownChoice_IsKeptWithAMessageAndFiltersNothing(string field, string choice)
    {
        var page = await portal.PageAsync($"/en/delegations?{field}={choice}");

        var select = (IHtmlSelectElement)page.GetElementById(field)!;
        Assert.Equal(choice, select.Value);
        Assert.Equal("There is no such choice", Plain(page.GetElementById(select.GetAttribute("aria-describedby")!)!));
        Assert.Equal(7, Slugs(page).Count());
    }

    [Fact]
    public async Task Get_WordsTooLong_AreKeptWithAMessage()
    {
        var words = new string('я', 101);

        AssertRefused(await portal.PageAsync($"/en/delegations?q={words}"), "q", words, "Enter at most 100 characters");
    }

    [Theory]
    [InlineData("/en/delegations?q=zzz", "No record matches all of these conditions", "/en/delegations")]
    [InlineData("/ru/delegations?kind=studyTrip", "Ни одна запись не отвечает всем условиям", "/ru/delegations")]
    public async Task Get_NothingFound_OffersTheWayBackAndKeepsTheAggregate(string address, string message, string all)
    {
        var page = await portal.PageAsync(address);

        Assert.Equal(message, Plain(page.QuerySelector(".empty h2")!));
        Assert.Equal(all, page.QuerySelector(".empty a")!.GetAttribute("href"));
        Assert.Null(page.QuerySelector("main table"));
        Assert.NotNull(page.QuerySelector(".aggregate"));
    }

    private static void AssertRefused(IHtmlDocument page, string field, string value, string message)
    {
        var input = Field(page, field);
        Assert.Equal(value, input.Value);
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.StartsWith(message, Plain(page.GetElementById(input.GetAttribute("aria-describedby")!)!));
    }

    private static IHtmlInputElement Field(IHtmlDocument page, string key) => (IHtmlInputElement)page.QuerySelector($"main [name={key}]")!;

    private static IEnumerable<string> Slugs(IHtmlDocument page) =>
        page.QuerySelectorAll("main tbody th[scope=row] > a").Select(link => link.GetAttribute("href")!.Split('/')[^1]);
}
