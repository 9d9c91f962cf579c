using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;

namespace TomskRelations.Browser.Tests;

/// <summary>Pictures of every kind of page, to be looked at. Made by command only: docs/development.md.</summary>
public sealed partial class Gallery(BrowserFixture browser)
{
    private static readonly string[] StaffPaths =
        ["/admin", "/admin/delegations", "/admin/delegations/new", "/admin/trade", "/admin/trade/new", "/admin/trade/paste", "/admin/partners", "/admin/partners/new", "/admin/milestones", "/admin/milestones/new", "/admin/organisations", "/admin/organisations/new", "/admin/statements", "/admin/statements/new", "/admin/sources", "/admin/sources/new", "/admin/review", "/admin/staff", "/admin/history", "/account", "/account/two-factor", "/account/password", "/account/setup?token=spent", "/admin/no-such-page"];

    public static TheoryData<Language, int, bool> Windows =>
    [
        .. from language in new[] { Language.English, Language.Russian }
           from width in new[] { 360, 768, 1280, 1920 }
           from isDark in new[] { false, true }
           select (language, width, isDark),
    ];

    [Theory(Explicit = true)]
    [MemberData(nameof(Windows))]
    public async Task EveryPage_IsPictured_AndScrollsNotSideways(Language language, int width, bool isDark)
    {
        var code = language == Language.Russian ? "ru" : "en";
        var folder = InRepository($"artifacts/gallery/{code}-{width}-{(isDark ? "dark" : "light")}");
        var member = await StaffClient.AddMemberAsync(browser.Portal, StaffRole.Administrator, language);
        await using var page = await browser.OpenAsync($"/account/sign-in?lang={code}", new(Width: width, Dark: isDark));
        List<string> sideways = [];

        await PictureAsync("/account/sign-in");
        foreach (var path in PublicPages.Paths) await GoAndPictureAsync($"/{code}{path}");
        await GoAndPictureAsync($"/design?lang={code}");
        await page.GoToAsync("/account/sign-in");
        await page.Page.FillAsync("#Email", member.Email!);
        await page.Page.FillAsync("#Password", StaffClient.Password);
        await page.Page.Keyboard.PressAsync("Enter");
        await page.Page.WaitForURLAsync("**/admin");
        foreach (var path in StaffPaths) await GoAndPictureAsync(path);
        foreach (var desk in new[] { "delegations", "trade" }) await RefuseAndPictureAsync(desk);

        Assert.True(sideways.Count == 0, $"{width} px, scrolls sideways: {string.Join(", ", sideways)}");

        async Task GoAndPictureAsync(string path)
        {
            await page.GoToAsync(path);
            await PictureAsync(path);
        }

        async Task RefuseAndPictureAsync(string desk)
        {
            await page.GoToAsync($"/admin/{desk}/new");
            await page.Page.Locator("button[value=publish]").ClickAsync();
            await page.Page.Locator(".alert.error").WaitForAsync();
            await PictureAsync($"/admin/{desk}/refused");
        }

        async Task PictureAsync(string path)
        {
            if (await page.OverflowAsync() is > 0 and var by) sideways.Add($"{path} by {by} px");
            await page.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{NotForNames().Replace(path, "-").Trim('-')}.png"), FullPage = true });
        }
    }

    [Fact(Explicit = true)]
    public async Task HomePage_IsPictured_ForTheReadme()
    {
        await using var page = await browser.OpenAsync("/en");

        await page.Page.EvaluateAsync("document.fonts.ready.then(() => true)");
        await page.Page.ScreenshotAsync(new() { Path = InRepository("docs/images/home.jpg"), Type = ScreenshotType.Jpeg, Quality = 85 });
    }

    private static string InRepository(string path, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../..", path));

    [GeneratedRegex("[^A-Za-z0-9]+")]
    private static partial Regex NotForNames();
}
