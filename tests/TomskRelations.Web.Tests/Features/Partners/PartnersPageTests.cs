using AngleSharp.Dom;
using TomskRelations.Testing;
using static TomskRelations.Web.Tests.PageText;

namespace TomskRelations.Web.Tests.Features.Partners;

public sealed class PartnersPageTests(PortalFactory portal)
{
    [Theory]
    [InlineData("/en/partners", "21 of 59 countries are named in the source; at least 38 are not.", "21 countries")]
    [InlineData("/ru/partners", "В источнике названо стран: 21 из 59; по меньшей мере 38 не названо.", "21 страна")]
    public async Task Get_Partners_SaysHowManyOfHowManyAreNamed(string address, string lead, string count)
    {
        var page = await portal.PageAsync(address);

        Assert.Equal(lead, Said(page.QuerySelector(".lead")!));
        Assert.Equal(["s53"], Sentences(page.QuerySelector(".lead")!));
        Assert.Equal(count, Plain(page.QuerySelector(".datum b")!));
        Assert.Equal(21, page.QuerySelectorAll("main tbody tr").Length);
    }

    [Theory]
    [InlineData("/en/partners", "Ten countries are named among the major economic partners", "Seven countries have joined the list of partners", "Eleven countries are named among the steady foreign trading partners")]
    [InlineData("/ru/partners", "Среди основных экономических партнёров области названо десять стран", "В список партнёров вошли семь стран", "Среди постоянных зарубежных торговых партнёров названо одиннадцать стран")]
    public async Task Get_Partners_NamesTheThreeListsInTheWordsOfTheSource(string address, params string[] lists)
    {
        var section = (await portal.PageAsync(address)).QuerySelector("[aria-labelledby=h-lists]")!;

        var statements = section.QuerySelectorAll(".statements > li").ToList();
        Assert.Equal(3, statements.Count);
        Assert.All(lists, list => Assert.Contains(statements, statement => Said(statement).Contains(list)));
        Assert.Equal(["s49", "s55", "s6"], statements.Select(statement => Sentences(statement).First()).Order(StringComparer.Ordinal));
        Assert.NotNull(section.QuerySelector(".note.tension"));
    }

    [Theory]
    [InlineData("Germany", "Major economic partners, Steady trading partners", "decreased 2008 against 2007", "not a member")]
    [InlineData("Lithuania", "Major economic partners", "not stated", "not a member")]
    [InlineData("Finland", "Major economic partners", "not stated", "not a member")]
    [InlineData("Poland", "Steady trading partners", "increased 2008 against 2007", "not a member")]
    [InlineData("Japan", "on none", "not stated", "not a member")]
    [InlineData("Korea", "Joined the list of partners", "not stated", "not a member")]
    [InlineData("Kazakhstan", "Major economic partners, Steady trading partners", "not stated in the source", "member")]
    [InlineData("Ukraine", "Major economic partners, Steady trading partners", "decreased 2008 against 2007", "participant")]
    public async Task Get_Partner_StandsWithListsTrendAndCis(string name, string lists, string trend, string cis)
    {
        var row = await RowAsync("/en/partners", name);

        var cells = row.QuerySelectorAll("td");
        Assert.Equal(lists, string.Join(", ", cells[0].QuerySelectorAll("span.list, span.quiet").Select(Said)));
        Assert.Equal(trend, Said(cells[1]));
        Assert.Equal(cis, Said(cells[2]));
    }

    [Theory]
    [InlineData("Казахстан", "в источнике не указано", "государство-член")]
    [InlineData("Япония", "не указано", "не входит")]
    [InlineData("Киргизия", "вырос 2008 к 2007", "государство-член")]
    public async Task Get_PartnerInRussian_StandsWithTrendAndCis(string name, string trend, string cis)
    {
        var cells = (await RowAsync("/ru/partners", name)).QuerySelectorAll("td");

        Assert.Equal(trend, Said(cells[1]));
        Assert.Equal(cis, Said(cells[2]));
    }

    [Fact]
    public async Task Get_KazakhstansTrend_IsProvenAsMissing()
    {
        var cell = (await RowAsync("/en/partners", "Kazakhstan")).QuerySelectorAll("td")[1];

        Assert.NotNull(cell.QuerySelector(".missing.not-stated"));
        Assert.Contains("s56", Sentences(cell));
    }

    [Fact]
    public async Task Get_CisMembership_IsTheEditorsWord()
    {
        var cell = (await RowAsync("/en/partners", "Ukraine")).QuerySelectorAll("td")[2];

        Assert.Empty(Sentences(cell));
        Assert.Equal("ed.", cell.QuerySelector(".proof-mark.editorial")!.TextContent);
    }

    [Theory]
    [InlineData("/en/partners", "France", "China")]
    [InlineData("/ru/partners", "Франция", "Китай")]
    public async Task Get_Regions_StandBelowWithTheirCountry(string address, string france, string china)
    {
        var regions = (await portal.PageAsync(address)).QuerySelectorAll("[aria-labelledby=h-regions] .facts > div");

        Assert.Equal(3, regions.Length);
        Assert.Single(regions, region => region.QuerySelector("dt a")!.GetAttribute("href")!.EndsWith("/lorraine") && Plain(region.QuerySelector("dd a")!) == france);
        Assert.Equal(2, regions.Count(region => Plain(region.QuerySelector("dd a")!) == china));
    }

    private async Task<IElement> RowAsync(string address, string name) =>
        (await portal.PageAsync(address)).QuerySelectorAll("main tbody tr").Single(row => Plain(row.QuerySelector("th > a")!) == name);
}
