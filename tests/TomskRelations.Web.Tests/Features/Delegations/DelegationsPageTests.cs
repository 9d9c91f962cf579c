using System.Net;
using TomskRelations.Testing;
using static TomskRelations.Web.Tests.PageText;

namespace TomskRelations.Web.Tests.Features.Delegations;

public sealed class DelegationsPageTests(PortalFactory portal)
{
    [Theory]
    [InlineData("/en/delegations", "7 records", "2000s", "1990s")]
    [InlineData("/ru/delegations", "7 записей", "2000-е годы", "1990-е годы")]
    public async Task Get_Register_StandsByDecadeTheLatestFirst(string address, string count, params string[] decades)
    {
        var page = await portal.PageAsync(address);

        Assert.StartsWith(count, Plain(page.QuerySelector(".datum")!));
        Assert.Equal(decades, page.QuerySelectorAll("tr.group th").Select(Plain));
        Assert.Equal(
            ["2008-japan", "2008-kazakhstan", "2007-2008-germany", "2006-2007-china", "2005-japan", "1997-germany", "1996-04-germany"],
            page.QuerySelectorAll("main tbody th[scope=row] > a").Select(link => link.GetAttribute("href")!.Split('/')[^1]));
        Assert.Equal("descending", page.QuerySelector("thead th[aria-sort]")!.GetAttribute("aria-sort"));
    }

    [Theory]
    [InlineData("/en/delegations", "April 1996", "Germany", "outgoing", "official delegation")]
    [InlineData("/ru/delegations", "апрель 1996", "Германия", "из области", "официальная делегация")]
    public async Task Get_Germany1996_StandsInTheRegisterByItsMonth(string address, string date, params string[] cells)
    {
        var row = (await portal.PageAsync(address)).QuerySelector("main tbody a[href$='/1996-04-germany']")!.Closest("tr")!;

        Assert.Equal(date, Plain(row.QuerySelector(".when")!));
        Assert.Equal("1996-04", row.QuerySelector("time")!.GetAttribute("datetime"));
        Assert.Equal(cells, row.QuerySelectorAll("td[data-label]").Select(Plain));
        Assert.Contains("s10", Sentences(row));
    }

    [Theory]
    [InlineData("/en/delegations", "over 200", "over 200 official foreign delegations", "The source lists none of them")]
    [InlineData("/ru/delegations", "более 200", "приняла более 200 официальных иностранных делегаций и провела с ними переговоры", "Источник не перечисляет эти делегации")]
    public async Task Get_Aggregate_StandsBesideTheRegisterAndIsNoRow(string address, string value, string statement, string note)
    {
        var page = await portal.PageAsync(address);

        var aggregate = page.QuerySelector(".aggregate")!;
        Assert.Equal(value, Plain(aggregate.QuerySelector(".figure-value")!));
        Assert.Contains(statement, Said(aggregate));
        Assert.Contains(note, Said(aggregate));
        Assert.Equal(["s13", "s14"], Sentences(aggregate));
        Assert.Null(aggregate.Closest("table"));
        Assert.DoesNotContain("200 ", string.Join(' ', page.QuerySelectorAll("main tbody").Select(Said)));
    }

    [Theory]
    [InlineData("/en/delegations?partner=japan", "2008: 1 record. 2005: 1 record. A year left out has no record here")]
    [InlineData("/ru/delegations", "2008: 2 записи. 2007: 1 запись. 2006: 1 запись. 2005: 1 запись. 1997: 1 запись. 1996: 1 запись. Пропущенный год")]
    public async Task Get_Years_CountWhatIsFoundAndNoOtherYear(string address, string description)
    {
        var chart = (await portal.PageAsync(address)).QuerySelector("[aria-labelledby=h-years] svg.only-wide")!;

        Assert.StartsWith(description, Plain(chart.QuerySelector("desc")!));
        Assert.Equal(description.Split(": ").Length - 1, chart.QuerySelectorAll(".bar").Length);
        Assert.Empty(chart.QuerySelectorAll(".gap"));
        Assert.All(chart.QuerySelectorAll("[data-tip]"), column => Assert.Equal((column.GetAttribute("data-tip"), "0"), (column.GetAttribute("aria-label"), column.GetAttribute("tabindex"))));
    }

    [Fact]
    public async Task Get_SetsOfVisits_AreStatementsWithTheirProof()
    {
        var sets = (await portal.PageAsync("/en/delegations")).QuerySelectorAll("[aria-labelledby=h-sets] .statements > li");

        Assert.Equal(4, sets.Length);
        Assert.StartsWith("All American ambassadors to Russia since 1991 have visited Tomsk.", Said(sets[0]));
        Assert.All(sets, set => Assert.NotEmpty(Sentences(set)));
    }

    [Theory]
    [InlineData("/en/delegations", "not stated in the source")]
    [InlineData("/ru/delegations", "в источнике не указано")]
    public async Task Get_DirectionNotStated_IsAMissingValue(string address, string words)
    {
        var row = (await portal.PageAsync(address)).QuerySelector("main tbody a[href$='/2005-japan']")!.Closest("tr")!;

        Assert.Equal(words, Plain(row.QuerySelector(".missing.not-stated")!));
    }

    [Theory]
    [InlineData("/en/delegations?sort=partner", "China", "Germany", "Japan", "Kazakhstan")]
    [InlineData("/ru/delegations?sort=partner", "Германия", "Казахстан", "Китай", "Япония")]
    [InlineData("/en/delegations?sort=kind", "fair", "official delegation", "other", "presentation", "trade mission")]
    public async Task Get_Sort_GroupsUnderWhatItSortsBy(string address, params string[] heads)
    {
        var page = await portal.PageAsync(address);

        Assert.Equal(heads, page.QuerySelectorAll("tr.group th").Select(Plain));
        Assert.Equal("ascending", page.QuerySelector("thead th[aria-sort]")!.GetAttribute("aria-sort"));
        Assert.Equal(7, page.QuerySelectorAll(".register-table tbody th[scope=row]").Length);
    }

    [Theory]
    [InlineData("page=1", HttpStatusCode.OK)]
    [InlineData("page=0", HttpStatusCode.OK)]
    [InlineData("page=-1", HttpStatusCode.OK)]
    [InlineData("page=two", HttpStatusCode.OK)]
    [InlineData("page=2", HttpStatusCode.NotFound)]
    [InlineData("page=99999999999999999999", HttpStatusCode.NotFound)]
    [InlineData("page=2&q=zzz", HttpStatusCode.NotFound)]
    public async Task Get_Page_IsThereUpToTheLast(string query, HttpStatusCode expected)
    {
        using var visitor = portal.Visitor();

        using var response = await visitor.GetAsync($"/en/delegations?{query}", TestContext.Current.CancellationToken);

        Assert.Equal(expected, response.StatusCode);
    }
}
