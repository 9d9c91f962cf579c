using System.Net;
using TomskRelations.Testing;
using static TomskRelations.Web.Tests.PageText;

namespace TomskRelations.Web.Tests.Features.Partners;

public sealed class PartnerPageTests(PortalFactory portal)
{
    [Theory]
    [InlineData("/en/partners/germany", "Germany", "In Russian: Германия", "decreased", "April 1996")]
    [InlineData("/ru/partners/germany", "Германия", "По-английски: Germany", "снизился", "апрель 1996 года")]
    public async Task Get_Germany_OpensWithWhatIsKnown(string address, string name, string other, string trend, string first)
    {
        var page = await portal.PageAsync(address);

        Assert.Equal(name, Plain(page.QuerySelector("h1")!));
        Assert.Contains(other, Plain(page.QuerySelector(".plate")!));
        Assert.Equal(["s6", "s55", "s10"], Sentences(page.QuerySelector(".lead")!));
        Assert.Contains(trend, Plain(page.QuerySelector(".glance")!));
        Assert.Equal(first, Plain(page.QuerySelector(".glance time")!));
        Assert.EndsWith("/flags/de.svg", page.QuerySelector("img.flag")!.GetAttribute("src"));
    }

    [Theory]
    [InlineData("/en/partners/kyrgyzstan", "“Kirghizia”. ", ", proof in “")]
    [InlineData("/ru/partners/kyrgyzstan", "«Kirghizia». ", ", подтверждение: «")]
    public async Task Get_Marks_StandBehindTheFullStop_AndNameTheirDocument(string address, string spelling, string document)
    {
        var page = await portal.PageAsync(address);

        Assert.Contains(spelling, Plain(page.QuerySelector(".plate")!));
        Assert.All(page.QuerySelectorAll("main .proof"), mark => Assert.DoesNotMatch(@"^\s*\.", mark.NextSibling?.TextContent ?? ""));
        Assert.All(page.QuerySelectorAll("main a.proof-mark .visually-hidden"), words => Assert.StartsWith(document, words.TextContent));
    }

    [Fact]
    public async Task Get_Germany_StatesTheClaimWithItsProofAndItsTension()
    {
        var statement = Assert.Single((await portal.PageAsync("/en/partners/germany")).QuerySelectorAll("[aria-labelledby=h-says] .statements > li"));

        Assert.StartsWith("The Oblast has its most long-standing economic relationship with Germany.", Said(statement));
        Assert.Equal("s9", Sentences(statement).First());
        Assert.Equal("“Most long-standing”, but not the earliest date", Plain(statement.QuerySelector(".note.tension strong")!));
    }

    [Fact]
    public async Task Get_Germany_TellsItsTimeInOrderAndEachEventOnce()
    {
        var page = await portal.PageAsync("/ru/partners/germany");

        Assert.Equal(
            ["апрель 1996", "с 1997", "апрель 2006", "2007–2008", "2007–2008 по контексту"],
            page.QuerySelectorAll(".timeline .when").Select(Plain));
        Assert.Equal(
            ["1996-04-germany", "1997-hanover-fair", "2006-04-consultations", "2007-2008-year-of-siberia", "2007-2008-presentations"],
            page.QuerySelectorAll(".timeline h3 > a").Select(link => link.GetAttribute("href")!.Split('/')[^1]));
        Assert.Equal(
            ["1996-04-germany", "1997-germany", "2007-2008-germany"],
            page.QuerySelectorAll(".timeline .meta a:not(.proof-mark)").Select(link => link.GetAttribute("href")!.Split('/')[^1]));
        Assert.Single(page.QuerySelectorAll(".timeline .keyed"));
    }

    [Fact]
    public async Task Get_Germany_NamesOrganisationsAndProgrammesWithTheirRole()
    {
        var organisations = (await portal.PageAsync("/en/partners/germany")).QuerySelectorAll("[aria-labelledby=h-organisations] .facts > div");

        Assert.Equal(
            ["Hanover Fair", "VIII Russian-German Intergovernmental Consultations", "Year of Siberia in Germany"],
            organisations.Select(row => Plain(row.QuerySelector("dt")!)));
        Assert.All(organisations, row => Assert.NotEmpty(Sentences(row.QuerySelector("dd")!)));
    }

    [Theory]
    [InlineData("/en/partners/china", "Liaoning", "Shandong")]
    [InlineData("/ru/partners/france", "Лотарингия")]
    public async Task Get_CountryWithRegions_LeadsToThem(string address, params string[] regions)
    {
        var rows = (await portal.PageAsync(address)).QuerySelectorAll("[aria-labelledby=h-below] .facts > div");

        Assert.Equal(regions, rows.Select(row => Plain(row.QuerySelector("dt a")!)));
        Assert.All(rows, row => Assert.NotEmpty(Sentences(row)));
    }

    [Theory]
    [InlineData("/en/partners/shandong", "/en/partners/china", "Region, China")]
    [InlineData("/ru/partners/lorraine", "/ru/partners/france", "Регион, Франция")]
    public async Task Get_Region_LinksItsCountryAndStandsOnNoList(string address, string country, string words)
    {
        var plate = (await portal.PageAsync(address)).QuerySelector(".plate")!;

        Assert.Contains(words, Said(plate));
        Assert.Contains(plate.QuerySelectorAll("a"), link => link.GetAttribute("href") == country);
        Assert.DoesNotContain("none of the three lists", Plain(plate));
        Assert.Null(plate.QuerySelector("img.flag"));
    }

    [Theory]
    [InlineData("/en/partners/kyrgyzstan", "“Kirghizia”", "member")]
    [InlineData("/ru/partners/kyrgyzstan", "«Kirghizia»", "государство-член")]
    public async Task Get_OldSpelling_IsQuotedBesideTheModernName(string address, string spelling, string cis)
    {
        var plate = (await portal.PageAsync(address)).QuerySelector(".plate")!;

        Assert.Equal("Kirghizia", plate.QuerySelectorAll("span[lang=en]").First(span => span.Closest(".proof") is null).TextContent);
        Assert.Contains(spelling, Plain(plate));
        Assert.Contains(cis, Plain(plate.QuerySelector(".glance")!));
        Assert.DoesNotContain("Kirghizia", plate.QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("/en/partners/kazakhstan", "The trend of turnover, though the country is on the steady list")]
    [InlineData("/ru/partners/kazakhstan", "Динамика оборота, хотя страна есть в списке постоянных партнёров")]
    public async Task Get_Kazakhstan_SaysThatItsTrendIsNotStated(string address, string question)
    {
        var page = await portal.PageAsync(address);

        Assert.NotNull(page.QuerySelector(".glance .missing.not-stated"));
        Assert.Null(page.QuerySelector(".glance .trend"));
        Assert.Contains(question, page.QuerySelectorAll("[aria-labelledby=h-unknown] li").Select(Plain));
    }

    [Theory]
    [InlineData("/en/partners/japan", "on none of the three lists")]
    [InlineData("/ru/partners/japan", "ни в одном из трёх списков")]
    public async Task Get_Japan_StandsOnNoList(string address, string words) =>
        Assert.Contains(words, Plain((await portal.PageAsync(address)).QuerySelector(".glance")!));

    [Theory]
    [InlineData("/en/partners/germany", "“Germany”, on the portal “Foreign relations of Tomsk Oblast”. Source: The Legislative Duma of Tomsk Oblast. http://", "/en/partners/germany?asOf=2026-11-23T00:00:00Z")]
    [InlineData("/ru/partners/germany", "«Германия», портал «Внешние связи Томской области». Источник: Законодательная Дума Томской области. http://", "/ru/partners/germany?asOf=2026-11-23T00:00:00Z")]
    public async Task Get_Partner_SaysHowToCiteIt(string address, string start, string end)
    {
        var words = Plain((await portal.PageAsync(address)).QuerySelector("[aria-labelledby=h-use] .copy-text")!);

        Assert.StartsWith(start, words);
        Assert.EndsWith(end, words);
    }

    [Theory]
    [InlineData("/en/partners/atlantis")]
    [InlineData("/ru/partners/Germany%20")]
    [InlineData("/en/partners/germany/more")]
    public async Task Get_UnknownPartner_IsNotFound(string address)
    {
        using var visitor = portal.Visitor();

        using var response = await visitor.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
