using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;
using static Microsoft.Playwright.Assertions;

namespace TomskRelations.Browser.Tests;

/// <summary>A year's turnover from an empty form to its public page, by keyboard alone, on a portal of its own.</summary>
public sealed class TurnoverJourneyTests(BrowserFixture browser) : IAsyncLifetime
{
    private readonly PortalServer portal = new();

    [Theory]
    [InlineData(true, Language.English, 1280)]
    [InlineData(false, Language.Russian, 360)]
    public async Task Publisher_ByKeyboardAlone_EntersAYearAndSeesItInPublic(bool javaScript, Language language, int width)
    {
        var member = await StaffClient.AddMemberAsync(portal, StaffRole.Publisher, language);
        await using var page = await browser.OpenAsync("/admin/trade/new", new(JavaScript: javaScript, Width: width, Address: portal.Address));
        await TypeAsync(page, "Email", member.Email!);
        await TypeAsync(page, "Password", StaffClient.Password);
        await page.Page.Keyboard.PressAsync("Enter");
        await Expect(page.Page.Locator("form.entry")).ToBeVisibleAsync();

        await TypeAsync(page, "Year", "2015");
        await page.Page.Locator("#Body").FocusAsync();
        await page.Page.Keyboard.PressAsync("ArrowDown");
        await TypeAsync(page, "Turnover-Figure", "289,64");
        await TypeAsync(page, "Growth-Figure", "-26,8");
        await page.Page.Keyboard.PressAsync("Enter");
        await Expect(page.Page.Locator("#Growth-Figure-echo")).ToContainTextAsync("26");
        await AssertFitAsync(page, javaScript);

        await page.Page.Locator("button[value=publish]").FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        await Expect(page.Page.Locator(".alert.ok")).ToBeVisibleAsync();
        await AssertFitAsync(page, javaScript);

        await page.GoToAsync("/ru/trade/2015");
        await Expect(page.Page.Locator(".lead")).ToContainTextAsync("289,64");
        await AssertFitAsync(page, javaScript);
    }

    [Theory]
    [InlineData(true, Language.Russian, 320)]
    [InlineData(false, Language.English, 1280)]
    public async Task Publisher_PastesARowOfYears_AndPublishesOneAgainstAWarning(bool javaScript, Language language, int width)
    {
        var member = await StaffClient.AddMemberAsync(portal, StaffRole.Publisher, language);
        await using var page = await browser.OpenAsync("/admin/trade/paste", new(JavaScript: javaScript, Width: width, Address: portal.Address));
        await TypeAsync(page, "Email", member.Email!);
        await TypeAsync(page, "Password", StaffClient.Password);
        await page.Page.Keyboard.PressAsync("Enter");
        await page.Page.Locator("#Body").SelectOptionAsync("customs");
        await page.Page.Locator("#Figures").FillAsync("\t2014\t2015\nОборот\t395,7\t289,64\nЭкспорт\t\t1.054");
        await page.Page.Locator("button[value=make]").ClickAsync();
        await Expect(page.Page.Locator("main table .field-error")).ToContainTextAsync("1.054");
        await AssertFitAsync(page, javaScript);

        await page.Page.Locator("#Figures").FillAsync("\t2014\t2015\nОборот\t395,7\t289,64\nЭкспорт\t\t150\nИмпорт\t\t120");
        await page.Page.Locator("button[value=make]").ClickAsync();
        await Expect(page.Page.Locator(".desk-list a")).ToHaveCountAsync(2);
        await page.Page.Locator(".desk-list a").Filter(new() { HasText = "2015" }).ClickAsync();
        await Expect(page.Page.Locator("#findings .warn")).ToContainTextAsync("270");
        await page.Page.Locator("button[value=publish]").ClickAsync();
        await Expect(page.Page.Locator("#ReasonEn-error")).ToBeVisibleAsync();
        await AssertFitAsync(page, javaScript);

        await page.Page.Locator("#ReasonEn").FillAsync("Goods in transit are counted apart.");
        await page.Page.Locator("button[value=publish]").ClickAsync();
        await Expect(page.Page.Locator(".alert.ok")).ToBeVisibleAsync();
        await page.GoToAsync("/en/trade/2015");
        await Expect(page.Page.Locator("main")).ToContainTextAsync("Goods in transit are counted apart.");
        await AssertFitAsync(page, javaScript);
    }

    public ValueTask InitializeAsync()
    {
        portal.Start();
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    /// <summary>The rules are themselves a script.</summary>
    private static async Task AssertFitAsync(PortalPage page, bool javaScript)
    {
        if (javaScript) await AccessibilityTests.AssertAccessibleAsync(page);
        Assert.Equal(0, await page.OverflowAsync());
    }

    private static async Task TypeAsync(PortalPage page, string field, string text)
    {
        await page.Page.Locator($"#{field}").FocusAsync();
        await page.Page.Keyboard.PressAsync("Control+a");
        await page.Page.Keyboard.TypeAsync(text);
    }
}
