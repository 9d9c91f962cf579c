using System.Net;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;
using TomskRelations.Web.Tests.Features.Admin.Trade;
using static TomskRelations.Web.Tests.PageText;

namespace TomskRelations.Web.Tests.Features.Trade;

/// <summary>What the public pages say once staff have entered figures beside those of the first edition.</summary>
public sealed class EnteredFiguresTests : IAsyncLifetime
{
    private readonly PortalFactory portal = new();
    private StaffClient client = null!;

    [Fact]
    public async Task AnotherBodysReportOfAYear_WipesNothingThatStood()
    {
        await PublishAsync(("Year", "2008"), ("Body", "customs"), ("Turnover.Figure", "1061.2"));

        var home = await MainAsync("/en");
        Assert.Contains("7% more than in 2007", home);
        Assert.Contains("21 of 59", home);
        Assert.Contains("21 of 59", await MainAsync("/en/partners"));
        var trade = await portal.PageAsync("/en/trade");
        Assert.Contains("1,054 million US dollars in 2008, 7% more", Plain(trade.QuerySelector(".lead")!));
        Assert.NotNull(trade.QuerySelector("#h-share"));
        Assert.Equal(11, trade.QuerySelectorAll("table[aria-labelledby=t-trend] tbody tr").Length);
        Assert.Contains("in this order: Duma, customs, statistics office, Oblast administration", Plain(trade.QuerySelector("[aria-labelledby=h-method]")!));
        Assert.Contains("985", await MainAsync("/en/trade/2007"));
        var reports = Plain((await portal.PageAsync("/ru/trade/2008")).QuerySelector("[aria-labelledby=h-reports]")!);
        Assert.Contains("таможня", reports);
        Assert.Contains("1 061,2 млн долл. США", reports);
    }

    [Theory]
    [InlineData("en", "more than 70", "Countries that the Oblast traded with in 2016: more than 70.")]
    [InlineData("ru", "более 70", "Стран, с которыми область торговала в 2016 году: более 70.")]
    public async Task CountThatStaffEntered_IsAFigureOfItsOwn(string language, string count, string lead)
    {
        await PublishAsync(("Year", "2016"), ("Body", "customs"), ("Turnover.Figure", "300"), ("PartnerCount.Figure", "more than 70"));

        var home = await portal.PageAsync($"/{language}");
        Assert.Contains(count, home.QuerySelectorAll(".figure-value").Select(Plain));
        Assert.Null(home.QuerySelector("svg.dots"));
        Assert.DoesNotContain("21", Plain(home.QuerySelector(".plate")!));
        Assert.Contains(lead, await MainAsync($"/{language}/partners"));
        var trade = await portal.PageAsync($"/{language}/trade");
        Assert.Contains(count, trade.QuerySelectorAll(".figure-value").Select(Plain));
        Assert.Contains("59 − 21 = 38", Plain(trade.QuerySelector("[aria-labelledby=h-gaps]")!));
        Assert.DoesNotContain("70 − 21", Plain(trade.QuerySelector("main")!));
    }

    public async ValueTask InitializeAsync()
    {
        await portal.InitializeAsync();
        client = await StaffClient.SignedInAsync(portal, StaffRole.Publisher);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await portal.DisposeAsync();
    }

    private async Task PublishAsync(params (string Name, string Value)[] fields)
    {
        var form = await TurnoverFormPage.OpenAsync(client);
        foreach (var (name, value) in fields) form.Type(name, value);
        using var published = await form.PressAsync("publish");
        Assert.Equal(HttpStatusCode.Redirect, published.StatusCode);
    }

    private async Task<string> MainAsync(string address) => Plain((await portal.PageAsync(address)).QuerySelector("main")!);
}
