using System.Net;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;
using static TomskRelations.Web.Tests.PageText;

namespace TomskRelations.Web.Tests.Features.Admin.Trade;

/// <summary>What the form asks about before it publishes, and what the pages then say of it.</summary>
public sealed class TurnoverConscienceTests : IAsyncLifetime
{
    private readonly PortalFactory portal = new();

    [Theory]
    [InlineData(Language.English, "China: exports and imports do not add up to the turnover. 81.6 + 27.5 = 109.1, but the turnover is about 110. Rounding allows 109.4 to 110.6, no more. The source says “about”")]
    [InlineData(Language.Russian, "Китай: экспорт и импорт в сумме не дают оборота. 81,6 + 27,5 = 109,1, а оборот — около 110. Округление допускает от 109,4 до 110,6, не больше. В источнике сказано «около»")]
    public async Task PartnersSumThatIsAboutSoMuch_NeedsAReasonThatIsPublishedBesideIt(Language language, string words)
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Publisher, language);
        var form = (await (await TurnoverFormPage.Of2015Async(client)).GoAsync("Partners", "add-row"))
            .Type("Partners[0].Partner", "China").Type("Partners[0].Figure", "close to 110").Type("Partners[0].Export", "81,6").Type("Partners[0].Import", "27,5");

        var refused = await form.GoAsync("publish");
        Assert.Contains(words, Plain(refused.Page.QuerySelector("#findings")!));
        Assert.NotNull(refused.ErrorAt("ReasonEn"));
        Assert.Equal(("close to 110", "81,6", "27,5"), (refused["Partners[0].Figure"], refused["Partners[0].Export"], refused["Partners[0].Import"]));
        using var published = await refused.Type("ReasonEn", "So in the report.").Type("ReasonRu", "Так в отчёте.").PressAsync("publish");

        Assert.Equal(HttpStatusCode.Redirect, published.StatusCode);
        foreach (var (address, rows, reason) in new[]
        {
            ("/en/trade/2015", new[] { "China Turnover about 110 million USD", "Exports 81.6 million USD", "Imports 27.5 million USD" }, "So in the report."),
            ("/ru/trade/2015", ["Китай Оборот около 110 млн долл. США", "Экспорт 81,6 млн долл. США", "Импорт 27,5 млн долл. США"], "Так в отчёте."),
        })
        {
            var table = (await portal.PageAsync(address)).QuerySelectorAll("table[aria-labelledby=t-partners] tbody tr").Select(Said).ToList();
            Assert.Equal(rows, table[..3]);
            Assert.Contains(address[1..3] == "en" ? "81.6 + 27.5 = 109.1, but the turnover is about 110" : "81,6 + 27,5 = 109,1, а оборот — около 110", table[3]);
            Assert.EndsWith(reason, table[3]);
        }
    }

    [Theory]
    [InlineData(Language.English, "1.054,00", "This number can be read in two ways: 1,054.00 or 1.05400")]
    [InlineData(Language.Russian, "1.054,00", "Это число можно прочесть двояко: 1 054,00 или 1,05400")]
    public async Task AmountWithPointAndComma_IsAskedAbout_AndStaysAsTyped(Language language, string typed, string question)
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Publisher, language);

        var shown = await (await TurnoverFormPage.OpenAsync(client)).Type("Year", "2015").Type("Body", "customs").Type("Turnover.Figure", typed).GoAsync("publish");

        Assert.StartsWith(question, shown.ErrorAt("Turnover.Figure")?.Replace('\u00A0', ' '));
        Assert.Equal(typed, shown["Turnover.Figure"]);
    }

    [Fact]
    public async Task ThousandsWhereMillionsStand_AreAskedAbout()
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Publisher);
        var form = (await TurnoverFormPage.OpenAsync(client)).Type("Year", "2009").Type("Body", "duma").Type("Unit", "thousandUsd").Type("Turnover.Figure", "1054");

        var refused = await form.GoAsync("publish");

        Assert.Contains("Turnover: is the unit right? 1.054 against 1,054 in 2008 is a 1,000-fold difference. In million USD it would be 1,054", Plain(refused.Page.QuerySelector("#findings")!));
        Assert.NotNull(refused.ErrorAt("ReasonEn"));
        Assert.Equal(("1054", "thousandUsd"), (refused["Turnover.Figure"], refused["Unit"]));
    }

    [Theory]
    [InlineData(Language.English, "The provisional value 285 million USD stands; it will be superseded.")]
    [InlineData(Language.Russian, "Опубликовано предварительное значение: 285 млн долл. США; оно будет заменено.")]
    public async Task LaterStage_SaysWhatItSupersedes_AndThePageShowsBothVintages(Language language, string words)
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Publisher, language);
        using var first = await (await Of2015Async(client, "provisional", "285")).PressAsync("publish");
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);

        var form = await (await Of2015Async(client, "actual", "289,64")).GoAsync("save");
        Assert.EndsWith(words, Plain(form.Page.QuerySelector("#Turnover-Figure-echo")!));
        Assert.Contains(words, Plain(form.Page.QuerySelector("#gives-way")!));
        var refused = await form.GoAsync("publish");
        Assert.NotNull(refused.ErrorAt("SupersedeReasonEn"));
        using var second = await refused.Type("SupersedeReasonEn", "The final count.").Type("SupersedeReasonRu", "Итоговые данные.").PressAsync("publish");
        Assert.Equal(HttpStatusCode.Redirect, second.StatusCode);

        var day = DateTime.UtcNow.Year;
        var english = await portal.PageAsync("/en/trade/2015");
        Assert.Matches($@"Turnover customs Formerly: 285 million USD \(provisional; known from \d+ \w+ {day}\) In its place: 289.64 million USD \(actual; known from \d+ \w+ {day}\) The final count\.", Said(english.QuerySelector("[aria-labelledby=h-corrections]")!));
        Assert.Null(english.QuerySelector("[aria-labelledby=h-reports]"));
        Assert.Matches($@"Прежде: 285 млн долл. США \(предварительные данные; известно с \d+ \w+ {day} года\).*Итоговые данные\.", Said((await portal.PageAsync("/ru/trade/2015")).QuerySelector("[aria-labelledby=h-corrections]")!));
    }

    [Theory]
    [InlineData(Language.English, "The actual value 289.64 of this body already stands: see the trade figures for 2015")]
    [InlineData(Language.Russian, "Уже опубликовано фактическое значение этого органа: 289,64 (см. показатели торговли за 2015 год)")]
    public async Task EarlierStage_IsRefusedWithALinkToWhatStands(Language language, string words)
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Publisher, language);
        using var first = await (await Of2015Async(client, "actual", "289.64")).PressAsync("publish");

        using var answer = await (await Of2015Async(client, "provisional", "285")).PressAsync("publish");
        var refused = new TurnoverFormPage(client, await PortalFactory.ReadAsync(answer));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.StartsWith(words, refused.ErrorAt("Turnover.Figure")?.Replace('\u00A0', ' '));
        Assert.Equal("285", refused["Turnover.Figure"]);
        var standing = await TurnoverFormPage.OpenAsync(client, refused.Page.QuerySelector("#Turnover-Figure-error a")!.GetAttribute("href")!);
        Assert.Equal("289.64", standing["Turnover.Figure"]);
    }

    public ValueTask InitializeAsync() => portal.InitializeAsync();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private static async Task<TurnoverFormPage> Of2015Async(StaffClient client, string status, string turnover) =>
        (await TurnoverFormPage.OpenAsync(client)).Type("Year", "2015").Type("Body", "customs").Type("Status", status).Type("Turnover.Figure", turnover);
}
