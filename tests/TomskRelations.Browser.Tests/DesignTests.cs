namespace TomskRelations.Browser.Tests;

public sealed class DesignTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("/design?lang=en")]
    [InlineData("/design?lang=ru")]
    public async Task Components_InBothSchemes_AreAccessibleAndFit(string path)
    {
        await using var light = await browser.OpenAsync(path);
        await using var dark = await browser.OpenAsync(path, new(Dark: true, Width: 320));

        foreach (var page in new[] { light, dark })
        {
            await AccessibilityTests.AssertAccessibleAsync(page);
            Assert.Equal(0, await page.OverflowAsync());
            Assert.Empty(page.Complaints);
        }
    }
}
