using System.Net;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;
using TomskRelations.Web.Tests.Features.Admin.Delegations;

namespace TomskRelations.Web.Tests.Features.Shared.Desk;

/// <summary>Two members save one record.</summary>
public sealed class ConflictTests(DelegationDesk desk) : IClassFixture<DelegationDesk>, IAsyncLifetime
{
    private StaffClient other = null!;

    [Theory]
    [InlineData("Mine", "Mine", "My title", "My purpose")]
    [InlineData("Theirs", "Theirs", "Their title", "Their purpose")]
    [InlineData("Mine", "Theirs", "My title", "Their purpose")]
    [InlineData("Theirs", "Mine", "Their title", "My purpose")]
    public async Task Save_ThatIsStale_LetsTheEditorChooseForEachSection(string what, string why, string title, string purpose)
    {
        var conflict = await BeginAsync();
        Assert.Equal(["what", "when", "why"], conflict.Sections);
        Assert.Equal(("My title", "Their title"), conflict.Both("what", "Title, English"));
        Assert.Equal(("incoming", "outgoing"), conflict.Both("what", "Direction"));
        Assert.Equal((null, "Theirs"), (conflict.Preselected("what"), conflict.Preselected("when")));

        var merged = await conflict.Choose("what", what).Choose("why", why).SavedAsync();

        Assert.Equal((title, purpose, "2009"), (merged["TitleEn"], merged["PurposeEn"], merged["Date"]));
    }

    [Fact]
    public async Task Merge_WithoutAChoice_IsRefusedAtTheSectionAndKeepsTheOthers()
    {
        var conflict = await BeginAsync();

        using var answer = await conflict.Choose("what", "Mine").SendAsync();

        var page = await PortalFactory.ReadAsync(answer);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Choose one of the two versions"), (answer.StatusCode, page.GetElementById("Choices-why-error")!.TextContent.Trim()));
        Assert.NotNull(page.QuerySelector(".alert.error a[href='#Choices-why']"));
        var again = ConflictPage.On(desk.Publisher, page);
        Assert.Equal("Mine", again.Preselected("what"));
        Assert.Equal("My purpose", (await again.Choose("why", "Mine").SavedAsync())["PurposeEn"]);
    }

    [Fact]
    public async Task Merge_ThatIsStaleAgain_ShowsTheNewestVersionAndStoresNothing()
    {
        var conflict = await BeginAsync();
        var edit = conflict.Page.QuerySelector(".actions a")!.GetAttribute("href")!;
        await other.GoOnAsync((await other.FormAsync(edit)).Fill(("TitleEn", "Their newest title")), "save");

        using var answer = await conflict.ChooseAll("Mine").SendAsync();

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var again = ConflictPage.On(desk.Publisher, await PortalFactory.ReadAsync(answer));
        Assert.Equal(("My title", "Their newest title"), again.Both("what", "Title, English"));
        Assert.Equal("Their newest title", (await other.FormAsync(edit))["TitleEn"]);
        Assert.Equal("My title", (await again.ChooseAll("Mine").SavedAsync())["TitleEn"]);
    }

    [Fact]
    public async Task Merge_WithAnotherMembersSeal_IsRefused()
    {
        var conflict = await BeginAsync();
        conflict.Page.QuerySelector("input[name=Mine]")!.SetAttribute("value", "forged");

        using var answer = await conflict.ChooseAll("Mine").SendAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Conflict_InRussian_SpeaksRussian()
    {
        using var reader = await StaffClient.SignedInAsync(desk.Portal, StaffRole.Editor, Language.Russian);
        var form = await desk.Publisher.GoOnAsync(await desk.BeginAsync("Shared"), "save");
        var stale = await reader.FormAsync(form.Action);
        await desk.Publisher.GoOnAsync(form.Fill(("TitleEn", "Theirs")), "save");

        using var answer = await reader.PressAsync(stale.Fill(("TitleEn", "Mine")), "save");

        var page = await PortalFactory.ReadAsync(answer);
        Assert.Equal("Две версии одной записи", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(("Mine", "Theirs"), ConflictPage.On(reader, page).Both("what", "Заголовок, по-английски"));
    }

    [Fact]
    public async Task Autosave_ThatIsStale_SaysSoAndLeadsToThePage()
    {
        var form = await desk.Publisher.GoOnAsync(await desk.BeginAsync("Typed on"), "save");
        await other.GoOnAsync((await other.FormAsync(form.Action)).Fill(("TitleEn", "Theirs")), "save");
        using var request = new HttpRequestMessage(HttpMethod.Post, form.Action) { Content = form.Fill(("TitleEn", "Mine")).Press("act", "save") };
        request.Headers.Add("X-Autosave", "1");

        using var answer = await desk.Publisher.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.NotNull((await PortalFactory.ReadAsync(answer)).QuerySelector("#saved[data-live] button[form=entry][name=act][value=save]"));
    }

    public async ValueTask InitializeAsync() => other = await StaffClient.SignedInAsync(desk.Portal, StaffRole.Editor);

    public ValueTask DisposeAsync()
    {
        other.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Both change title, direction and purpose; the other one alone changes the date.</summary>
    private async Task<ConflictPage> BeginAsync()
    {
        var form = await desk.Publisher.GoOnAsync(await desk.BeginAsync("Shared", ("Date", "2008")), "save");
        await other.GoOnAsync((await other.FormAsync(form.Action)).Fill(("TitleEn", "Their title"), ("Direction", "outgoing"), ("PurposeEn", "Their purpose"), ("Date", "2009")), "save");
        using var answer = await desk.Publisher.PressAsync(form.Fill(("TitleEn", "My title"), ("Direction", "incoming"), ("PurposeEn", "My purpose")), "save");
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        return ConflictPage.On(desk.Publisher, await PortalFactory.ReadAsync(answer));
    }
}
