using TomskRelations.Core.Dates;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Trade;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Partners;

/// <summary>What later records do to a partner, with decoys that must do nothing: a part of a year, a forecast, a superseded figure.</summary>
public sealed class LaterFiguresTests : IAsyncLifetime
{
    private readonly SeededDatabase own = new();

    [Fact]
    public async Task All_ClaimedCount_IsTheLatestOfAFullYearThatWasNotSuperseded()
    {
        await PublishAsync(
            Count("2009", 2009, 61),
            Count("2010", 2010, 62) with { Period = TradePeriod.HalfYear },
            Count("2011", 2011, 63) with { Status = TradeStatus.Forecast },
            Count("2012", 2012, 64) with { SupersededBy = "2009" },
            Count("2013", 2013, 65) with { Scope = TradeScope.Cis });

        var claimed = (await AllAsync()).Claimed!;

        Assert.Equal((2009, 61m), (claimed.Year, claimed.Value));
        Assert.Null(claimed.Unnamed);
    }

    [Fact]
    public async Task All_Trend_IsTheLatestOfAFullYearThatWasNotSuperseded()
    {
        await PublishAsync(
            Trend("t2009", 2009, TrendDirection.Increased),
            Trend("t2010", 2010, TrendDirection.Decreased) with { Period = TradePeriod.Quarter },
            Trend("t2011", 2011, TrendDirection.Decreased) with { Status = TradeStatus.Provisional },
            Trend("t2012", 2012, TrendDirection.Decreased) with { SupersededBy = "t2009" });

        var listed = (await AllAsync()).Partners.Single(partner => partner.Slug == "germany").Trend!;
        var shown = (await PageAsync("germany"))!.Head.Trend!;

        Assert.Equal((2009, TrendDirection.Increased), (listed.Year, listed.Direction));
        Assert.Equal((2009, TrendDirection.Increased), (shown.Year, shown.Direction));
    }

    [Fact]
    public async Task Page_DelegationWithoutAMilestone_StandsInTheTimeLineTheUndatedLast()
    {
        await PublishAsync(
            new DelegationDocument { Key = "undated-japan", Partners = ["japan"], En = new("Some time") },
            new DelegationDocument { Key = "about-2006-japan", Date = EdtfDate.Parse("about 2006"), Partners = ["china", "japan"], En = new("Some day") },
            new DelegationDocument { Key = "2006-china", Date = EdtfDate.Parse("2006"), Partners = ["china"], En = new("Not there") });

        var events = (await PageAsync("japan"))!.Events;

        Assert.Equal("undated-japan", events[^1].Slug);
        var added = events.Single(entry => entry.Slug == "about-2006-japan");
        Assert.Equal("about 2006", added.Date.ToString());
        Assert.DoesNotContain(events, entry => entry.Slug == "2006-china");
        Assert.True(events.Zip(events.Skip(1)).All(pair => pair.First.Date.CompareTo(pair.Second.Date) <= 0));
    }

    public ValueTask InitializeAsync() => own.InitializeAsync();

    public ValueTask DisposeAsync() => own.DisposeAsync();

    private static TradeDocument Count(string key, int year, decimal value) =>
        new() { Key = key, Year = year, Measure = TradeMeasure.PartnerCount, Scope = TradeScope.Total, Value = value, Unit = TradeUnit.Countries };

    private static TradeDocument Trend(string key, int year, TrendDirection direction) =>
        new() { Key = key, Year = year, BaseYear = year - 1, Measure = TradeMeasure.Trend, Scope = TradeScope.Partner, Partner = "germany", Direction = direction };

    private async Task PublishAsync(params Core.Publishing.RecordDocument[] documents)
    {
        await using var db = own.Open();
        await MadeUpRecords.PublishAsync(db, documents);
    }

    private async Task<PartnerIndex> AllAsync()
    {
        await using var db = own.Open();
        return await new PartnerQueries(db, new ProofQueries(db)).AllAsync(TestContext.Current.CancellationToken);
    }

    private async Task<PartnerPage?> PageAsync(string slug)
    {
        await using var db = own.Open();
        return await new PartnerQueries(db, new ProofQueries(db)).PageAsync(slug, TestContext.Current.CancellationToken);
    }
}
