using TomskRelations.Core.Staff;
using TomskRelations.Testing;
using static Microsoft.Playwright.Assertions;

namespace TomskRelations.Browser.Tests;

/// <summary>Two editors at once, the second by keyboard alone.</summary>
public sealed class ConflictJourneyTests(BrowserFixture browser)
{
    [Fact]
    public async Task SecondEditor_ByKeyboardAlone_SeesBothVersionsAndChooses()
    {
        await using var portal = new PortalServer();
        portal.Start();
        var (first, second) = (await StaffClient.AddMemberAsync(portal), await StaffClient.AddMemberAsync(portal));
        await using var theirs = await OpenAsync(portal, first, "/admin/delegations/new");
        await theirs.Page.FillAsync("#TitleEn", "Begun together");
        await Expect(theirs.Page.Locator("#saved")).ToContainTextAsync("Draft saved");
        var edit = theirs.Path;
        await using var mine = await OpenAsync(portal, second, edit);

        await theirs.Page.FillAsync("#TitleEn", "Their title");
        await theirs.Page.FillAsync("#Date", "2018");
        await Expect(theirs.Page.Locator("#Date-echo")).ToContainTextAsync("2018");
        await mine.Page.Locator("#TitleEn").FocusAsync();
        await mine.Page.Keyboard.PressAsync("Control+a");
        await mine.Page.Keyboard.TypeAsync("My title");
        await Expect(mine.Page.Locator("#saved")).ToContainTextAsync("no longer saved automatically");
        await mine.Page.Locator("#saved button").FocusAsync();
        await mine.Page.Keyboard.PressAsync("Enter");

        await Expect(mine.Page.Locator("h1")).ToHaveTextAsync("Two versions of one record");
        await AccessibilityTests.AssertAccessibleAsync(mine);
        await Expect(mine.Page.Locator("#Choices-what")).ToContainTextAsync("Their title");
        await Expect(mine.Page.Locator("#Choices-when-Theirs")).ToBeCheckedAsync();
        await mine.Page.Locator("#Choices-what-Mine").FocusAsync();
        await mine.Page.Keyboard.PressAsync("Space");
        await mine.Page.Keyboard.PressAsync("Enter");

        await Expect(mine.Page.Locator("#TitleEn")).ToHaveValueAsync("My title");
        await Expect(mine.Page.Locator("#Date")).ToHaveValueAsync("2018");
    }

    private async Task<PortalPage> OpenAsync(PortalServer portal, StaffMember member, string path)
    {
        var page = await browser.OpenAsync("/admin", new(Address: portal.Address));
        await page.Page.FillAsync("#Email", member.Email!);
        await page.Page.FillAsync("#Password", StaffClient.Password);
        await page.Page.Keyboard.PressAsync("Enter");
        await Expect(page.Page.Locator(".staff-bar .who")).ToBeVisibleAsync();
        await page.GoToAsync(path);
        return page;
    }
}
