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

    [Fact]
    public async Task Visitor_SearchesFromTheMasthead_FindsInEitherScript()
    {
        await using var page = await browser.OpenAsync("/en", new(JavaScript: false));

        await page.Page.GetByRole(Microsoft.Playwright.AriaRole.Searchbox).First.FillAsync("германия");
        await page.Page.Keyboard.PressAsync("Enter");

        await Expect(page.Link("Germany").First).ToBeVisibleAsync();
    }
}
