using System.Net;
using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;
using static TomskRelations.Web.Tests.PageText;

namespace TomskRelations.Web.Tests.Features.Admin.Trade;

/// <summary>Figures of several years pasted at once.</summary>
public sealed class PasteTests : IAsyncLifetime
{
    private const string Address = "/admin/trade/paste";
    private readonly PortalFactory portal = new();

    [Theory]
    [InlineData(Language.English, "512.3 million USD", "1,054,300,000")]
    [InlineData(Language.Russian, "512,3 млн долл. США", "1 054")]
    public async Task Read_ShowsWhatWasUnderstood_AndMakesNothing(Language language, string figure, string growth)
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Editor, language);

        using var answer = await SendAsync(client, "read", "\t2010\t2011\nTurnover\t512,3\t530\nGrowth\t\t3,5");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await PortalFactory.ReadAsync(answer);
        Assert.Contains(figure, Plain(page.QuerySelector("main table")!));
        Assert.DoesNotContain(growth, Plain(page.QuerySelector("main table")!));
        Assert.Equal("\t2010\t2011\nTurnover\t512,3\t530\nGrowth\t\t3,5", page.QuerySelector("textarea[name=Figures]")!.TextContent.ReplaceLineEndings("\n"));
        Assert.Empty(await DraftsAsync());
    }

    [Fact]
    public async Task Make_MakesADraftOfEachYear_ThatOpensInItsForm()
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Editor);

        using var answer = await SendAsync(client, "make", "\t2010\t2011\nTurnover\t512,3\t530", ("PaperEn", "Letter of the customs"), ("PaperDate", "3 March 2012"));

        Assert.Equal("/admin/trade?show=Mine&made=2", answer.Headers.Location?.ToString());
        var drafts = await DraftsAsync();
        Assert.Equal(["2010, customs", "2011, customs"], drafts.Select(draft => draft.Title));
        var form = await TurnoverFormPage.OpenAsync(client, $"/admin/trade/{drafts[0].Id}/edit");
        Assert.Equal(("2010", "customs", "512,3", "paper", "Letter of the customs"), (form["Year"], form["Body"], form["Turnover.Figure"], form["Basis[0].Kind"], form["Basis[0].PaperEn"]));
        Assert.Contains("2 drafts made", Plain((await client.PageAsync(answer.Headers.Location!.ToString())).QuerySelector("main [role=status]")!));
    }

    [Theory]
    [InlineData(Language.English, "read in two ways")]
    [InlineData(Language.Russian, "можно прочесть двояко")]
    public async Task Make_CellThatCannotBeRead_SaysSoAndMakesNone(Language language, string words)
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Editor, language);

        using var answer = await SendAsync(client, "make", "\t2010\t2011\nTurnover\t1.054\t530");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await PortalFactory.ReadAsync(answer);
        Assert.Contains(words, Plain(page.QuerySelector("main table .field-error")!));
        Assert.Contains("1.054\t530", page.QuerySelector("textarea[name=Figures]")!.TextContent);
        Assert.Empty(await DraftsAsync());
    }

    [Fact]
    public async Task Read_YearsPastedTogether_AreHeldAgainstEachOther()
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Editor);

        using var answer = await SendAsync(client, "read", "\t2010\t2011\nTurnover\t412,3\t450000");

        var rows = (await PortalFactory.ReadAsync(answer)).QuerySelectorAll("main tbody tr").Select(Plain).ToList();
        Assert.All(rows, row => Assert.Contains("1 finding", row));
    }

    [Fact]
    public async Task Make_WithoutBodyOrTable_SaysSoAtTheFields()
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Editor);

        using var answer = await client.SendAsync(Address, new() { ["Figures"] = "512,3\t530", ["Body"] = "", ["act"] = "make" }, null);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await PortalFactory.ReadAsync(answer);
        Assert.NotNull(page.QuerySelector("#Body-error"));
        Assert.NotNull(page.QuerySelector(".error-summary a[href='#Body'], [role=alert] a[href='#Body']"));
    }

    [Fact]
    public async Task Make_YearThatStands_ChangesItsSheet_AndIsRefusedWhileSomebodyWorksOnIt()
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Editor);

        using var first = await SendAsync(client, "make", "2008\n1060", ("Body", "duma"));
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        var draft = Assert.Single(await DraftsAsync());
        var form = await TurnoverFormPage.OpenAsync(client, $"/admin/trade/{draft.Id}/edit");
        Assert.Equal(("1060", "7"), (form["Turnover.Figure"], form["Growth.Figure"]));
        Assert.True(draft.BasedOn > 0);

        using var again = await SendAsync(client, "make", "2008\n1061", ("Body", "duma"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.Contains($"/admin/trade/{draft.Id}/edit", (await PortalFactory.ReadAsync(again)).QuerySelector("main table")!.InnerHtml);
    }

    public ValueTask InitializeAsync() => portal.InitializeAsync();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private static Task<HttpResponseMessage> SendAsync(StaffClient client, string act, string figures, params (string Name, string Value)[] more)
    {
        var values = new Dictionary<string, string> { ["Figures"] = figures, ["Body"] = "customs", ["Status"] = "actual", ["Unit"] = "millionUsd", ["act"] = act };
        foreach (var (name, value) in more) values[name] = value;
        return client.SendAsync(Address, values);
    }

    private async Task<List<(Guid Id, string? Title, int BasedOn)>> DraftsAsync()
    {
        await using var db = SqliteFile.Open(portal.DatabasePath);
        var drafts = await db.Drafts.Select(draft => new { draft.Id, draft.Title, draft.BasedOn }).ToListAsync();
        return [.. drafts.OrderBy(draft => draft.Title.En, StringComparer.Ordinal).Select(draft => (draft.Id, draft.Title.En, draft.BasedOn))];
    }
}
