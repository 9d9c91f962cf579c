using TomskRelations.Core.Records;
using TomskRelations.Testing;
using static Microsoft.Playwright.Assertions;

namespace TomskRelations.Browser.Tests;

/// <summary>From an empty data folder to a published delegation, by one person with a keyboard.</summary>
public sealed class DelegationJourneyTests(BrowserFixture browser)
{
    private const int MostTabs = 250;

    [Theory]
    [InlineData(Language.English, true)]
    [InlineData(Language.English, false)]
    [InlineData(Language.Russian, true)]
    [InlineData(Language.Russian, false)]
    public async Task Delegation_IsPublishedByKeyboardAlone(Language language, bool javaScript)
    {
        await using var portal = new PortalServer();
        portal.Start();

        await PublishAsync(portal, language, new(javaScript, Address: portal.Address));
    }

    [Fact]
    public async Task Delegation_IsPublishedBehindHttps()
    {
        await using var portal = new PortalServer(("Site:BaseUrl", "https://localhost"), ("Proxy:Known", "127.0.0.1"), ("Security:RequireTwoFactor", "false"));
        portal.Start();

        var cookies = await PublishAsync(portal, Language.English, new(Address: portal.Address, IsBehindHttps: true));

        Assert.Equal(["__Host-form", "__Host-staff"], cookies.Order());
    }

    /// <returns>Names of the cookies that the portal set.</returns>
    private async Task<IReadOnlyList<string>> PublishAsync(PortalServer portal, Language language, PageOptions options)
    {
        var (code, date, said) = language == Language.English ? ("en", "6–8 October 2018", "6–8\u00A0October 2018") : ("ru", "6–8 октября 2018", "6–8\u00A0октября 2018\u00A0года");
        await using var page = await browser.OpenAsync($"{await portal.SetupLinkAsync()}&lang={code}", options);
        await TypeAsync(page, "#Name", "Anna Petrova");
        await TypeAsync(page, "#Email", "anna@example.org");
        await TypeAsync(page, "#Password", StaffClient.Password);
        await page.Page.Keyboard.PressAsync("Enter");
        await Expect(page.Page.Locator("h1")).ToContainTextAsync("Anna Petrova");

        await PressAsync(page, ".staff-bar a[href='/admin/delegations']");
        await Expect(page.Page.Locator("#drafts")).ToBeVisibleAsync();
        await PressAsync(page, "main a[href='/admin/delegations/new']");
        await Expect(page.Page.Locator("#TitleEn")).ToBeVisibleAsync();
        await TypeAsync(page, "#TitleEn", "Ambassadors in Tomsk");
        await TypeAsync(page, "#TitleRu", "Послы в Томске");
        await TabToAsync(page, "#Kind");
        await page.Page.Keyboard.PressAsync("ArrowDown");
        await TypeAsync(page, "#Partners-0-Name", "ФРГ");
        await TypeAsync(page, "#Date", date);
        await PressAsync(page, "button[value=Places]");
        await Expect(page.Page.Locator("#Places-0")).ToBeVisibleAsync();
        await TypeAsync(page, "#Places-0-Ru", "Томск");
        await page.Page.Keyboard.PressAsync("Enter");
        await Expect(page.Page.Locator("#Date-echo")).ToContainTextAsync(said);

        await PressAsync(page, "button[value=publish]");
        await Expect(page.Page.Locator(".alert.ok")).ToBeVisibleAsync();
        await PressAsync(page, $".alert.ok a[href^='/{code}/']");
        await Expect(page.Page.Locator("h1")).ToContainTextAsync(language == Language.English ? "Ambassadors in Tomsk" : "Послы в Томске");
        Assert.Equal($"/{code}/delegations/2018-10-06-2018-10-08-germany", page.Path);
        await Expect(page.Page.Locator("main")).ToContainTextAsync(said);
        Assert.Empty(page.Complaints);
        return [.. (await page.Page.Context.CookiesAsync()).Select(cookie => cookie.Name)];
    }

    private static async Task TypeAsync(PortalPage page, string field, string text)
    {
        await TabToAsync(page, field);
        await page.Page.Keyboard.TypeAsync(text);
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
