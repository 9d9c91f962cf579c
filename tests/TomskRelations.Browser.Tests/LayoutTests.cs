namespace TomskRelations.Browser.Tests;

public sealed class LayoutTests(BrowserFixture browser)
{
    private static readonly string[] LongNames = ["/ru/partners/united-kingdom", "/en/partners/netherlands", "/ru/partners/afghanistan", "/ru/organisations/japanese-and-tomsk-relations"];

    public static TheoryData<string> Pages => [.. PublicPages.Paths.SelectMany(path => new[] { $"/en{path}", $"/ru{path}" }), .. LongNames];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_OnTheNarrowestPhone_FitsAndBreaksNoPolicy(string path)
    {
        await using var page = await browser.OpenAsync(path, new(Width: 320));

        Assert.Equal(0, await page.OverflowAsync());
        Assert.DoesNotContain(page.Complaints, complaint => !complaint.Contains("404"));
    }

    [Fact]
    public async Task Home_IsStyled()
    {
        await using var page = await browser.OpenAsync("/en");

        var heading = await page.Page.Locator("h1").EvaluateAsync<string>("element => getComputedStyle(element).fontFamily");
        var paper = await page.Page.Locator("body").EvaluateAsync<string>("element => getComputedStyle(element).backgroundColor");

        Assert.StartsWith("\"PT Serif\"", heading);
        Assert.Equal("rgb(250, 248, 244)", paper);
        Assert.True(await page.Page.EvaluateAsync<bool>("document.fonts.ready.then(() => document.fonts.check('16px \"Golos Text Variable\"'))"));
    }

    [Fact]
    public async Task LongTable_KeepsItsHeadInSight_ButNotOnAPhone()
    {
        await using var desktop = await browser.OpenAsync("/en/trade");
        await using var phone = await browser.OpenAsync("/en/trade", new(Width: 360));
        await desktop.Page.SetViewportSizeAsync(1280, 400);
        var frame = desktop.Page.Locator(".scroll", new() { Has = desktop.Page.Locator("table[aria-labelledby=t-trend]") });

        await frame.EvaluateAsync("frame => frame.scrollTop = 200");
        var top = await frame.EvaluateAsync<double>("frame => frame.querySelector('thead th').getBoundingClientRect().top - frame.getBoundingClientRect().top");

        Assert.InRange(top, 0, 3);
        Assert.Equal("none", await phone.Page.Locator(".scroll").First.EvaluateAsync<string>("frame => getComputedStyle(frame).maxHeight"));
    }
}
