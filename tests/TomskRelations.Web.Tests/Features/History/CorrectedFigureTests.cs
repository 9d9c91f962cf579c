using System.Net;
using TomskRelations.Core.Trade;
using TomskRelations.Web.Tests.Features.Admin.Desk;
using TomskRelations.Web.Tests.Features.Admin.Trade;
using static TomskRelations.Web.Tests.PageText;

namespace TomskRelations.Web.Tests.Features.History;

/// <summary>The turnover of 2008 corrected and corrected back, as a reader sees it who wants to know what stood when.</summary>
public sealed class CorrectedFigureTests(PublisherDesk desk) : IClassFixture<PublisherDesk>
{
    private const string Stated = "1,054", Corrected = "1,060", Reason = "The customs say so.";
    private static readonly string Sheet = $"/admin/trade/{new TradeSheet(2008, TradePeriod.Year, null, null, ReportingBody.Duma, TradeStatus.Actual).Id}/edit";

    [Fact]
    public async Task Turnover_CorrectedAndBack_IsReadableAsItStoodAtEachMoment()
    {
        var carrying = new List<string>();
        foreach (var address in (await PublicAddresses.AllAsync(desk.Portal)).Where(address => address.StartsWith("/en", StringComparison.Ordinal)))
            if (await CarriesAsync(address, Stated)) carrying.Add(address);
        Assert.Contains("/en", carrying);
        Assert.Contains("/en/trade", carrying);
        Assert.Contains("/en/trade/2008", carrying);
        var before = DateTime.UtcNow;

        await CorrectAsync("1060", Reason);

        Assert.True(await CarriesAsync("/en", Corrected));
        Assert.True(await CarriesAsync("/en/trade", Corrected));
        foreach (var page in new[] { "/en/trade/2008", "/en/trade/2008/history", "/en/corrections" })
        {
            Assert.True(await CarriesAsync(page, Corrected), page);
            Assert.True(await CarriesAsync(page, Reason), page);
        }
        foreach (var address in carrying)
            Assert.True(await CarriesAsync(AsOf(address, before), Stated) && !await CarriesAsync(AsOf(address, before), Corrected), AsOf(address, before));

        await CorrectAsync("1054", "They do not.");

        foreach (var (number, figure) in new[] { (1, Stated), (2, Corrected), (3, Stated) })
            Assert.StartsWith($"{figure} million", Plain((await desk.Portal.PageAsync($"/en/trade/2008/history/{number}")).QuerySelector("[aria-labelledby=h-figures] dd")!));
        using var visitor = desk.Portal.Visitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/en/trade/2008/history/4")).StatusCode);
        Assert.Equal(3, (await desk.Portal.PageAsync("/en/trade/2008/history")).QuerySelectorAll(".version").Length);
        Assert.Null((await desk.Portal.PageAsync("/en/verify")).QuerySelector("[aria-labelledby=h-faults]"));
        await desk.AssertCleanAsync();
    }

    private static string AsOf(string address, DateTime instant) => $"{address}{(address.Contains('?') ? '&' : '?')}asOf={Core.Publishing.Past.AsOfDate.Write(instant)}";

    private async Task<bool> CarriesAsync(string address, string words) => (await desk.Portal.PageAsync(address)).QuerySelector("main")!.TextContent.Contains(words, StringComparison.Ordinal);

    private async Task CorrectAsync(string figure, string reason)
    {
        var form = await (await TurnoverFormPage.OpenAsync(desk.Publisher, Sheet)).Type("Turnover.Figure", figure).GoAsync("Basis", "add-row");
        using var answer = await form.Type("SupersedeReasonEn", reason).Type("ReasonEn", "As printed.").PressAsync("publish");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("/admin/trade?published=2008", answer.Headers.Location?.ToString());
    }
}
