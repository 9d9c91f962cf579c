using Microsoft.Playwright;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;
using static Microsoft.Playwright.Assertions;

namespace TomskRelations.Browser.Tests;

/// <summary>The script of the staff area on a form that is made up, so that the portal's answers can be made up too.</summary>
public sealed class DeskScriptTests(BrowserFixture browser)
{
    private const string New = "/admin/notes/new", Edit = "/admin/notes/7/edit";

    [Fact]
    public async Task Typing_IsSavedWithTheSaveButtonsFields_AndShowsWhatTheAnswerSays()
    {
        await using var desk = await Desk.OpenAsync(browser);

        await desk.TypeAsync("Первая\nвторая");
        await Expect(desk.Saved).ToHaveTextAsync("Saved 1");

        var save = Assert.Single(desk.Saves);
        Assert.Equal("1", save.Headers["x-autosave"]);
        Assert.Equal("Version=0&Text=Первая\r\nвторая&act=save", Uri.UnescapeDataString(save.PostData!));
        await Expect(desk.Page.Page.Locator("#echo")).ToHaveTextAsync("Read as 1");
        await Expect(desk.Page.Page.Locator("#Text")).ToBeFocusedAsync();
        Assert.Equal(Edit, desk.Page.Path);

        await desk.TypeAsync("More");
        await Expect(desk.Saved).ToHaveTextAsync("Saved 2");
        Assert.StartsWith("Version=1&", desk.Saves[1].PostData);
        Assert.Empty(desk.Page.Complaints);
    }

    [Fact]
    public async Task Button_PressedWhileASaveIsUnderWay_NamesTheVersionOfThatSave()
    {
        await using var desk = await Desk.OpenAsync(browser);
        desk.Delay = TimeSpan.FromSeconds(1);
        await desk.TypeAsync("Typed");
        await desk.Page.Page.WaitForRequestAsync($"**{Edit}");

        await desk.Page.Page.Locator("#add").ClickAsync();
        await Expect(desk.Saved).ToHaveTextAsync("Saved 2");

        Assert.Equal(["Version=0&Text=Typed&act=save", "Version=1&Text=Typed&add-row=Partners"], desk.Saves.Select(save => save.PostData));
    }

    [Theory]
    [InlineData(500, "<h1>Broken</h1>", "Not saved.")]
    [InlineData(200, "<h1>Sign in</h1>", "Signed out.")]
    public async Task Save_ThatFails_SaysSoAndIsTriedAgainAtTheNextInput(int status, string body, string words)
    {
        await using var desk = await Desk.OpenAsync(browser);
        desk.Answer = (status, body);
        await desk.TypeAsync("Typed");
        await Expect(desk.Saved).ToHaveTextAsync(words);
        await Expect(desk.Page.Page.Locator("#Text")).ToHaveValueAsync("Typed");

        desk.Answer = null;
        await desk.TypeAsync("Typed on");
        await Expect(desk.Saved).ToHaveTextAsync("Saved 2");
        await Expect(desk.Saved).Not.ToHaveClassAsync("warn");
    }

    [Fact]
    public async Task Save_WithoutANetwork_SaysSo()
    {
        await using var desk = await Desk.OpenAsync(browser);
        await desk.Page.Page.RouteAsync($"**{Edit}", route => route.AbortAsync());

        await desk.TypeAsync("Typed");

        await Expect(desk.Saved).ToHaveTextAsync("Not saved.");
    }

    [Fact]
    public async Task Save_ThatIsStale_ShowsTheExplanationAndIsNotTriedAgain()
    {
        await using var desk = await Desk.OpenAsync(browser);
        desk.Answer = (409, Desk.Markup("Boris saved meanwhile", version: 5));
        await desk.TypeAsync("Typed");
        await Expect(desk.Saved).ToHaveTextAsync("Boris saved meanwhile");

        await desk.TypeAsync("Typed on");
        await Task.Delay(3000);
        Assert.Single(desk.Saves);
    }

    [Fact]
    public async Task Leaving_WithWhatIsNotSaved_IsAskedAbout()
    {
        await using var desk = await Desk.OpenAsync(browser);
        var asked = 0;
        desk.Page.Page.Dialog += async (_, dialog) =>
        {
            asked++;
            await dialog.DismissAsync();
        };

        await desk.TypeAsync("Typed");
        await desk.Page.Page.EvaluateAsync("location.href = '/admin'");
        await Expect(desk.Saved).ToHaveTextAsync("Saved 1");
        Assert.Equal(1, asked);

        await desk.Page.GoToAsync("/admin");
        Assert.Equal((1, "/admin"), (asked, desk.Page.Path));
    }

    [Fact]
    public async Task Keys_PressWhatTheyMark_InTheSectionAtHand()
    {
        await using var desk = await Desk.OpenAsync(browser);
        await desk.Page.Page.Locator("#Text").FocusAsync();

        await desk.Page.Page.Keyboard.PressAsync("Alt+2");
        Assert.EndsWith("#second", desk.Page.Path);
        await desk.Page.Page.Keyboard.PressAsync("Alt+KeyA");
        await Expect(desk.Saved).ToHaveTextAsync("Saved 1");

        Assert.EndsWith("add-row=Partners", Assert.Single(desk.Saves).PostData);
    }

    [Fact]
    public async Task Key_OfTheSaveButton_LeavesOneWhereOneWas()
    {
        await using var desk = await Desk.OpenAsync(browser);
        await desk.TypeAsync("Typed");
        await desk.Page.Page.Locator("#Text").FocusAsync();

        await desk.Page.Page.Keyboard.PressAsync("Alt+KeyS");

        await Expect(desk.Saved).ToHaveTextAsync("Saved 1");
        await Expect(desk.Page.Page.Locator("#Text")).ToBeFocusedAsync();
        Assert.EndsWith("act=save", Assert.Single(desk.Saves).PostData);
    }

    /// <summary>A page of the staff area with a made-up form, and what it sent.</summary>
    private sealed class Desk : IAsyncDisposable
    {
        private readonly List<IRequest> saves = [];

        private Desk(PortalPage page) => Page = page;

        public PortalPage Page { get; }
        public IReadOnlyList<IRequest> Saves => saves;
        public ILocator Saved => Page.Page.Locator("#saved");
        public TimeSpan Delay { get; set; }

        /// <summary>In place of a save that succeeds.</summary>
        public (int Status, string Body)? Answer { get; set; }

        public static async Task<Desk> OpenAsync(BrowserFixture browser)
        {
            var member = await StaffClient.AddMemberAsync(browser.Portal, StaffRole.Editor);
            var desk = new Desk(await browser.OpenAsync("/admin"));
            await desk.Page.Page.FillAsync("#Email", member.Email!);
            await desk.Page.Page.FillAsync("#Password", StaffClient.Password);
            await desk.Page.Page.Keyboard.PressAsync("Enter");
            await Expect(desk.Page.Page.Locator("h1")).ToContainTextAsync("Anna Petrova");
            await desk.Page.Page.RouteAsync("**/admin/notes/**", desk.AnswerAsync);
            await desk.Page.GoToAsync(New);
            return desk;
        }

        public Task TypeAsync(string text) => Page.Page.FillAsync("#Text", text);

        public static string Markup(string saved, int version) => $"""
            <!DOCTYPE html><html lang="en"><title>Note</title>
            <script src="/dist/desk.js" type="module"></script>
            <form method="post" action="{Edit}" data-autosave data-unsaved="Not saved." data-signed-out="Signed out.">
              <input type="hidden" name="Version" id="Version" value="{version}" data-live>
              <p id="saved" data-live>{saved}</p>
              <a href="#second" data-key="2">Second</a>
              <section><textarea name="Text" id="Text" aria-label="Text"></textarea><p id="echo" data-live>Read as {version}</p><button name="add-row" value="Topics" data-key="a">Add a topic</button></section>
              <section id="second" tabindex="-1"><button name="add-row" value="Partners" id="add" data-key="a">Add a partner</button></section>
              <button name="act" value="save" data-key="s">Save</button>
            </form>
            """;

        public ValueTask DisposeAsync() => Page.DisposeAsync();

        private async Task AnswerAsync(IRoute route)
        {
            if (route.Request.Method == "POST") saves.Add(route.Request);
            var (status, body) = route.Request.Method == "POST" && Answer is { } answer ? answer : (200, Markup(saves.Count == 0 ? "" : $"Saved {saves.Count}", saves.Count));
            await Task.Delay(Delay);
            await route.FulfillAsync(new()
            {
                Status = status,
                ContentType = "text/html; charset=utf-8",
                Body = body,
                Headers = [new("Content-Security-Policy", "default-src 'none'; form-action 'self'; script-src 'self'; connect-src 'self'")],
            });
        }
    }
}
