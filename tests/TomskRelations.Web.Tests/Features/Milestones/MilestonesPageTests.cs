using System.Net;
using AngleSharp.Dom;
using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Features.Milestones;

public sealed class MilestonesPageTests(PortalFactory portal)
{
    [Theory]
    [InlineData("/en/milestones", "1990s", "2000s", "Without a date")]
    [InlineData("/ru/milestones", "1990-е годы", "2000-е годы", "Без даты")]
    public async Task Get_Milestones_StandDecadeByDecadeAndTheUndatedApart(string address, params string[] heads)
    {
        var page = await portal.PageAsync(address);

        Assert.Equal(heads, page.QuerySelectorAll("main section h2").Select(head => head.TextContent.Replace('\u00A0', ' ').Trim()));
        Assert.Equal([6, 10, 2], page.QuerySelectorAll(".timeline").Select(line => line.Children.Length));
    }

    [Fact]
    public async Task Get_EveryMilestone_HasAProofMarkThatLeadsToASentence()
    {
        var page = await portal.PageAsync("/en/milestones");
        var source = await portal.PageAsync("/en/sources/duma-international-relations");

        Assert.All(page.QuerySelectorAll(".timeline > li"), entry =>
            Assert.NotNull(source.GetElementById(entry.QuerySelector("h3 .proof-mark")!.GetAttribute("href")!.Split('#')[1])));
    }

    [Theory]
    [InlineData("since 1991", "open")]
    [InlineData("2007–2008", "range")]
    [InlineData("1990s", "decade")]
    [InlineData("April 2006", "keyed")]
    public async Task Get_Milestones_DrawsEachKindOfDateInItsForm(string when, string form)
    {
        var entry = (await portal.PageAsync("/en/milestones")).QuerySelectorAll(".timeline > li").First(item => When(item).StartsWith(when, StringComparison.Ordinal));

        Assert.Equal(form, entry.ClassName);
    }

    [Fact]
    public async Task Get_Milestones_OfOneYear_StandInTheOrderOfTheSource()
    {
        var titles = (await portal.PageAsync("/en/milestones")).QuerySelectorAll(".timeline h3 a:first-child").Select(link => link.GetAttribute("href")!.Split('/')[^1]).ToList();

        Assert.Equal(
            ["2008-confucius-institute", "2008-japan-presentations", "2008-kazakhstan-mission", "2008-kazakhstan-memorandums"],
            titles.Where(slug => slug.StartsWith("2008-", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("/en/milestones", "not stated in the source")]
    [InlineData("/ru/milestones", "в источнике не указано")]
    public async Task Get_TheZoneContest_HasNoDateAndSaysWhy(string address, string missing)
    {
        var entry = (await portal.PageAsync(address)).QuerySelector(".timeline a[href$='/milestones/undated-economic-zone']")!.Closest("li")!;

        Assert.Equal(missing, When(entry));
        Assert.NotNull(entry.QuerySelector(".note.tension"));
        Assert.NotNull(entry.QuerySelector(".tag.key"));
        Assert.DoesNotContain("2006", entry.QuerySelector(".when")!.TextContent);
    }

    [Fact]
    public async Task Get_TheConsultations_HaveNoPlaceAndANoteThatSaysSo()
    {
        var page = await portal.PageAsync("/en/milestones/2006-04-consultations");

        Assert.DoesNotContain("Place", page.QuerySelectorAll("dl.facts dt").Select(term => term.TextContent));
        Assert.Contains("The source does not say where the consultations took place.", page.QuerySelector(".note")!.TextContent);
        Assert.Equal(["in April 2006", "the VIII Russian-German Intergovernmental Consultations"], page.QuerySelectorAll(".quote mark").Select(mark => mark.TextContent).Order());
    }

    [Theory]
    [InlineData("/en/milestones/1990s-opening", "by context")]
    [InlineData("/ru/milestones/1990s-opening", "по контексту")]
    public async Task Get_AnInferredDate_SaysSoAndCitesBothSentences(string address, string words)
    {
        var date = (await portal.PageAsync(address)).QuerySelector("dl.facts dd")!;

        Assert.Contains(words, date.TextContent);
        Assert.Equal(["s1", "s2"], date.QuerySelectorAll(".proof-mark").Select(mark => mark.GetAttribute("href")!.Split('#')[1]));
    }

    [Theory]
    [InlineData("/ru/organisations/legislative-duma", "en", "The State Duma of the Tomsk oblast")]
    [InlineData("/ru/partners/kyrgyzstan", "en", "Kirghizia")]
    public async Task Get_WordsOfTheOtherLanguageInANote_AreMarkedWithTheirs(string address, string language, string words) =>
        Assert.Contains((await portal.PageAsync(address)).QuerySelectorAll($".note span[lang={language}]"), span => span.TextContent == words);

    [Fact]
    public async Task Get_AnEventThatIsADelegationAsWell_LinksIt()
    {
        var page = await portal.PageAsync("/en/milestones/1996-04-germany");

        Assert.NotNull(page.QuerySelector("dl.facts a[href='/en/delegations/1996-04-germany']"));
    }

    [Fact]
    public async Task Get_UnknownMilestone_IsNotFound()
    {
        using var response = await portal.Visitor().GetAsync("/en/milestones/no-such");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("en", "Milestones and delegations", "Milestone and delegation")]
    [InlineData("ru", "Вехи и делегации", "Веха и делегация")]
    public async Task Get_All_ShowsAnEventThatIsBothOnce(string language, string title, string kind)
    {
        var page = await portal.PageAsync($"/{language}/milestones?show=all");

        Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
        var entry = Assert.Single(page.QuerySelectorAll(".timeline > li"), item => item.QuerySelector("a[href$='/1996-04-germany']") is not null);
        Assert.Equal(kind, entry.QuerySelector(".meta span")!.TextContent);
        Assert.Equal($"/{language}/delegations/1996-04-germany", entry.QuerySelector(".meta a")!.GetAttribute("href"));
        Assert.Equal(18, page.QuerySelectorAll(".timeline > li").Length);
    }

    [Fact]
    public async Task Get_MilestonesAlone_LeadToAllAndBack()
    {
        Assert.NotNull((await portal.PageAsync("/en/milestones")).QuerySelector(".datum a[href='/en/milestones?show=all']"));
        Assert.NotNull((await portal.PageAsync("/en/milestones?show=all")).QuerySelector(".datum a[href='/en/milestones']"));
    }

    [Fact]
    public async Task Get_Legend_ExplainsTheFormsThatAreThere()
    {
        var page = await portal.PageAsync("/en/milestones");

        Assert.Equal(
            ["a day, a month or a year", "a stated period", "separate years, each named", "open: the end is not stated", "a decade", "key milestone according to the source", "no date"],
            page.QuerySelectorAll(".legend li").Select(form => form.TextContent.Trim()));
    }

    private static string When(IElement entry) => entry.QuerySelector(".when")!.TextContent.Replace('\u00A0', ' ').Trim();
}
