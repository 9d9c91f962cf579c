namespace TomskRelations.Browser.Tests;

public sealed class LayoutTests(BrowserFixture browser)
{
    private static readonly string[] LongNames = ["/ru/partners/united-kingdom", "/en/partners/netherlands", "/ru/partners/afghanistan", "/ru/organisations/japanese-and-tomsk-relations"];

    public static TheoryData<string> Pages => [.. PublicPages.Paths.SelectMany(path => new[] { $"/en{path}", $"/ru{path}" }), .. LongNames];

    /// <summary>320 is the narrowest phone, 640 a desktop window at 200 % zoom; the last is twice the size of text alone.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_AtEveryWidthAndSizeOfText_IsReadInFullAndBreaksNoPolicy(string path)
    {
        await using var page = await browser.OpenAsync(path);

        foreach (var (width, rootSize) in new[] { (320, ""), (640, ""), (1280, ""), (1280, "200%") })
            Assert.Equal([], (await TextFaults.OfAsync(page, width, rootSize)).Select(fault => $"{width} {rootSize} {fault}"));

        Assert.DoesNotContain(page.Complaints, complaint => !complaint.Contains("404"));
    }

    [Theory]
    [InlineData(false, "rgb(250, 248, 244)", "rgb(20, 33, 29)", "rgb(27, 106, 140)", "rgb(180, 99, 26)")]
    [InlineData(true, "rgb(17, 26, 23)", "rgb(236, 232, 221)", "rgb(140, 199, 227)", "rgb(224, 162, 99)")]
    public async Task Page_InEitherScheme_IsStyled(bool dark, string paper, string ink, string link, string focus)
    {
        await using var page = await browser.OpenAsync("/en/partners/germany", new(Dark: dark));
        var mark = page.Page.Locator("main a.proof-mark").First;
        await mark.FocusAsync();

        Assert.StartsWith("\"PT Serif\"", await StyleAsync(page, "h1", "fontFamily"));
        Assert.StartsWith("\"Golos Text Variable\"", await StyleAsync(page, "body", "fontFamily"));
        Assert.Equal(paper, await StyleAsync(page, "body", "backgroundColor"));
        Assert.Equal(ink, await StyleAsync(page, "h1", "color"));
        Assert.Equal(link, await StyleAsync(page, "main a.proof-mark", "color"));
        Assert.Equal($"{focus} solid 3px", await StyleAsync(page, "main a.proof-mark", "outline"));
        Assert.True(await page.Page.EvaluateAsync<bool>("document.fonts.ready.then(() => document.fonts.check('16px \"Golos Text Variable\"'))"));
    }

    /// <summary>So that a page without faults is one that was looked at.</summary>
    [Theory]
    [InlineData("main h1 { width: 40px; overflow: hidden; white-space: nowrap }", "cut: ")]
    [InlineData("main h2 { margin-bottom: -60px }", "over each other: ")]
    [InlineData("main .lead { margin-left: 300px; width: 600px }", "outside the window: ")]
    [InlineData("main .chart text { transform: translateY(400px) }", "outside its drawing: ")]
    public async Task Fault_IsSeen(string style, string fault)
    {
        await using var page = await browser.OpenAsync("/en/trade");
        await page.Page.EvaluateAsync("style => { const sheet = new CSSStyleSheet(); sheet.replaceSync(style); document.adoptedStyleSheets = [sheet]; }", style);

        Assert.Contains(await TextFaults.OfAsync(page, 320), each => each.StartsWith(fault, StringComparison.Ordinal));
    }

    [Fact]
    public async Task LongTable_KeepsItsHeadInSight_ButNotOnAPhone()
    {
        await using var desktop = await browser.OpenAsync("/en/partners");
        await using var phone = await browser.OpenAsync("/en/partners", new(Width: 360));
        await desktop.Page.SetViewportSizeAsync(1280, 400);

        await desktop.Page.Locator("tbody tr").Nth(15).EvaluateAsync("row => row.scrollIntoView({ block: 'center', behavior: 'instant' })");
        var top = await desktop.Page.Locator("thead th").First.EvaluateAsync<double>("head => head.getBoundingClientRect().top");

        Assert.InRange(top, 0, 3);
        Assert.Equal("static", await StyleAsync(phone, "thead th", "position"));
    }

    private static Task<string> StyleAsync(PortalPage page, string selector, string property) =>
        page.Page.Locator(selector).First.EvaluateAsync<string>("(element, property) => getComputedStyle(element)[property]", property);
}
