using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;
using static Microsoft.Playwright.Assertions;

namespace TomskRelations.Browser.Tests;

/// <summary>Nothing that was typed into the form is lost.</summary>
public sealed class DelegationDraftTests(BrowserFixture browser)
{
    private static readonly (string Field, string Typed)[] Typed =
    [
        ("TitleEn", "Typed and left"),
        ("TitleRu", "Набрано и оставлено"),
        ("Partners-0-Name", "КНР"),
        ("Date", "скоро"),
        ("PurposeRu", "Первая строка\nи вторая"),
    ];

    [Fact]
    public async Task Typing_WithoutAButton_IsInTheDraftAfterTheWindowIsClosed()
    {
        var member = await StaffClient.AddMemberAsync(browser.Portal);
        await using (var page = await OpenFormAsync(browser.Portal, member))
        {
            await FillAsync(page);
            await Expect(page.Page.Locator("#saved")).ToContainTextAsync("Draft saved");
            Assert.EndsWith("/edit", page.Path);
            await Expect(page.Page.Locator("#Partners-0-Name-echo")).ToHaveTextAsync("Read as China");
            Assert.Empty(page.Complaints);
        }

        await using var later = await SignedInAsync(browser.Portal, member);
        await OpenDraftAsync(later);
    }

    [Fact]
    public async Task Typing_WhenTheWindowIsClosedAtOnce_IsInTheDraft()
    {
        var member = await StaffClient.AddMemberAsync(browser.Portal);
        await using (var page = await OpenFormAsync(browser.Portal, member))
        {
            await FillAsync(page);
            var saved = page.Page.WaitForRequestFinishedAsync(new() { Predicate = request => request.Method == "POST" });
            await page.Page.EvaluateAsync("Object.defineProperty(document, 'visibilityState', { value: 'hidden' }); document.dispatchEvent(new Event('visibilitychange'))");
            await saved;
            await page.Page.CloseAsync();
        }

        await using var later = await SignedInAsync(browser.Portal, member);
        await OpenDraftAsync(later);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Typing_AfterTheSignInExpired_IsKeptAndGivenBack(bool javaScript)
    {
        var clock = new StoppedClock(DateTimeOffset.UtcNow);
        await using var portal = new PortalServer { Clock = clock };
        portal.Start();
        var member = await StaffClient.AddMemberAsync(portal);
        await using var page = await OpenFormAsync(portal, member, javaScript);
        clock.Now += TimeSpan.FromMinutes(31);
        await FillAsync(page);
        if (javaScript) await Expect(page.Page.Locator("#saved")).ToContainTextAsync("you have been signed out");

        await page.Page.Locator(".actions [value=save]").ClickAsync();
        await SignInAsync(page, member);
        if (javaScript) await AssertFitsAsync(page);
        await page.Page.Locator("main form button").First.ClickAsync();

        await Expect(page.Page.Locator("#saved")).ToContainTextAsync("Draft saved");
        await AssertFilledAsync(page);
    }

    [Fact]
    public async Task Draft_SavedBeforeThePortalIsStartedAgain_IsThereAndSoIsTheSignIn()
    {
        using var folder = new TemporaryFolder();
        (string, string)[] settings = [("Data:Directory", folder.FullPath), ("ConnectionStrings:Portal", $"Data Source={folder.File("portal.db")};Pooling=False")];
        var first = new PortalServer(settings);
        first.Start();
        var member = await StaffClient.AddMemberAsync(first);
        await using var page = await OpenFormAsync(first, member);
        await FillAsync(page);
        await Expect(page.Page.Locator("#saved")).ToContainTextAsync("Draft saved");
        await first.DisposeAsync();

        await using var second = new PortalServer(settings);
        second.Start();
        await page.Page.GotoAsync($"{second.Address}/admin");
        await OpenDraftAsync(page, second.Address);
    }

    [Theory]
    [InlineData(Language.English, false, 1280)]
    [InlineData(Language.Russian, true, 360)]
    public async Task EveryPage_OfTheDesk_IsAccessibleAndFits(Language language, bool dark, int width)
    {
        await using var portal = new PortalServer();
        portal.Start();
        var member = await StaffClient.AddMemberAsync(portal, StaffRole.Publisher, language);
        await using var page = await SignedInAsync(portal, member, new(Dark: dark, Width: width, Address: portal.Address));
        await page.GoToAsync("/admin/delegations");
        await AssertFitsAsync(page);
        await page.GoToAsync("/admin/delegations/new");
        await AssertFitsAsync(page);

        foreach (var list in new[] { "Partners", "Places", "Heads", "Participants", "Hosts", "Topics", "Meetings", "Outcomes", "Organisations", "Related", "Basis" })
        {
            await page.Page.Locator($"[name=add-row][value={list}]").ClickAsync();
            await Expect(page.Page.Locator($"#{list}-{(list is "Partners" or "Basis" ? 1 : 0)}")).ToBeInViewportAsync();
        }
        await page.Page.SelectOptionAsync("#Basis-1-Kind", "sentence");
        await page.Page.FillAsync("#Basis-1-Sentence", "s10");
        await page.Page.SelectOptionAsync("#Heads-0-NameBasis", "consent");
        await page.Page.Locator("summary").EvaluateAllAsync<bool?>("all => all.forEach(each => { each.parentElement.open = true; })");
        await AssertFitsAsync(page);

        await page.Page.FillAsync("#Date", "скоро");
        await page.Page.FillAsync("#StatusReasonEn", new string('a', 1001), new() { Force = true });
        await page.Page.Locator(".actions [value=publish]").ClickAsync();
        await Expect(page.Page.Locator(".alert.error")).ToBeVisibleAsync();
        await AssertFitsAsync(page);
        foreach (var fault in await page.Page.Locator(".alert.error a").AllAsync())
        {
            await fault.ClickAsync();
            await Expect(page.Page.Locator((await fault.GetAttributeAsync("href"))!)).ToBeVisibleAsync();
        }

        await page.GoToAsync("/admin/delegations/new");
        await page.Page.FillAsync("#TitleRu", "Показано заранее");
        await page.Page.SelectOptionAsync("#Kind", "fair");
        await page.Page.FillAsync("#Partners-0-Name", "КНР");
        await page.Page.Locator("[value=preview]").ClickAsync();
        await Expect(page.Page.Locator(".preview-bar")).ToBeVisibleAsync();
        await AssertFitsAsync(page);

        await page.GoToAsync($"/admin/delegations/{RecordId.Of(RecordKind.Delegation, "2008-japan")}/edit");
        await page.Page.FillAsync("#TitleEn", "Said otherwise");
        await page.Page.Locator("#StillProven input").CheckAsync();
        await page.Page.Locator("#Basis-0-IsInferred").CheckAsync();
        await page.Page.Locator(".actions [value=save]").ClickAsync();
        await page.Page.Locator("section.changes summary").ClickAsync();
        await Expect(page.Page.Locator("#changed-fields")).ToContainTextAsync("Said otherwise");
        await AssertFitsAsync(page);

        await page.GoToAsync($"/admin/delegations/{RecordId.Of(RecordKind.Delegation, "2008-japan")}/withdraw");
        await page.Page.Locator("main form button").ClickAsync();
        await Expect(page.Page.Locator(".alert.error")).ToBeVisibleAsync();
        await AssertFitsAsync(page);
    }

    private static async Task AssertFitsAsync(PortalPage page)
    {
        await AccessibilityTests.AssertAccessibleAsync(page);
        var width = page.Page.ViewportSize!.Width;
        foreach (var other in new[] { 320, 360, 768, 1280, width })
        {
            await page.Page.SetViewportSizeAsync(other, 900);
            Assert.True(await page.OverflowAsync() == 0, $"{page.Path} overflows at {other}");
        }
        Assert.Empty(await page.Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('main :is(input:not([type=hidden]), select, textarea, button, summary)')]
              .filter(target => target.checkVisibility() && !target.closest('.visually-hidden'))
              .filter(target => { const { width, height } = (target.labels?.[0] && target.type === 'checkbox' ? target.parentElement : target).getBoundingClientRect(); return width < 24 || height < 24; })
              .map(target => target.outerHTML)
            """));
    }

    private async Task<PortalPage> OpenFormAsync(PortalServer portal, StaffMember member, bool javaScript = true)
    {
        var page = await SignedInAsync(portal, member, new(javaScript, Address: portal.Address));
        await page.GoToAsync("/admin/delegations/new");
        return page;
    }

    private async Task<PortalPage> SignedInAsync(PortalServer portal, StaffMember member, PageOptions? options = null)
    {
        var page = await browser.OpenAsync("/admin", options ?? new(Address: portal.Address));
        await SignInAsync(page, member);
        return page;
    }

    private static async Task SignInAsync(PortalPage page, StaffMember member)
    {
        await page.Page.FillAsync("#Email", member.Email!);
        await page.Page.FillAsync("#Password", StaffClient.Password);
        await page.Page.Keyboard.PressAsync("Enter");
        await Expect(page.Page.Locator(".staff-bar .who")).ToBeVisibleAsync();
    }

    private static async Task FillAsync(PortalPage page)
    {
        foreach (var (field, typed) in Typed) await page.Page.FillAsync($"#{field}", typed);
    }

    private static async Task OpenDraftAsync(PortalPage page, string address = "")
    {
        await page.GoToAsync($"{address}/admin/delegations?show=Drafts");
        await page.Link("Typed and left").First.ClickAsync();
        await AssertFilledAsync(page);
    }

    private static async Task AssertFilledAsync(PortalPage page)
    {
        foreach (var (field, typed) in Typed) await Expect(page.Page.Locator($"#{field}")).ToHaveValueAsync(typed);
    }
}
