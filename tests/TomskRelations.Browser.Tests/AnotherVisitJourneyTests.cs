using System.Text.RegularExpressions;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;
using static Microsoft.Playwright.Assertions;

namespace TomskRelations.Browser.Tests;

/// <summary>A visit like another one is begun, recognised and added to it, with a keyboard alone.</summary>
public sealed class AnotherVisitJourneyTests(BrowserFixture browser)
{
    private const int MostTabs = 250;

    [Theory]
    [InlineData(Language.English, true, false, 1280)]
    [InlineData(Language.Russian, false, true, 360)]
    public async Task Visit_DuplicatedAndFoundAlike_GivesItsSourceToTheOther(Language language, bool javaScript, bool dark, int width)
    {
        await using var portal = new PortalServer();
        portal.Start();
        var member = await StaffClient.AddMemberAsync(portal, StaffRole.Editor, language);
        await using var page = await browser.OpenAsync("/admin/delegations?show=Published&q=Germany", new(javaScript, dark, width, Address: portal.Address));
        await page.Page.FillAsync("#Email", member.Email!);
        await page.Page.FillAsync("#Password", StaffClient.Password);
        await page.Page.Keyboard.PressAsync("Enter");
        await Expect(page.Page.Locator("#published")).ToBeVisibleAsync();
        var former = RecordId.Of(RecordKind.Delegation, "1996-04-germany");
        await AssertFitsAsync(page, javaScript);

        await PressAsync(page, $"button[formaction*='{former}']");
        await Expect(page.Page.Locator("#TitleEn")).ToHaveValueAsync("Large delegation of Tomsk Oblast in Germany");
        await Expect(page.Page.Locator($"#alike button[value='{former}']")).ToBeVisibleAsync();
        await AssertFitsAsync(page, javaScript);

        await TabToAsync(page, "#Basis-0-Kind");
        await page.Page.Keyboard.PressAsync("ArrowDown");
        await TabToAsync(page, "#Basis-0-PaperEn");
        await page.Page.Keyboard.TypeAsync("Letter 15");
        await PressAsync(page, $"#alike button[value='{former}']");
        await page.Page.WaitForURLAsync(new Regex($"/{former}/edit\\?from=.+#sources-added$"));
        await PressAsync(page, "#sources-added a[href^='#Basis-']");
        await Expect(page.Page.Locator("input[value='Letter 15']")).ToBeInViewportAsync();
        await AssertFitsAsync(page, javaScript);
        Assert.Empty(page.Complaints);

        await page.GoToAsync($"{portal.Address}/admin");
        await Expect(page.Page.Locator("#mine")).ToBeVisibleAsync();
        await AssertFitsAsync(page, javaScript);
    }

    private static async Task AssertFitsAsync(PortalPage page, bool javaScript)
    {
        if (javaScript) await AccessibilityTests.AssertAccessibleAsync(page);
        Assert.Equal(0, await page.OverflowAsync());
    }

    private static async Task PressAsync(PortalPage page, string target)
    {
        await TabToAsync(page, target);
        await page.Page.Keyboard.PressAsync("Enter");
    }

    private static async Task TabToAsync(PortalPage page, string target)
    {
        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            await page.Page.Keyboard.PressAsync("Tab");
            if (await page.Page.Locator(target).EvaluateAsync<bool>("element => element === document.activeElement")) return;
        }
        Assert.Fail($"{target} is not reached by the Tab key on {page.Path}");
    }
}
