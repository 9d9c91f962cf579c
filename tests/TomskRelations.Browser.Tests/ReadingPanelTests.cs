using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TomskRelations.Browser.Tests;

/// <summary>The accessible version: text size, colours and spacing, kept in the browser.</summary>
public sealed class ReadingPanelTests(BrowserFixture browser)
{
    public static TheoryData<string> Pages => PublicPages.InBothLanguages;

    [Theory]
    [InlineData("/en", "Accessible version", "Largest", "Usual view")]
    [InlineData("/ru/trade", "Версия для слабовидящих", "Самый крупный", "Обычный вид")]
    [InlineData("/account/sign-in", "Accessible version", "Largest", "Usual view")]
    public async Task Panel_ByKeyboard_OpensKeepsAndGivesFocusBack(string path, string name, string larger, string usual)
    {
        await using var page = await browser.OpenAsync(path);
        var link = page.Link(name);
        var panel = page.Page.GetByRole(AriaRole.Dialog, new() { Name = name });

        await link.FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        await Expect(panel).ToBeVisibleAsync();
        await page.Page.Keyboard.PressAsync("ArrowDown");
        await page.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(panel.GetByLabel(larger)).ToBeCheckedAsync();
        Assert.Equal("24px", await RootSizeAsync(page));
        await AccessibilityTests.AssertAccessibleAsync(page);
        await page.Page.Keyboard.PressAsync("Escape");
        await Expect(panel).ToBeHiddenAsync();
        await Expect(link).ToBeFocusedAsync();

        await page.Page.ReloadAsync();
        Assert.Equal("24px", await RootSizeAsync(page));
        await page.Page.Keyboard.PressAsync("Tab");
        await link.ClickAsync();
        await Expect(panel.GetByLabel(larger)).ToBeCheckedAsync();

        await panel.GetByRole(AriaRole.Button, new() { Name = usual }).ClickAsync();
        Assert.Equal("16px", await RootSizeAsync(page));
        Assert.Equal(0, await page.Page.EvaluateAsync<int>("localStorage.length"));
        Assert.Empty(page.Complaints);
    }

    [Theory]
    [InlineData("black-on-white", "rgb(255, 255, 255)", "rgb(0, 0, 0)")]
    [InlineData("white-on-black", "rgb(0, 0, 0)", "rgb(255, 255, 255)")]
    public async Task Colours_Chosen_HoldInEitherSchemeOfTheSystem(string contrast, string paper, string ink)
    {
        foreach (var dark in new[] { false, true })
        {
            await using var page = await OpenAsync("/en/trade", new(Dark: dark), ("contrast", contrast));

            Assert.Equal(paper, await page.Page.Locator("body").EvaluateAsync<string>("body => getComputedStyle(body).backgroundColor"));
            Assert.Equal(ink, await page.Page.Locator("h1").EvaluateAsync<string>("heading => getComputedStyle(heading).color"));
            await AccessibilityTests.AssertAccessibleAsync(page);
        }
    }

    [Fact]
    public async Task Settings_Kept_MoveNothingWhileThePageOpens()
    {
        await using var page = await OpenAsync("/ru/trade", new(), ("text", "larger"), ("contrast", "white-on-black"), ("spacing", "wide"));

        Assert.Equal("24px", await RootSizeAsync(page));
        Assert.InRange(await LayoutShift.OfAsync(page), 0, LayoutShift.Unseen);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_WithTheLargestTextAndWideSpacing_Fits(string path)
    {
        foreach (var width in new[] { 320, 1280 })
        {
            await using var page = await OpenAsync(path, new(Width: width), ("text", "larger"), ("spacing", "wide"));

            Assert.Equal((width, 0), (width, await page.OverflowAsync()));
        }
    }

    [Theory]
    [InlineData("/en", "Accessible version")]
    [InlineData("/ru/partners", "Версия для слабовидящих")]
    public async Task Link_WithoutAScript_LeadsToWhatTheBrowserCanDo(string path, string name)
    {
        await using var page = await browser.OpenAsync(path, new(JavaScript: false));

        await Expect(page.Page.Locator("dialog")).ToBeHiddenAsync();
        await page.Link(name).ClickAsync();

        Assert.EndsWith("/about/accessibility#reading", page.Path);
        await Expect(page.Page.Locator("#reading")).ToBeInViewportAsync();
    }

    private async Task<PortalPage> OpenAsync(string path, PageOptions options, params (string Part, string Value)[] settings)
    {
        var page = await browser.OpenAsync("/en/about", options);
        await page.Page.EvaluateAsync("settings => localStorage.setItem('reading', JSON.stringify(settings))", settings.ToDictionary(setting => setting.Part, setting => setting.Value));
        await page.GoToAsync(path);
        return page;
    }

    private static Task<string> RootSizeAsync(PortalPage page) => page.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).fontSize");
}
