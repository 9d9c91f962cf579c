using System.Net;
using TomskRelations.Testing;
using static TomskRelations.Web.Tests.PageText;

namespace TomskRelations.Web.Tests.Features.Trade;

public sealed class TradePageTests(PortalFactory portal)
{
    [Theory]
    [InlineData("/en/trade", "1,054 million US dollars in 2008, 7% more than in 2007")]
    [InlineData("/ru/trade", "в 2008 году составил 1 054 млн долларов США — на 7 % больше, чем в 2007 году")]
    public async Task Get_Trade_StatesTheTurnoverWithItsSentence(string address, string headline)
    {
        var lead = (await portal.PageAsync(address)).QuerySelector(".lead")!;

        Assert.Contains(headline, Plain(lead));
        Assert.EndsWith("/sources/duma-international-relations#s52", lead.QuerySelector("a.proof-mark")!.GetAttribute("href"));
        Assert.Contains("$1,054m", lead.QuerySelector(".proof-card")!.TextContent);
    }

    [Theory]
    [InlineData("/en/trade", "1,054 ÷ 1.07 = 985.05", "1,053.5 ÷ 1.075 = 980.0", "1,054.5 ÷ 1.065 = 990.1")]
    [InlineData("/ru/trade", "1 054 ÷ 1,07 = 985,05", "1 053,5 ÷ 1,075 = 980,0", "1 054,5 ÷ 1,065 = 990,1")]
    [InlineData("/en/trade/2007", "1,054 ÷ 1.07 = 985.05", "1,053.5 ÷ 1.075 = 980.0", "1,054.5 ÷ 1.065 = 990.1")]
    public async Task Get_DerivedTurnover_ShowsItsArithmetic(string address, params string[] lines)
    {
        var page = await portal.PageAsync(address);

        var arithmetic = page.QuerySelectorAll(".arith dd").Select(Plain).ToList();
        Assert.All(lines, line => Assert.Contains(line, arithmetic));
        Assert.Contains("985", page.QuerySelector(".equation .derived")!.TextContent);
    }

    [Theory]
    [InlineData("/en/trade", "not stated")]
    [InlineData("/ru/trade", "не указано")]
    public async Task Get_YearTable_LeavesHonestGaps(string address, string gap)
    {
        var rows = (await portal.PageAsync(address)).QuerySelectorAll("table[aria-labelledby=t-year] tbody tr");

        Assert.Equal(3, rows.Length);
        Assert.Equal([gap, gap], rows[0].QuerySelectorAll(".missing-cell").Select(Plain));
        Assert.Equal([gap, gap, gap], rows[1].QuerySelectorAll(".missing-cell").Select(Plain));
        Assert.Contains("≈985", Plain(rows[1]));
        Assert.All(rows, row => Assert.NotEmpty(row.QuerySelectorAll(".proof-mark")));
    }

    [Theory]
    [InlineData("/en/trade", "year inferred from context", "CIS region", "40.4", "59.6")]
    [InlineData("/ru/trade/2008", "год — по контексту", "Страны СНГ", "40,4", "59,6")]
    public async Task Get_Shares_SayThatTheirYearIsInferred(string address, string caveat, params string[] cells)
    {
        var frame = (await portal.PageAsync(address)).QuerySelector("table[aria-labelledby=t-share]")!.Closest("figure")!;

        Assert.Contains(caveat, Plain(frame));
        Assert.All(cells, cell => Assert.Contains(cell, Plain(frame)));
        Assert.Equal(["s54", "s52", "s53"], frame.QuerySelectorAll(".frame-unit .proof-mark").Select(mark => mark.GetAttribute("href")!.Split('#')[1]));
    }

    [Theory]
    [InlineData("/en/trade", "Kazakhstan", "not stated in the source")]
    [InlineData("/ru/trade", "Казахстан", "в источнике не указано")]
    public async Task Get_Trends_LeaveKazakhstansOpen(string address, string name, string gap)
    {
        var rows = (await portal.PageAsync(address)).QuerySelectorAll("table[aria-labelledby=t-trend] tbody tr");

        Assert.Equal(11, rows.Length);
        var last = rows[^1];
        Assert.Equal(name, Plain(last.QuerySelector("th")!));
        Assert.Equal(gap, Plain(last.QuerySelector(".missing")!));
        Assert.All(rows.SkipLast(1), row => Assert.NotNull(row.QuerySelector(".trend")));
    }

    [Fact]
    public async Task Get_Trends_FollowTheReadersAlphabet()
    {
        var english = await PartnersAsync("/en/trade");
        var russian = await PartnersAsync("/ru/trade");

        Assert.Equal(["Afghanistan", "France", "Kyrgyzstan", "Mongolia", "Poland", "Uzbekistan"], english.Take(6));
        Assert.Equal(["Афганистан", "Киргизия", "Монголия", "Польша", "Узбекистан", "Франция"], russian.Take(6));
    }

    [Theory]
    [InlineData("/en/trade")]
    [InlineData("/ru/trade/2007")]
    public async Task Get_SentencesToCopy_StandInBothLanguagesWithTheirAddress(string address)
    {
        var sentences = (await portal.PageAsync(address)).QuerySelectorAll(".copy p[lang]");

        Assert.Equal(["en", "ru"], sentences.Select(sentence => sentence.GetAttribute("lang")));
        Assert.All(sentences, sentence => Assert.Matches($@"http://localhost:5080/{sentence.GetAttribute("lang")}/trade/200[78]\?asOf=2026-11-23T00:00:00Z$", Plain(sentence)));
    }

    [Theory]
    [InlineData("/en/trade/2005", HttpStatusCode.NotFound)]
    [InlineData("/ru/trade/2009", HttpStatusCode.NotFound)]
    [InlineData("/en/trade/abc", HttpStatusCode.NotFound)]
    [InlineData("/en/trade/2007", HttpStatusCode.OK)]
    [InlineData("/ru/trade/2008", HttpStatusCode.OK)]
    public async Task Get_Year_OnlyWhereSomethingIsKnown(string address, HttpStatusCode expected)
    {
        using var visitor = portal.Visitor();

        using var response = await visitor.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Get_UnnamedPartners_AreAtLeast38() =>
        Assert.Contains("59 − 21 = 38: at least 38 of the 59 countries are not named.", Plain((await portal.PageAsync("/en/trade")).Body!));

    private async Task<IEnumerable<string>> PartnersAsync(string address) =>
        (await portal.PageAsync(address)).QuerySelectorAll("table[aria-labelledby=t-trend] tbody th").Select(Plain);
}
