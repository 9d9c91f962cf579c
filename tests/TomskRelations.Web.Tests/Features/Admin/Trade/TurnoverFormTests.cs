using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;
using static TomskRelations.Web.Tests.PageText;

namespace TomskRelations.Web.Tests.Features.Admin.Trade;

/// <summary>The form through the whole pipeline, on a portal of its own.</summary>
public sealed class TurnoverFormTests : IAsyncLifetime
{
    private readonly PortalFactory portal = new();

    [Theory]
    [InlineData(Language.English, "Enter the turnover of a year", "Growth of turnover, %")]
    [InlineData(Language.Russian, "Внести оборот за год", "Прирост оборота, %")]
    public async Task New_SpeaksTheAccountsLanguageAndStoresNothing(Language language, string title, string label)
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Editor, language);

        var form = await TurnoverFormPage.OpenAsync(client);

        Assert.Equal(title, Plain(form.Page.QuerySelector("h1")!));
        Assert.Contains(label, form.Page.QuerySelectorAll("label").Select(Plain));
        Assert.Null(form.Page.QuerySelector("[name=act][value=publish]"));
        Assert.Empty(await DraftsAsync());
    }

    [Fact]
    public async Task Save_KeepsEverythingTypedAndEchoesIt()
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Editor);
        var form = (await TurnoverFormPage.Of2015Async(client)).Type("Export.Figure", "$0,1bn").Type("NoteRu", "  Письмо\nтаможни ");

        var saved = await form.GoAsync("save");

        Assert.Equal(("289,64", "−26,8 %", "$0,1bn", "customs", "  Письмо\nтаможни "), (saved["Turnover.Figure"], saved["Growth.Figure"], saved["Export.Figure"], saved["Body"], saved["NoteRu"]?.ReplaceLineEndings("\n")));
        Assert.Equal("Read as 289.64 million USD", Plain(saved.Page.QuerySelector("#Turnover-Figure-echo")!));
        Assert.Equal("Read as −26.8%", Plain(saved.Page.QuerySelector("#Growth-Figure-echo")!));
        Assert.Equal("Read as 0.1 billion USD; the pages will say 100 million USD", Plain(saved.Page.QuerySelector("#Export-Figure-echo")!));
        Assert.Contains("289.64 million US dollars in 2015, 26.8% less than in 2014", Plain(saved.Page.QuerySelector("#public-words")!));
        Assert.Equal(new Text("2015, customs", "2015, таможня"), Assert.Single(await DraftsAsync()).Title);
    }

    [Fact]
    public async Task Rows_AreAddedAndRemovedWithEverythingElseKept()
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Editor);
        using var added = await (await TurnoverFormPage.Of2015Async(client)).PressAsync("Partners", "add-row");
        Assert.EndsWith("/edit#Partners-0", added.Headers.Location?.ToString());

        var form = (await TurnoverFormPage.OpenAsync(client, added.Headers.Location!.ToString())).Type("Partners[0].Partner", "ФРГ").Type("Partners[0].Figure", "17 %");
        var two = await form.GoAsync("Partners", "add-row");
        Assert.Equal("This is Germany", Plain(two.Page.QuerySelector("#Partners-0-Partner-echo")!));
        Assert.Equal("Read as 17%", Plain(two.Page.QuerySelector("#Partners-0-Figure-echo")!));

        var one = await two.GoAsync("Partners[1]", "remove-row");
        Assert.Equal(("ФРГ", "289,64", null), (one["Partners[0].Partner"], one["Turnover.Figure"], one["Partners[1].Partner"]));
    }

    [Fact]
    public async Task Publish_ShowsAtTheNextRequestEverywhereInBothLanguages()
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Publisher);
        foreach (var address in Public) await portal.PageAsync(address);

        using var published = await (await TurnoverFormPage.Of2015Async(client)).PressAsync("publish");

        Assert.Equal("/admin/trade?published=2015", published.Headers.Location?.ToString());
        var desk = await client.PageAsync(published.Headers.Location!.ToString());
        Assert.NotNull(desk.QuerySelector("a[href='/ru/trade/2015']"));
        Assert.Empty(await DraftsAsync());
        foreach (var address in Public.Append("/en/trade/2015").Append("/ru/trade/2015").Append("/en/search?q=289.64").Append("/ru/search?q=оборот+2015"))
            Assert.Contains(address.StartsWith("/ru", StringComparison.Ordinal) ? "289,64" : "289.64", Plain((await portal.PageAsync(address)).QuerySelector("main")!));
        Assert.Contains("395.68", Plain((await portal.PageAsync("/en/trade/2014")).QuerySelector("main")!));
    }

    [Theory]
    [InlineData("/en/trade", "not yet entered", "2015 289.64 −26.8", "2008 1,054 +7")]
    [InlineData("/ru/trade", "ещё не внесено", "2015 289,64 −26,8", "2008 1 054 +7")]
    public async Task Publish_TwoYearsFarApart_AreNeitherComparedNorJoined(string address, string gap, string latest, string former)
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Publisher);
        using var published = await (await TurnoverFormPage.Of2015Async(client)).Type("Body", "duma").PressAsync("publish");

        var page = await portal.PageAsync(address);

        var rows = page.QuerySelectorAll("table[aria-labelledby=t-year] tbody tr").Select(Plain).ToList();
        Assert.Equal(5, rows.Count);
        Assert.StartsWith(latest, rows[0]);
        Assert.Contains(gap, rows[0]);
        Assert.Contains("≈395", rows[1]);
        Assert.StartsWith(former, rows[2]);
        Assert.DoesNotContain("1,054 ÷ 1.07", Plain(page.QuerySelector("#h-arith")!.Closest("section")!));
        var chart = page.QuerySelector("svg.chart.only-wide")!;
        Assert.Equal(["2007", "2008", "2014", "2015"], chart.QuerySelectorAll("a").Select(column => column.GetAttribute("href")!.Split('/')[^1]));
        Assert.Equal(5, chart.QuerySelectorAll("rect.gap").Length);
        Assert.Empty(page.QuerySelectorAll("polyline, canvas"));
    }

    [Fact]
    public async Task Draft_IsNotPublic()
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Publisher);
        await (await TurnoverFormPage.Of2015Async(client)).GoAsync("save");

        foreach (var address in Public) Assert.DoesNotContain("289", Plain((await portal.PageAsync(address)).Body!));
        using var visitor = portal.Visitor();
        using var year = await visitor.GetAsync("/en/trade/2015", Stop);
        Assert.Equal(HttpStatusCode.NotFound, year.StatusCode);
    }

    [Fact]
    public async Task Publish_ByAnEditor_IsRefusedAndKeepsTheDraft()
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Editor);

        using var answer = await (await TurnoverFormPage.Of2015Async(client)).PressAsync("publish");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Single(await DraftsAsync());
    }

    [Theory]
    [InlineData(Language.English, "Turnover.Figure", "289,640", "This number can be read in two ways: 289,640 or 289.640")]
    [InlineData(Language.Russian, "Turnover.Figure", "289,640", "Это число можно прочесть двояко: 289 640 или 289,640")]
    [InlineData(Language.English, "Year", "2030", "This period is not over yet")]
    [InlineData(Language.Russian, "Export.Figure", "0", "Введён ноль")]
    [InlineData(Language.English, "ShareCis.Figure", "40.4 million", "Enter a percentage")]
    [InlineData(Language.English, "PartnerCount.Figure", "59.5", "Enter a whole number")]
    [InlineData(Language.English, "Growth.Figure", "-100 %", "With a turnover above zero, the fall must be less than 100%")]
    [InlineData(Language.Russian, "Growth.Figure", "−126,8", "Если оборот больше нуля, снижение должно быть меньше 100 %")]
    [InlineData(Language.Russian, "Body", "", "Заполните это поле")]
    [InlineData(Language.English, "Import.Missing", "mislaid", "Choose one of the options offered")]
    [InlineData(Language.Russian, "GrowthBaseYear", "2016", "Год сравнения должен быть раньше")]
    public async Task Publish_WrongInput_SaysSoAtTheFieldAndKeepsEverything(Language language, string field, string typed, string message)
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Publisher, language);
        var form = (await TurnoverFormPage.Of2015Async(client)).Type(field, typed);

        using var answer = await form.PressAsync("publish");
        var shown = new TurnoverFormPage(client, await PortalFactory.ReadAsync(answer));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.StartsWith(message, shown.ErrorAt(field)?.Replace('\u00A0', ' '));
        Assert.NotEmpty(shown.Page.QuerySelectorAll($".alert.error a[href='#{field.Replace('.', '-')}']"));
        if (field != "Import.Missing") Assert.Equal(typed, shown[field]);
        Assert.Equal(field == "Growth.Figure" ? typed : "−26,8 %", shown["Growth.Figure"]);
        Assert.Single(await DraftsAsync());
        using var visitor = portal.Visitor();
        using var year = await visitor.GetAsync("/en/trade/2015", Stop);
        Assert.Equal(HttpStatusCode.NotFound, year.StatusCode);
    }

    [Theory]
    [InlineData(Language.English, "The shares do not add up to the whole. 40.4 + 56.9 = 97.3. Rounding allows 99.9 to 100.1, no more. Two digits may have been swapped: with 59.6 for “Share of other countries” the sum would be 100.0.", "No turnover of that earlier year is on record. The growth would make it about 395.68 (395.4")]
    [InlineData(Language.Russian, "Доли не складываются в целое. 40,4 + 56,9 = 97,3. Округление допускает от 99,9 до 100,1, не больше. Возможно, переставлены две цифры: если «Доля других стран» — 59,6, сумма составит 100,0.", "По этому приросту он составил бы около 395,68 (395,4")]
    public async Task Findings_SayTheirArithmetic_AndAWarningNeedsAReason(Language language, string shares, string growth)
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Publisher, language);
        var form = await (await TurnoverFormPage.Of2015Async(client)).Type("ShareCis.Figure", "40,4").Type("ShareOther.Figure", "56,9").GoAsync("save");

        var findings = Plain(form.Page.QuerySelector("#findings")!);
        Assert.Contains(shares, findings);
        Assert.Contains(growth, findings);

        var refused = await form.GoAsync("publish");
        Assert.NotNull(refused.ErrorAt("ReasonEn"));
        using var published = await refused.Type("ReasonEn", "Printed so in the letter.").PressAsync("publish");
        Assert.Equal(HttpStatusCode.Redirect, published.StatusCode);
        Assert.Contains("Printed so in the letter.", Plain((await portal.PageAsync("/ru/trade/2015")).QuerySelector("main")!));
    }

    [Fact]
    public async Task Change_PutsANewFigureInPlaceOfTheFormer()
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Publisher);
        using var published = await (await TurnoverFormPage.Of2015Async(client)).PressAsync("publish");
        var list = await client.PageAsync("/admin/trade");
        var edit = list.QuerySelectorAll(".desk-list a").Single(link => Plain(link) == "2015, customs").GetAttribute("href")!;

        var form = await (await TurnoverFormPage.OpenAsync(client, edit)).Type("Turnover.Figure", "290,1").GoAsync("Basis", "add-row");
        var refused = await form.GoAsync("publish");
        Assert.NotNull(refused.ErrorAt("SupersedeReasonEn"));
        using var changed = await refused.Type("SupersedeReasonEn", "Corrected by customs.").PressAsync("publish");

        Assert.Equal("/admin/trade?published=2015", changed.Headers.Location?.ToString());
        var page = await portal.PageAsync("/en/trade/2015");
        Assert.Contains("290.1", Plain(page.QuerySelector(".lead")!));
        Assert.DoesNotContain("289.64", Plain(page.QuerySelector("[aria-labelledby=h-figures]")!));
        Assert.Matches("Formerly: 289.64 million USD .*In its place: 290.1 million USD .*Corrected by customs.", Plain(page.QuerySelector("[aria-labelledby=h-corrections]")!));
        Assert.Contains("Прежде: 289,64 млн долл. США", Plain((await portal.PageAsync("/ru/trade/2015")).QuerySelector("[aria-labelledby=h-corrections]")!));
    }

    [Fact]
    public async Task Save_FromAnOlderVersion_IsRefusedWithEverythingTyped()
    {
        using var anna = await StaffClient.SignedInAsync(portal, StaffRole.Publisher);
        using var boris = await StaffClient.SignedInAsync(portal, StaffRole.Publisher);
        var hers = await (await TurnoverFormPage.Of2015Async(anna)).GoAsync("save");
        var his = await TurnoverFormPage.OpenAsync(boris, hers.Page.QuerySelector("form.entry")!.GetAttribute("action")!);
        await his.Type("Turnover.Figure", "300").GoAsync("save");

        using var answer = await hers.Type("Turnover.Figure", "310").PressAsync("save");

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var conflict = ConflictPage.On(anna, await PortalFactory.ReadAsync(answer));
        Assert.Equal(["Turnover"], conflict.Fields("figures"));
        Assert.Equal(("310", "300"), conflict.Both("figures", "Turnover"));
        Assert.Contains("300", Assert.Single(await DraftsAsync(), draft => draft.Title == new Text("2015, customs", "2015, таможня")) is { Id: var id } ? (await FindAsync(id))!.Content : "");
        Assert.Equal("310", (await conflict.Choose("figures", "Mine").SavedAsync())["Turnover.Figure"]);
    }

    [Fact]
    public async Task Preview_IsThePublicPageItself_AndPublishesNothing()
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Editor, Language.Russian);

        using var answer = await (await TurnoverFormPage.Of2015Async(client)).PressAsync("preview");
        var page = await client.PageAsync(answer.Headers.Location!.ToString());

        Assert.NotNull(page.QuerySelector(".preview-bar"));
        Assert.Equal("Торговля в 2015 году", Plain(page.QuerySelector("h1")!));
        Assert.Contains("289,64", Plain(page.QuerySelector("main")!));
        Assert.DoesNotContain("289", Plain((await portal.PageAsync("/en/trade")).Body!));
    }

    [Fact]
    public async Task Withdraw_NeedsAReason_AndTheYearsPageSaysIt()
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Publisher);
        using var published = await (await TurnoverFormPage.Of2015Async(client)).PressAsync("publish");
        var edit = (await client.PageAsync("/admin/trade")).QuerySelectorAll(".desk-list a").Single(link => Plain(link) == "2015, customs").GetAttribute("href")!;
        var address = edit.Replace("/edit", "/withdraw", StringComparison.Ordinal);

        using var refused = await client.SendAsync(address, []);
        Assert.NotNull((await PortalFactory.ReadAsync(refused)).QuerySelector("#ReasonEn-error"));
        using var withdrawn = await client.SendAsync(address, new() { ["ReasonEn"] = "Another body’s figures." });

        Assert.Equal("/admin/trade?show=Withdrawn", withdrawn.Headers.Location?.ToString());
        Assert.Contains("Another body’s figures.", Plain((await client.PageAsync(withdrawn.Headers.Location!.ToString())).QuerySelector("main")!));
        using var visitor = portal.Visitor();
        using var year = await visitor.GetAsync("/en/trade/2015", Stop);
        Assert.Equal(HttpStatusCode.Gone, year.StatusCode);
        Assert.Contains("Another body’s figures.", Plain((await PortalFactory.ReadAsync(year)).Body!));
        Assert.Contains("1,054", Plain((await portal.PageAsync("/en/trade")).QuerySelector(".lead")!));
    }

    [Fact]
    public async Task HalfYear_StandsBesideItsYear_InNoSeries()
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Publisher);
        using var published = await (await TurnoverFormPage.OpenAsync(client))
            .Type("Year", "2009").Type("Period", "half1").Type("Body", "customs").Type("Status", "provisional").Type("Turnover.Figure", "512").PressAsync("publish");
        Assert.Equal(HttpStatusCode.Redirect, published.StatusCode);

        var overview = await portal.PageAsync("/en/trade");
        Assert.Contains("1,054", Plain(overview.QuerySelector(".lead")!));
        Assert.Equal(3, overview.QuerySelectorAll("table[aria-labelledby=t-year] tbody tr").Length);
        Assert.Equal("2009, first half-year, customs, provisional", Plain(overview.QuerySelector("#h-reports")!.Closest("section")!.QuerySelector("li a")!));
        var year = Plain((await portal.PageAsync("/ru/trade/2009")).QuerySelector("main")!);
        Assert.Contains("первое полугодие, таможня, предварительные данные", year);
        Assert.Contains("512 млн долл. США", year);
        Assert.DoesNotContain("512", Plain((await portal.PageAsync("/en")).Body!));
    }

    public ValueTask InitializeAsync() => portal.InitializeAsync();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private static string[] Public => ["/en", "/ru", "/en/trade", "/ru/trade"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task<IReadOnlyList<DraftLine>> DraftsAsync()
    {
        await using var scope = portal.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DraftQueries>().ListAsync(RecordKind.Trade, Stop);
    }

    private async Task<OpenDraft?> FindAsync(Guid id)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DraftQueries>().FindAsync(id, RecordKind.Trade, Stop);
    }
}
