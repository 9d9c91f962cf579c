using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TomskRelations.Browser.Tests;

/// <summary>What the script adds to pages that are whole without it.</summary>
public sealed class ComfortsTests(BrowserFixture browser)
{
    [Fact]
    public async Task ProofCard_ClosedByEscape_ComesBackWithTheFocusOrThePointer()
    {
        await using var page = await browser.OpenAsync("/en/trade");
        var mark = page.Page.Locator("main a.proof-mark").First;
        var card = page.Page.Locator("main .proof-card").First;

        await mark.FocusAsync();
        await Expect(card).ToBeVisibleAsync();
        await page.Page.Keyboard.PressAsync("Escape");
        await Expect(card).ToBeHiddenAsync();
        await Expect(mark).ToBeFocusedAsync();

        await page.Page.Keyboard.PressAsync("Tab");
        await page.Page.Keyboard.PressAsync("Shift+Tab");
        await Expect(card).ToBeVisibleAsync();

        await page.Page.Keyboard.PressAsync("Escape");
        await mark.HoverAsync();
        await Expect(card).ToBeVisibleAsync();
        await page.Page.Keyboard.PressAsync("Escape");
        await Expect(card).ToBeHiddenAsync();
        Assert.Empty(page.Complaints);
    }

    [Theory]
    [InlineData("/en/trade", 360, "svg.only-narrow a[href$='/trade/2008']")]
    [InlineData("/en/delegations", 1280, "svg.only-wide [data-tip^='2008']")]
    [InlineData("/ru", 1280, "svg.map a[data-tip][href$='/france']")]
    public async Task Tip_ByPointerOrFocus_StaysInTheWindowAndClosesByEscape(string address, int width, string selector)
    {
        await using var page = await browser.OpenAsync(address, new(Width: width));
        var bar = page.Page.Locator(selector);
        var tip = page.Page.GetByRole(AriaRole.Tooltip, new() { Name = await bar.GetAttributeAsync("data-tip") });

        await bar.HoverAsync();
        await Expect(tip).ToBeVisibleAsync();
        Assert.Equal("tip", await bar.GetAttributeAsync("aria-describedby"));
        var box = (await tip.BoundingBoxAsync())!;
        Assert.InRange(box.X, 0, width - box.Width);
        await tip.HoverAsync();
        await Task.Delay(400);
        await Expect(tip).ToBeVisibleAsync();
        await page.Page.Keyboard.PressAsync("Escape");
        await Expect(tip).ToBeHiddenAsync();

        await bar.FocusAsync();
        await Expect(tip).ToBeVisibleAsync();
        await page.Page.Mouse.MoveAsync(3, 3);
        await Task.Delay(400);
        await Expect(tip).ToBeVisibleAsync();
        await page.Page.Keyboard.PressAsync("Escape");
        await Expect(tip).ToBeHiddenAsync();
        await Expect(bar).Not.ToHaveAttributeAsync("aria-describedby", "tip");
        Assert.Empty(page.Complaints);
    }

    [Theory]
    [InlineData("/en/trade", "Copy: Sentence, Russian", "1\u00A0054\u00A0млн", "Copied")]
    [InlineData("/ru/trade", "Копировать: Предложение по-русски", "1\u00A0054\u00A0млн", "Скопировано")]
    [InlineData("/en/trade", "Copy: How to cite", "“The foreign trade turnover in 2008 totaled", "Copied")]
    [InlineData("/ru/delegations/1996-04-germany", "Копировать: Предложение по-английски", "Germany", "Скопировано")]
    public async Task Button_CopiesTheWordsAsTheyStand_AndSaysSo(string path, string button, string words, string said)
    {
        await using var page = await browser.OpenAsync(path);
        await page.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

        await page.Page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();

        await Expect(page.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = said })).ToBeVisibleAsync();
        var copied = await page.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Contains(words, copied);
        Assert.DoesNotContain("\n", copied);
        Assert.DoesNotContain("  ", copied);
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task Button_ThatMayNotCopy_SelectsTheWordsAndSaysSo()
    {
        await using var page = await browser.OpenAsync("/ru/trade");
        await page.Page.EvaluateAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined })");

        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Копировать: Предложение по-русски" }).ClickAsync();

        await Expect(page.Page.GetByText("Скопировать не удалось.")).ToBeVisibleAsync();
        Assert.Equal(await page.Page.Locator(".copy-text[lang=ru]").InnerTextAsync(), await page.Page.EvaluateAsync<string>("getSelection().toString()"));
    }

    [Fact]
    public async Task Page_WithoutAScript_HasTheWordsAndNoButtonThatDoesNothing()
    {
        await using var page = await browser.OpenAsync("/en/trade", new(JavaScript: false));

        await Expect(page.Page.Locator(".copy-text").First).ToBeVisibleAsync();
        Assert.Equal(3, await page.Page.Locator(".copy-button").CountAsync());
        Assert.All(await page.Page.Locator(".copy-button").AllAsync(), button => Assert.False(button.IsVisibleAsync().GetAwaiter().GetResult()));
        await page.Page.Locator("main a.proof-mark").First.FocusAsync();
        await Expect(page.Page.Locator("main .proof-card").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("/en", false)]
    [InlineData("/ru/trade", true)]
    public async Task ThemeColour_IsThatOfTheBandOverThePage(string path, bool dark)
    {
        await using var page = await browser.OpenAsync(path, new(Dark: dark));

        var (theme, band) = (
            await page.Page.EvaluateAsync<string>("[...document.querySelectorAll('meta[name=theme-color]')].find(meta => matchMedia(meta.media).matches).content"),
            await page.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).getPropertyValue('--band')"));

        Assert.Equal(theme, band);
    }
}
