using TomskRelations.Testing;
using static TomskRelations.Web.Tests.PageText;

namespace TomskRelations.Web.Tests.Features.Trade;

/// <summary>The charts of the first edition.</summary>
public sealed class TradeChartsTests(PortalFactory portal)
{
    [Theory]
    [InlineData("en", "Turnover, 2004 to 2008", "2008: 1,054 million USD, stated (§52). 2007: about 985 million USD (980 to 990), derived from the turnover for 2008 and its growth. 2004–2006: not stated in the source.")]
    [InlineData("ru", "Оборот, 2004–2008 годы", "2008: 1 054 млн долл. США, указано (§52). 2007: около 985 млн долл. США (от 980 до 990), рассчитано по обороту за 2008 год и его приросту. 2004–2006: в источнике не указано.")]
    public async Task Turnover_IsSpokenWithItsGaps(string language, string title, string description)
    {
        var drawings = (await portal.PageAsync($"/{language}/trade")).QuerySelectorAll("svg[aria-labelledby^=turnover]");

        Assert.Equal(2, drawings.Length);
        Assert.All(drawings, drawing =>
        {
            Assert.Equal(title, Plain(drawing.QuerySelector("title")!));
            Assert.Equal(description, Plain(drawing.QuerySelector("desc")!));
        });
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    public async Task Turnover_EveryColumnIsALinkWhoseFigureStandsInTheTable(string language)
    {
        var page = await portal.PageAsync($"/{language}/trade");
        var table = page.QuerySelectorAll("table[aria-labelledby=t-year] tbody tr").Select(Plain).ToList();

        var columns = page.QuerySelectorAll("svg.only-wide[aria-labelledby^=turnover] a").ToList();
        Assert.Equal([$"/{language}/trade/2007", $"/{language}/trade/2008"], columns.Select(column => column.GetAttribute("href")));
        Assert.All(columns.Zip(page.QuerySelectorAll("svg.only-wide[aria-labelledby^=turnover] .big")), each =>
        {
            var (column, figure) = each;
            var row = table.Single(line => line.StartsWith(column.GetAttribute("href")![^4..], StringComparison.Ordinal));
            Assert.Contains(Plain(figure).TrimStart('≈', '\u202F'), row);
            Assert.Equal(column.GetAttribute("aria-label"), column.GetAttribute("data-tip"));
        });
    }

    [Fact]
    public async Task Turnover_YearsOfSilence_AreHatchedAndHaveNoColumn()
    {
        var wide = (await portal.PageAsync("/en/trade")).QuerySelector("svg.only-wide[aria-labelledby^=turnover]")!;

        Assert.Equal(3, wide.QuerySelectorAll(".gap.not-stated").Length);
        Assert.Single(wide.QuerySelectorAll(".bar"));
        Assert.Single(wide.QuerySelectorAll(".bar-derived"));
    }

    [Fact]
    public async Task OneChangeAlone_IsNoChart() => Assert.Null((await portal.PageAsync("/en/trade")).QuerySelector("svg[aria-labelledby^=growth]"));

    [Theory]
    [InlineData("/en/trade", "CIS region: 40.4%; Other foreign countries: 59.6%")]
    [InlineData("/ru/trade", "Страны СНГ: 40,4 %; Другие зарубежные страны: 59,6 %")]
    [InlineData("/ru", "Страны СНГ: 40,4 %; Другие зарубежные страны: 59,6 %")]
    public async Task Shares_AreABarThatIsSpoken(string address, string words)
    {
        var bar = (await portal.PageAsync(address)).QuerySelector("svg.shares")!;

        Assert.Equal(words, bar.GetAttribute("aria-label")!.Replace('\u00A0', ' '));
        Assert.Equal(["40.4%", "59.6%"], bar.QuerySelectorAll("rect").Select(part => part.GetAttribute("width")));
    }
}
