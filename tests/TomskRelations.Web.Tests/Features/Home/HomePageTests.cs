using AngleSharp.Html.Dom;
using TomskRelations.Testing;
using static TomskRelations.Web.Tests.PageText;

namespace TomskRelations.Web.Tests.Features.Home;

public sealed class HomePageTests(PortalFactory portal)
{
    [Theory]
    [InlineData("/en", "Foreign trade turnover, 2008", "1,054 million USD", "7% more than in 2007")]
    [InlineData("/en", "Partner countries, 2008", "59", "21 of 59 are named in the source")]
    [InlineData("/en", "Foreign delegations received since 2000", "over 200", "many of them headed by ambassadors and ministers")]
    [InlineData("/en", "Key milestones", "2", "the source itself calls key")]
    [InlineData("/ru", "Внешнеторговый оборот, 2008 год", "1 054 млн долл. США", "на 7 % больше, чем в 2007 году")]
    [InlineData("/ru", "Страны-партнёры, 2008 год", "59", "21 из 59 названа в источнике")]
    [InlineData("/ru", "Принято иностранных делегаций с 2000 года", "более 200", "многие из них возглавляли послы и министры")]
    [InlineData("/ru", "Ключевые вехи", "2", "сам источник называет ключевыми")]
    public async Task Get_KeyFigure_StandsWithItsUnitAndItsMeaning(string address, string label, string value, string line)
    {
        var figures = (await portal.PageAsync(address)).QuerySelectorAll(".figures .figure");

        Assert.Equal(4, figures.Length);
        var figure = figures.Single(each => Said(each.QuerySelector("dt")!) == label);
        Assert.Equal(value, Plain(figure.QuerySelector(".figure-value")!));
        Assert.Contains(line, Said(figure.QuerySelector(".note-line")!));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    public async Task Get_KeyFigures_LeadToTheSentencesThatStateThem(string language)
    {
        var marks = (await portal.PageAsync($"/{language}")).QuerySelectorAll(".figures .figure").Select(figure => figure.QuerySelector("a.proof-mark")!.GetAttribute("href")!.Split('#')).ToList();

        string[] stated = ["$1,054m", "59 foreign countries", "over 200 official foreign delegations", "key milestones"];
        Assert.Equal(stated.Length, marks.Count);
        foreach (var (mark, words) in marks.Zip(stated))
            Assert.Contains(words, (await portal.PageAsync(mark[0])).GetElementById(mark[1])!.TextContent);
    }

    [Fact]
    public async Task Get_Dots_ShowTheNamedAmongAllPartnerCountries()
    {
        var page = await portal.PageAsync("/en");

        Assert.Equal(21, page.QuerySelectorAll(".dots .on").Length);
        Assert.Equal(59 - 21, page.QuerySelectorAll(".dots .off").Length);
        Assert.Contains("21 of 59: at least 38 partner countries are not named", Plain(page.QuerySelector("#partners")!));
    }

    [Fact]
    public async Task Get_Partners_StandUnderTheListsTheyAreOn()
    {
        var page = await portal.PageAsync("/en");

        Assert.Equal(["China", "France", "Germany", "Kazakhstan", "Kyrgyzstan", "Ukraine", "United States", "Uzbekistan"], Named(page, "both"));
        Assert.Equal(["Australia", "Austria", "India", "Israel", "Korea", "Netherlands", "United Kingdom"], Named(page, "joined"));
        Assert.Equal(["Afghanistan", "Mongolia", "Poland"], Named(page, "steady"));
        Assert.Equal(["Finland", "Lithuania"], Named(page, "major"));
        Assert.Equal(["Japan"], Named(page, "told"));
        Assert.Equal(["s6", "s55"], Sentences(page.QuerySelector(".index .both h3")!));
        Assert.All(page.QuerySelectorAll(".index > div"), group => Assert.Equal(group.QuerySelectorAll("li").Length.ToString(), group.QuerySelector(".count")!.TextContent));
    }

    [Fact]
    public async Task Get_PartnersInRussian_FollowTheRussianAlphabet() =>
        Assert.Equal(["Германия", "Казахстан", "Киргизия", "Китай", "США", "Узбекистан", "Украина", "Франция"], Named(await portal.PageAsync("/ru"), "both"));

    [Theory]
    [InlineData("/en", "which one: not stated")]
    [InlineData("/ru", "какая — не указано")]
    public async Task Get_KoreaAmongThePartners_IsMarkedAsUnclear(string address, string words)
    {
        var page = await portal.PageAsync(address);

        var unclear = page.QuerySelectorAll(".index li").Single(line => Plain(line).Contains(words));
        Assert.EndsWith("/partners/korea", unclear.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Get_Delegations_AreTheFiveLatestThatAreDated() => Assert.Equal(
        ["/en/delegations/2008-japan", "/en/delegations/2008-kazakhstan", "/en/delegations/2007-2008-germany", "/en/delegations/2006-2007-china", "/en/delegations/2005-japan"],
        Listed(await portal.PageAsync("/en"), "h-delegations"));

    [Fact]
    public async Task Get_Milestones_AreThoseThatAreNoneOfTheDelegationsAbove()
    {
        var milestones = Listed(await portal.PageAsync("/ru"), "h-milestones").ToList();

        Assert.Contains("/ru/milestones/2006-04-consultations", milestones);
        Assert.Contains("/ru/milestones/1996-04-germany", milestones);
        Assert.DoesNotContain("/ru/milestones/2005-japan", milestones);
        Assert.Equal("/ru/milestones/undated-wave-of-interest", milestones[^1]);
    }

    [Fact]
    public async Task Get_ClaimsOnTheWholeOblast_StandWithTheirSentences()
    {
        var claims = (await portal.PageAsync("/en")).QuerySelectorAll("[aria-labelledby=h-claims] .statements > li");

        Assert.Equal(["s48", "s51"], claims.Select(claim => Sentences(claim).Single()).Order());
    }

    [Theory]
    [InlineData("/en", "1,054 ÷ 1.07; 980 to 990")]
    [InlineData("/ru", "1 054 ÷ 1,07; от 980 до 990")]
    public async Task Get_TurnoverOf2007_IsDerivedInTheOpen(string address, string arithmetic)
    {
        var row = (await portal.PageAsync(address)).QuerySelector("[aria-labelledby=h-trade] .bars .derived")!.Closest("div")!;

        Assert.EndsWith("≈985", Plain(row.QuerySelector(".derived")!));
        Assert.Contains(arithmetic, Plain(row));
    }

    [Theory]
    [InlineData("en", "2008: 1,054 million USD, stated", "2007: about 985 million USD (980 to 990), derived")]
    [InlineData("ru", "2008: 1 054 млн долл. США, указано", "2007: около 985 млн долл. США (от 980 до 990), расчёт")]
    public async Task Get_TurnoverBars_SayWhatTheyShow(string language, params string[] words)
    {
        var bars = (await portal.PageAsync($"/{language}")).QuerySelectorAll(".bars svg");

        Assert.Equal(words, bars.Select(bar => bar.GetAttribute("aria-label")!.Replace('\u00A0', ' ')));
        Assert.NotNull(bars[0].QuerySelector("rect.bar[width='100%']"));
        Assert.NotNull(bars[1].QuerySelector("rect.bar-derived + .whisker"));
    }

    [Fact]
    public async Task Get_MilestonesOnTheAxis_AreDrawnForEveryDateAndForNoOther()
    {
        var rows = (await portal.PageAsync("/en")).QuerySelectorAll(".strip > li");

        Assert.All(rows, row => Assert.Equal(Plain(row.QuerySelector(".when")!) == "no date", row.QuerySelector("svg") is null));
        Assert.All(rows.SelectMany(row => row.QuerySelectorAll("svg")), span => Assert.Equal("true", span.GetAttribute("aria-hidden")));
        Assert.Single(rows.SelectMany(row => row.QuerySelectorAll("svg .key")));
    }

    private static IEnumerable<string> Named(IHtmlDocument page, string group) => page.QuerySelectorAll($".index .{group} li a").Select(Plain);

    private static IEnumerable<string?> Listed(IHtmlDocument page, string section) =>
        page.QuerySelectorAll($"[aria-labelledby={section}] ol a:not(.proof-mark)").Select(link => link.GetAttribute("href"));
}
