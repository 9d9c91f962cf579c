using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace TomskRelations.Browser.Tests;

public sealed class AccessibilityTests(BrowserFixture browser)
{
    private static readonly AxeRunOptions Rules = new()
    {
        ResultTypes = [ResultType.Violations],
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    public static TheoryData<string> Pages => PublicPages.InBothLanguages;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_InBothSchemes_HasNoViolations(string path)
    {
        await using var page = await browser.OpenAsync(path);
        await AssertAccessibleAsync(page);

        await page.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await page.Page.SetViewportSizeAsync(360, 900);
        await AssertAccessibleAsync(page);
    }

    /// <summary>On a page without scripts the rules never come to an end: such a page fails here.</summary>
    internal static async Task AssertAccessibleAsync(PortalPage page)
    {
        var result = await page.Page.RunAxe(Rules).WaitAsync(TimeSpan.FromMinutes(2));
        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(violation => $"{page.Path} {violation.Id}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}")));
    }
}
