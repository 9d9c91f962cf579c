using TomskRelations.Testing;
using static TomskRelations.Web.Tests.PageText;

namespace TomskRelations.Web.Tests.Features;

/// <summary>Two languages as equals, on each kind of page.</summary>
public sealed class LanguagesTests(PortalFactory portal)
{
    private const string Site = "http://localhost:5080";

    [Theory]
    [InlineData("")]
    [InlineData("/partners")]
    [InlineData("/partners?q=%D0%BA%D0%B8%D1%80%D0%B3&list=major&sort=trend")]
    [InlineData("/partners/germany")]
    [InlineData("/delegations?direction=outgoing&partner=germany&kind=fair&from=1990&to=2000&sort=kind&page=1")]
    [InlineData("/delegations/1996-04-germany")]
    [InlineData("/trade")]
    [InlineData("/trade/2007")]
    [InlineData("/sources")]
    [InlineData("/sources/duma-international-relations")]
    [InlineData("/search?q=a%26b%3D%22c%22")]
    [InlineData("/partners/germany/history")]
    [InlineData("/trade/2008/history")]
    [InlineData("/corrections")]
    [InlineData("/corrections?kind=partner")]
    [InlineData("/verify")]
    [InlineData("/about")]
    [InlineData("/about/privacy")]
    public async Task Get_Page_NamesItselfAndItsOtherLanguage(string path)
    {
        foreach (var language in new[] { "en", "ru" })
        {
            var page = await portal.PageAsync($"/{language}{path}");
            string Link(string selector) => page.QuerySelector(selector)!.GetAttribute("href")!;

            Assert.Equal($"{Site}/{language}{path}", Link("link[rel=canonical]"));
            Assert.Equal($"{Site}/en{path}", Link("link[rel=alternate][hreflang=en]"));
            Assert.Equal($"{Site}/ru{path}", Link("link[rel=alternate][hreflang=ru]"));
            Assert.Equal($"{Site}/en{path}", Link("link[rel=alternate][hreflang=x-default]"));
            Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        }
    }

    [Theory]
    [InlineData("en", "ru", "Русский")]
    [InlineData("ru", "en", "English")]
    public async Task Get_LanguageSwitch_KeepsTheQueryAndSpeaksItsOwnLanguage(string language, string other, string name)
    {
        var page = await portal.PageAsync($"/{language}/partners?q=kirg&list=major&utm_source=mail&sort=list");

        var link = page.QuerySelectorAll(".tools a").Single(each => each.TextContent == name);
        Assert.Equal($"/{other}/partners?q=kirg&list=major&sort=list", link.GetAttribute("href"));
        Assert.Equal((other, other), (link.GetAttribute("lang"), link.GetAttribute("hreflang")));
    }

    [Theory]
    [InlineData("/en/partners?utm_source=mail", "/en/partners")]
    [InlineData("/en/partners?list=&cis=&trend=&q=", "/en/partners")]
    [InlineData("/ru/search?q=", "/ru/search")]
    [InlineData("/en/search?q=japan&page=2&sort=name", "/en/search?q=japan")]
    [InlineData("/en/delegations?page=1", "/en/delegations?page=1")]
    public async Task Get_QueryThatAsksForNothing_IsNotPartOfTheAddress(string address, string canonical) =>
        Assert.Equal(Site + canonical, (await portal.PageAsync(address)).QuerySelector("link[rel=canonical]")!.GetAttribute("href"));

    [Theory]
    [InlineData("/ru/partners/lithuania", "blockquote.quote")]
    [InlineData("/ru/delegations/2008-kazakhstan", "blockquote.quote")]
    [InlineData("/ru/partners/germany", ".proof-card > span")]
    [InlineData("/ru/sources/duma-international-relations", ".para .text")]
    public async Task Get_Quotes_AreMarkedAsEnglish(string address, string quotes)
    {
        var marked = (await portal.PageAsync(address)).QuerySelectorAll(quotes).Where(quote => quote.TextContent.Any(char.IsAsciiLetter) && !quote.TextContent.Any(IsCyrillic)).ToList();

        Assert.NotEmpty(marked);
        Assert.All(marked, quote => Assert.Equal("en", quote.GetAttribute("lang")));
    }

    [Theory]
    [InlineData("/en/partners/germany", "ru", "Германия")]
    [InlineData("/ru/partners/germany", "en", "Germany")]
    public async Task Get_NameInTheOtherLanguage_IsMarkedAsSuch(string address, string language, string name) =>
        Assert.Contains((await portal.PageAsync(address)).QuerySelectorAll($".plate span[lang={language}]"), span => Plain(span) == name);

    [Theory]
    [InlineData("")]
    [InlineData("/partners")]
    [InlineData("/partners/kazakhstan")]
    [InlineData("/delegations")]
    [InlineData("/delegations/2008-kazakhstan")]
    public async Task Get_EnglishPage_HasCyrillicOnlyWhereItIsMarked(string path)
    {
        var page = await portal.PageAsync($"/en{path}");

        foreach (var marked in page.QuerySelectorAll("[lang=ru]").ToList()) marked.Remove();
        Assert.DoesNotContain(page.DocumentElement.TextContent, IsCyrillic);
    }

    [Theory]
    [InlineData("/ru", "1\u00A0054", "7\u00A0%", "40,4\u00A0%")]
    [InlineData("/en", "1,054", "7%", "40.4%")]
    [InlineData("/ru/trade", "1\u00A0054", "7\u00A0%", "985,05")]
    public async Task Get_Numbers_AreWrittenAsTheLanguageWritesThem(string address, params string[] numbers)
    {
        var text = (await portal.PageAsync(address)).QuerySelector("main")!.TextContent;

        Assert.All(numbers, number => Assert.Contains(number, text));
    }

    private static bool IsCyrillic(char letter) => letter is >= '\u0400' and <= '\u04FF';
}
