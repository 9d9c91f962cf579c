using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace TomskRelations.Browser.Tests;

public sealed class AccessibilityTests(BrowserFixture browser)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    public static TheoryData<string> Pages => PublicPages.InBothLanguages;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_InBothSchemes_HasNoViolations(string path)
    {
        await using var light = await browser.OpenAsync(path);
        await using var dark = await browser.OpenAsync(path, new(Dark: true, Width: 360));

        foreach (var page in new[] { light, dark }) await AssertAccessibleAsync(page);
    }

    internal static async Task AssertAccessibleAsync(PortalPage page)
    {
        var result = await page.Page.RunAxe(Rules);
        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(violation => $"{page.Path} {violation.Id}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}")));
    }
}
