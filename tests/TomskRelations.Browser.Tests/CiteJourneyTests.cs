using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;
using static Microsoft.Playwright.Assertions;

namespace TomskRelations.Browser.Tests;

/// <summary>An organisation rests on a sentence that is chosen in its source, with a keyboard alone.</summary>
public sealed class CiteJourneyTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(Language.English, true, false, 1280)]
    [InlineData(Language.Russian, false, true, 360)]
    public async Task Sentence_ChosenInItsSource_StandsInTheForm(Language language, bool javaScript, bool dark, int width)
    {
        var member = await StaffClient.AddMemberAsync(browser.Portal, StaffRole.Editor, language);
        await using var page = await browser.OpenAsync("/admin/organisations/new", new(javaScript, dark, width));
        await TypeAsync(page, "#Email", member.Email!);
        await TypeAsync(page, "#Password", StaffClient.Password);
        await page.Page.Keyboard.PressAsync("Enter");
        await Expect(page.Page.Locator("#NameEn")).ToBeVisibleAsync();

        await TypeAsync(page, "#NameEn", "Institute of quotable things");
        await page.Page.Locator("#Basis-0-Kind").FocusAsync();
        await page.Page.Keyboard.PressAsync("ArrowDown");
        await page.Page.Keyboard.PressAsync("ArrowDown");
        await PressAsync(page, "button[name=cite]");
        await TypeAsync(page, "#q", "Tomskneftekhim orders");
        await page.Page.Keyboard.PressAsync("Enter");
        await Expect(page.Page.Locator("button[name=chosen]")).ToHaveCountAsync(1);
        if (javaScript) await AccessibilityTests.AssertAccessibleAsync(page);
        Assert.Equal(0, await page.OverflowAsync());

        await PressAsync(page, "button[name=chosen]");
        await Expect(page.Page.Locator("#Basis-0-says")).ToContainTextAsync("Tomskneftekhim immediately took advantage");
        Assert.Equal("Institute of quotable things", await page.Page.InputValueAsync("#NameEn"));
        if (javaScript) await AccessibilityTests.AssertAccessibleAsync(page);
        Assert.Equal(0, await page.OverflowAsync());
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task Words_SelectedInTheSentence_BecomeTheQuote()
    {
        var member = await StaffClient.AddMemberAsync(browser.Portal);
        await using var page = await browser.OpenAsync($"/admin/organisations/{RecordId.Of(RecordKind.Organisation, "siberian-chemical-plant")}/edit");
        await TypeAsync(page, "#Email", member.Email!);
        await TypeAsync(page, "#Password", StaffClient.Password);
        await page.Page.Keyboard.PressAsync("Enter");
        var quote = page.Page.Locator("[data-quotes]").First;
        await Expect(quote).ToBeVisibleAsync();

        await page.Page.EvaluateAsync("getSelection().setBaseAndExtent(...(words => [words, 0, words, 6])(document.querySelector('[data-live] .proofline').firstChild))");
        var words = await page.Page.EvaluateAsync<string>("`${getSelection()}`");
        await quote.ClickAsync();

        Assert.Equal(6, words.Length);
        Assert.Equal(words.Trim(), await page.Page.Locator("textarea[name='Basis[0].Quote']").InputValueAsync());
    }

    private static async Task TypeAsync(PortalPage page, string field, string text)
    {
        await page.Page.Locator(field).FocusAsync();
        await page.Page.Keyboard.TypeAsync(text);
    }

    private static async Task PressAsync(PortalPage page, string button)
    {
        await page.Page.Locator(button).First.FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");
    }
}
