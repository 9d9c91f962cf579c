using Microsoft.Playwright;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;
using static Microsoft.Playwright.Assertions;

namespace TomskRelations.Browser.Tests;

public sealed class StaffJourneyTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Member_ByKeyboardAlone_SignsInChangesThePasswordAndSignsOut(bool javaScript)
    {
        var member = await StaffClient.AddMemberAsync(browser.Portal, StaffRole.Publisher);
        await using var page = await browser.OpenAsync("/admin", new(JavaScript: javaScript));

        await SignInAsync(page, member.Email!, StaffClient.Password);
        await Expect(page.Page.Locator("h1")).ToContainTextAsync("Anna Petrova");

        await page.GoToAsync("/account/password");
        await TypeAsync(page, "Current", StaffClient.Password);
        await TypeAsync(page, "Password", "six herons over the marsh");
        await page.Page.Keyboard.PressAsync("Enter");
        await Expect(page.Page.Locator("[role=status]")).ToBeVisibleAsync();

        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        await SignInAsync(page, member.Email!, "six herons over the marsh");
        Assert.Equal("/admin", page.Path);
    }

    [Theory]
    [InlineData(Language.English, false, 1280)]
    [InlineData(Language.Russian, true, 360)]
    public async Task StaffPages_InEitherLanguage_AreAccessibleAndFit(Language language, bool dark, int width)
    {
        var member = await StaffClient.AddMemberAsync(browser.Portal, StaffRole.Administrator, language);
        var code = language == Language.Russian ? "ru" : "en";
        await using var page = await browser.OpenAsync($"/account/sign-in?lang={code}", new(Dark: dark, Width: width));
        await AssertFitAsync(page, code);

        await TypeAsync(page, "Email", member.Email!);
        await page.Page.Keyboard.PressAsync("Enter");
        await Expect(page.Page.Locator("[role=alert]")).ToBeVisibleAsync();
        Assert.Equal(member.Email, await page.Page.InputValueAsync("#Email"));
        await AssertFitAsync(page, code);

        await SignInAsync(page, member.Email!, StaffClient.Password);
        string[] kinds = ["delegations", "trade", "partners", "milestones", "organisations", "statements", "sources"];
        string[] own = ["/admin", "/account/password", "/account/setup?token=spent", "/account/invitation?token=spent", "/admin/no-such-page", "/admin/delegations?show=Incomplete", "/admin/review", "/admin/staff", $"/admin/staff/{member.Id}", "/admin/history", "/account", "/account/two-factor"];
        foreach (var path in own.Concat(kinds.SelectMany(kind => new[] { $"/admin/{kind}", $"/admin/{kind}/new" })))
        {
            await page.GoToAsync(path);
            await AssertFitAsync(page, code);
            foreach (var (wide, rootSize) in new[] { (320, ""), (640, ""), (1280, "200%") })
                Assert.Equal([], (await TextFaults.OfAsync(page, wide, rootSize)).Select(fault => $"{path} {wide} {rootSize} {fault}"));
            await page.Page.SetViewportSizeAsync(width, 900);
        }
    }

    private static async Task AssertFitAsync(PortalPage page, string code)
    {
        Assert.Equal(code, await page.LanguageAsync());
        await AccessibilityTests.AssertAccessibleAsync(page);
        Assert.Equal(0, await page.OverflowAsync());
    }

    private static async Task SignInAsync(PortalPage page, string email, string password)
    {
        await TypeAsync(page, "Email", email);
        await TypeAsync(page, "Password", password);
        await page.Page.Keyboard.PressAsync("Enter");
        await Expect(page.Page.Locator("h1")).ToContainTextAsync("Anna Petrova");
    }

    private static async Task TypeAsync(PortalPage page, string field, string text)
    {
        await page.Page.Locator($"#{field}").FocusAsync();
        await page.Page.Keyboard.PressAsync("Control+a");
        await page.Page.Keyboard.TypeAsync(text);
    }
}
