using System.Text.RegularExpressions;
using static Microsoft.Playwright.Assertions;

namespace TomskRelations.Browser.Tests;

public sealed class JourneyTests(BrowserFixture browser)
{
    public static TheoryData<string> Pages => [.. PublicPages.Paths];

    [Theory]
    [InlineData("/en", "Germany", true)]
    [InlineData("/ru", "Германия", true)]
    [InlineData("/en", "Germany", false)]
    [InlineData("/ru", "Германия", false)]
    public async Task Visitor_FromHomeToPartnerToSentence_SeesTheProofHighlighted(string home, string germany, bool javaScript)
    {
        await using var page = await browser.OpenAsync(home, new(JavaScript: javaScript));

        await page.Link(germany).First.ClickAsync();
        await Expect(page.Page.Locator("h1")).ToHaveTextAsync(germany);

        await page.Page.Locator("a.proof-mark[href$='#s9']").First.ClickAsync();
        Assert.Equal($"{home}/sources/duma-international-relations#s9", page.Path);
        var sentence = page.Page.Locator("#s9");
        await Expect(sentence).ToContainTextAsync("With Germany Tomsk Oblast has the most long-standing economic relationship.");
        await Expect(sentence).ToBeInViewportAsync();
        Assert.Equal("rgb(246, 227, 174)", await sentence.EvaluateAsync<string>("element => getComputedStyle(element).backgroundColor"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Visitor_SwitchesLanguage_StaysOnTheSamePage(string path)
    {
        await using var page = await browser.OpenAsync($"/en{path}", new(JavaScript: false));

        await page.Link("Русский").ClickAsync();
        Assert.Equal($"/ru{path}", page.Path);
        Assert.Equal("ru", await page.LanguageAsync());

        await page.Link("English").ClickAsync();
        Assert.Equal($"/en{path}", page.Path);
        Assert.Equal("en", await page.LanguageAsync());
    }

    [Fact]
    public async Task Reader_ByKeyboardAlone_SkipsToContentAndOpensAProof()
    {
        await using var page = await browser.OpenAsync("/en/trade");

        await page.Page.Keyboard.PressAsync("Tab");
        await Expect(page.Page.Locator(".skip")).ToBeFocusedAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        await page.Page.Keyboard.PressAsync("Tab");
        var mark = page.Page.Locator("main a.proof-mark").First;
        await mark.FocusAsync();
        await Expect(page.Page.Locator("main .proof-card").First).ToBeVisibleAsync();
        await page.Page.Keyboard.PressAsync("Enter");

        await Expect(page.Page.Locator("#s52")).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData("/en", ".map a[href='/en/partners/germany'][aria-label]", "/en/partners/germany", true)]
    [InlineData("/ru", ".map a[href='/ru/partners/germany'][aria-label]", "/ru/partners/germany", false)]
    [InlineData("/en/trade", ".chart a[href='/en/trade/2007']", "/en/trade/2007", true)]
    [InlineData("/ru/trade", ".chart a[href='/ru/trade/2008']", "/ru/trade/2008", false)]
    [InlineData("/en/milestones", "main a[href='/en/milestones?show=all']", "/en/milestones?show=all", true)]
    [InlineData("/ru/milestones", "main a[href='/ru/milestones?show=all']", "/ru/milestones?show=all", false)]
    public async Task Reader_ByKeyboardAlone_ComesToTheDrawnLinkAndFollowsIt(string path, string link, string target, bool javaScript)
    {
        await using var page = await browser.OpenAsync($"{path}#main", new(JavaScript: javaScript));
        var wanted = page.Page.Locator($"{link} >> visible=true").First;

        for (var tabs = 0; tabs < 150 && !await wanted.EvaluateAsync<bool>("element => element === document.activeElement"); tabs++)
            await page.Page.Keyboard.PressAsync("Tab");
        await Expect(wanted).ToBeFocusedAsync();
        await page.Page.Keyboard.PressAsync("Enter");

        await Expect(page.Page).ToHaveURLAsync(new Regex($"{Regex.Escape(target)}$"));
    }

    [Fact]
    public async Task Visitor_SearchesFromTheMasthead_FindsInEitherScript()
    {
        await using var page = await browser.OpenAsync("/en", new(JavaScript: false));

        await page.Page.GetByRole(Microsoft.Playwright.AriaRole.Searchbox).First.FillAsync("германия");
        await page.Page.Keyboard.PressAsync("Enter");

        await Expect(page.Link("Germany").First).ToBeVisibleAsync();
    }
}
