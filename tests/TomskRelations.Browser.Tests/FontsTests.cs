namespace TomskRelations.Browser.Tests;

public sealed class FontsTests(BrowserFixture browser)
{
    private const double Likeness = 0.02;

    [Theory]
    [InlineData("/en/trade")]
    [InlineData("/ru/trade")]
    public async Task Typefaces_AreFetchedOnce(string path)
    {
        await using var page = await browser.OpenAsync("/en/no-such-page");
        var asked = new List<string>();
        page.Page.Request += (_, request) =>
        {
            if (request.Url.EndsWith(".woff2", StringComparison.Ordinal)) asked.Add(request.Url);
        };
        await page.GoToAsync(path);
        await page.Page.EvaluateAsync("document.fonts.ready.then(() => true)");

        Assert.NotEmpty(asked);
        Assert.Equal(asked.Distinct(), asked);
    }

    [Theory]
    [InlineData("/en/trade")]
    [InlineData("/ru/trade")]
    [InlineData("/ru/partners/germany")]
    public async Task Page_WhoseTypefacesComeLate_HardlyMoves(string path)
    {
        await using var page = await browser.OpenAsync("/en/no-such-page");
        await page.Page.RouteAsync("**/fonts/*", async route =>
        {
            await Task.Delay(500);
            await route.ContinueAsync();
        });
        await page.GoToAsync(path);

        Assert.InRange(await LayoutShift.OfAsync(page), 0, LayoutShift.Unseen);
    }

    [Theory]
    [InlineData("Golos Text Variable", "Golos Text Fallback", "en")]
    [InlineData("Golos Text Variable", "Golos Text Fallback", "ru")]
    [InlineData("PT Serif", "PT Serif Fallback", "en")]
    [InlineData("PT Serif", "PT Serif Fallback", "ru")]
    public async Task Fallback_UntilATypefaceHasCome_TakesItsRoom(string family, string fallback, string language)
    {
        await using var page = await browser.OpenAsync($"/{language}/about/data");

        var ratio = await page.Page.EvaluateAsync<double>(
            """
            async ([family, fallback]) => {
              const words = document.querySelector('main').innerText.replace(/\s+/g, ' ');
              const context = document.createElement('canvas').getContext('2d');
              const width = async (name) => {
                const faces = await document.fonts.load(`100px "${name}"`, words);
                if (!faces.length) throw new Error(`${name} is not there`);
                context.font = `100px "${name}"`;
                return context.measureText(words).width;
              };
              return await width(fallback) / await width(family);
            }
            """,
            new[] { family, fallback });

        Assert.InRange(ratio, 1 - Likeness, 1 + Likeness);
    }
}
