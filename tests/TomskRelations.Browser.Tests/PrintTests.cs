using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TomskRelations.Browser.Tests;

/// <summary>A page on paper is a report: no navigation, the addresses of its links, its own and that of its sources.</summary>
public sealed class PrintTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("/ru", ".map")]
    [InlineData("/en/partners/germany", ".timeline")]
    [InlineData("/en/trade", ".chart")]
    [InlineData("/ru/delegations", "table")]
    [InlineData("/ru/milestones", ".timeline")]
    [InlineData("/en/sources/duma-international-relations", "#s52")]
    public async Task Page_OnPaper_KeepsWhatItSaysAndDropsTheWays(string path, string picture)
    {
        await using var page = await browser.OpenAsync(path, new(Dark: true, Width: 720));
        await page.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.Page.Locator($"main {picture} >> visible=true").First).ToBeVisibleAsync();
        foreach (var part in await page.Page.Locator(".nav-main, .tools, .search, .breadcrumb, .filters, .footer h2, .skip").AllAsync()) await Expect(part).ToBeHiddenAsync();
        await Expect(page.Page.Locator(".printed")).ToContainTextAsync($"{path}. ");
        Assert.Equal("rgb(255, 255, 255)", await page.Page.Locator("body").EvaluateAsync<string>("body => getComputedStyle(body).backgroundColor"));
        Assert.Equal(0, await page.OverflowAsync());
    }

    [Fact]
    public async Task Link_OnPaper_ShowsItsAddress()
    {
        await using var page = await browser.OpenAsync("/en/delegations/1996-04-germany");
        await page.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var shown = await page.Page.Locator("main dd > a[href='/en/partners/germany']").First.EvaluateAsync<string>("link => getComputedStyle(link, '::after').content");

        Assert.Contains("/en/partners/germany", shown);
    }
}
