using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Trade;
using TomskRelations.Core.Trade.Entry;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Trade.Entry;

public sealed class TurnoverPublisherTests : IAsyncLifetime
{
    private static readonly TradeSheet Sheet2015 = new(2015, TradePeriod.Year, null, null, ReportingBody.Customs, TradeStatus.Actual);
    private static readonly TradeSheet Sheet2008 = new(2008, TradePeriod.Year, null, null, ReportingBody.Duma, TradeStatus.Actual);
    private readonly SeededDatabase own = new();
    private TurnoverRoom room = null!;

    [Fact]
    public async Task Publish_TurnoverAndGrowthOf2015_StandApartFromThoseOf2008()
    {
        Assert.Empty(await room.PublishAsync(TurnoverRoom.Of2015()));

        var page = await room.OverviewAsync();
        Assert.Equal([2015, 2014, 2008, 2007], page.Years.Select(year => year.Year));
        Assert.Equal((289.64m, 2, -26.8m, 2014), (page.Latest!.Turnover!.Value, page.Latest.Turnover.Decimals, page.Latest.Growth!.Value, page.Latest.Growth.BaseYear));
        Assert.Equal(395.68m, decimal.Round(page.Years[1].Derived!.Earlier.Point, 2));
        Assert.Equal(1054, page.Years[2].Turnover!.Value);
        var proof = Assert.Single(page.Proofs.Of(page.Latest.Turnover.Id, "value"));
        Assert.Equal(CitationKind.Editorial, proof.Kind);
        await using var db = room.Open();
        Assert.Equal(2, await db.Revisions.CountAsync(row => row.Slug.StartsWith("2015-customs-"), Stop));
        Assert.Null(await RevisionChain.FirstBreakAsync(db.Revisions.AsNoTracking().OrderBy(row => row.Sequence).AsAsyncEnumerable(), Stop));
    }

    [Fact]
    public async Task Publish_SheetThatStands_IsRefusedUntilItIsOpened()
    {
        await room.PublishAsync(TurnoverRoom.Of2015());

        Assert.Equal(("Year", EntryFaultKind.SheetExists), Assert.Single(Short(await room.PublishAsync(TurnoverRoom.Of2015(), Guid.NewGuid()))));
    }

    [Fact]
    public async Task Open_PublishedSheet_SaysWhatWasTypedAndChangesNothing()
    {
        await room.PublishAsync(TurnoverRoom.Of2015());

        var form = await room.OpenAsync(Sheet2015);

        Assert.Equal(("2015", "year", "customs", "289.64", "-26.8", "2014"), (form.Year, form.Period, form.Body, form.Turnover.Figure, form.Growth.Figure, form.GrowthBaseYear));
        Assert.Equal(("", EntryFaultKind.NothingChanged), Assert.Single(Short(await room.PublishAsync(form, Sheet2015.Id))));
    }

    [Fact]
    public async Task Open_FirstEdition_ReadsBackAsItStands()
    {
        var form = await room.OpenAsync(Sheet2008);

        Assert.Equal(11, form.Partners.Count);
        Assert.Equal(("notStated", null), (form.Export.Missing, form.Export.Figure));
        Assert.Contains(form.Partners, row => row is { Partner: "Kazakhstan", Trend: "notStated" });
        Assert.Equal(("", EntryFaultKind.NothingChanged), Assert.Single(Short(await room.PublishAsync(form, Sheet2008.Id))));
    }

    [Fact]
    public async Task Publish_ChangedFigure_PutsANewOneInItsPlaceAndKeepsTheFormer()
    {
        await room.PublishAsync(TurnoverRoom.Of2015());
        var form = await room.OpenAsync(Sheet2015);
        form.Turnover.Figure = "289.74";
        form.Basis = [new() { Kind = "staffRecord" }];
        Assert.Equal(("SupersedeReasonEn", EntryFaultKind.SupersedeReasonNeeded), Assert.Single(Short(await room.PublishAsync(form, Sheet2015.Id))));

        form.SupersedeReasonEn = "Customs corrected the figure.";
        Assert.Empty(await room.PublishAsync(form, Sheet2015.Id));

        Assert.Equal(289.74m, (await room.OverviewAsync()).Latest!.Turnover!.Value);
        var correction = Assert.Single((await room.YearAsync(2015))!.Corrections);
        Assert.Equal((289.64m, 289.74m, "Customs corrected the figure."), (correction.Former.Value, correction.Successor.Value, correction.Reason.En));
        await using var db = room.Open();
        var former = await db.TradeObservations.Include(row => row.SupersededBy).SingleAsync(row => row.Slug == "2015-customs-turnover", Stop);
        Assert.Equal((289.64m, "2015-customs-turnover-2", "Customs corrected the figure."), (former.Value, former.SupersededBy!.Slug, former.SupersededReason.En));
        Assert.Equal([1, 2], await db.Revisions.Where(row => row.RecordId == former.Id).OrderBy(row => row.Number).Select(row => row.Number).ToListAsync(Stop));
        Assert.Equal(1, await db.Revisions.CountAsync(row => row.Slug == "2015-customs-growth", Stop));
    }

    [Fact]
    public async Task Publish_AddedFigure_LeavesTheOthersUntouched()
    {
        await room.PublishAsync(TurnoverRoom.Of2015());
        var form = await room.OpenAsync(Sheet2015);
        form.Partners.Add(new() { Partner = "ФРГ", Figure = "17 млн", Trend = "decreased" });
        form.Basis = [new() { Kind = "paper", PaperEn = "Letter 12", PaperRu = "Письмо 12" }];

        Assert.Empty(await room.PublishAsync(form, Sheet2015.Id));

        var page = await room.YearAsync(2015);
        Assert.Equal("germany", Assert.Single(page!.Year.OfPartners).Partner!.Slug);
        Assert.Equal(TrendDirection.Decreased, Assert.Single(page.Year.Trends).Direction);
        await using var db = room.Open();
        Assert.Equal(4, await db.Revisions.CountAsync(row => row.Slug.StartsWith("2015-customs-"), Stop));
    }

    [Fact]
    public async Task Publish_EmptiedFigure_IsWithdrawnWithItsReason()
    {
        await room.PublishAsync(TurnoverRoom.Of2015());
        var form = await room.OpenAsync(Sheet2015);
        form.Growth = new();
        form.GrowthBaseYear = null;
        Assert.Equal(("SupersedeReasonEn", EntryFaultKind.SupersedeReasonNeeded), Assert.Single(Short(await room.PublishAsync(form, Sheet2015.Id))));

        form.SupersedeReasonRu = "Прирост относился к другому году.";
        Assert.Empty(await room.PublishAsync(form, Sheet2015.Id));

        Assert.Equal([2015, 2008, 2007], (await room.OverviewAsync()).Years.Select(year => year.Year));
        await using var db = room.Open();
        Assert.Equal("Прирост относился к другому году.", (await new RevisionQueries(db).WithdrawalOfAsync(RecordKind.Trade, "2015-customs-growth", Stop))!.Reason.Ru);
    }

    [Fact]
    public async Task Publish_BasisThatNamesAFigure_ProvesItAnew()
    {
        await room.PublishAsync(TurnoverRoom.Of2015());
        var form = await room.OpenAsync(Sheet2015);
        form.Basis = [new() { Kind = "paper", PaperEn = "Letter 12", PaperRu = "Письмо 12", Fields = ["Turnover"] }];

        Assert.Empty(await room.PublishAsync(form, Sheet2015.Id));

        var page = await room.OverviewAsync();
        Assert.Contains("Letter 12", Assert.Single(page.Proofs.Of(page.Latest!.Turnover!.Id, "value")).Note.En);
        await using var db = room.Open();
        Assert.Equal(2, await db.Revisions.CountAsync(row => row.Slug == "2015-customs-turnover", Stop));
    }

    [Fact]
    public async Task Publish_AgainstAWarning_NeedsAReasonThatStandsBesideTheFigure()
    {
        var entry = TurnoverRoom.Of2015();
        (entry.ShareCis.Figure, entry.ShareOther.Figure) = ("40,4", "56,9");
        Assert.Equal(("ReasonEn", EntryFaultKind.WarningReasonNeeded), Assert.Single(Short(await room.PublishAsync(entry))));

        entry.ReasonRu = "Так в письме таможни.";
        Assert.Empty(await room.PublishAsync(entry));

        var page = await room.OverviewAsync();
        Assert.Equal("Так в письме таможни.", Assert.Single(page.Notes.Of(page.Latest!.CisShare!.Id)).Body.Ru);
        Assert.Empty(page.Notes.Of(page.Latest.Turnover!.Id));
    }

    [Fact]
    public async Task Withdraw_SheetWithASupersededFigure_TakesAllOfItOut()
    {
        await room.PublishAsync(TurnoverRoom.Of2015());
        var form = await room.OpenAsync(Sheet2015);
        (form.Turnover.Figure, form.SupersedeReasonEn, form.Basis) = ("289.74", "Corrected.", [new() { Kind = "staffRecord" }]);
        await room.PublishAsync(form, Sheet2015.Id);

        Assert.Empty(await room.UseAsync<TurnoverPublisher, IReadOnlyList<Problem>>(publisher => publisher.WithdrawAsync(Sheet2015, new("Wrong body.", "Не тот орган."), TurnoverRoom.Signed, Stop)));

        Assert.Null(await room.YearAsync(2015));
        Assert.Equal([2008, 2007], (await room.OverviewAsync()).Years.Select(year => year.Year));
        var withdrawn = Assert.Single(await room.UseAsync<TurnoverQueries, IReadOnlyList<WithdrawnSheet>>(async sheets => WithdrawnSheet.From(await sheets.WithdrawnAsync(Stop), await sheets.ListAsync(Stop))));
        Assert.Equal((Sheet2015, "Wrong body."), (withdrawn.Sheet, withdrawn.Reason.En));

        Assert.Empty(await room.PublishAsync(TurnoverRoom.Of2015(), Sheet2015.Id));
        Assert.Equal(289.64m, (await room.OverviewAsync()).Latest!.Turnover!.Value);
        await using var db = room.Open();
        Assert.Null(await RevisionChain.FirstBreakAsync(db.Revisions.AsNoTracking().OrderBy(row => row.Sequence).AsAsyncEnumerable(), Stop));
    }

    [Fact]
    public async Task Publish_PartsOfAYearAndOtherBodies_StayOutOfTheSeries()
    {
        await room.PublishAsync(TurnoverRoom.Of2015());
        var half = new TurnoverEntry { Year = "2016", Period = "half1", Body = "customs", Turnover = new() { Figure = "130" }, Basis = [new()] };
        var other = new TurnoverEntry { Year = "2015", Body = "administration", Turnover = new() { Figure = "300" }, Basis = [new()] };
        var forecast = new TurnoverEntry { Year = "2027", Status = "forecast", Body = "administration", Turnover = new() { Figure = "500" }, Basis = [new()] };
        foreach (var entry in new[] { half, other, forecast }) Assert.Empty(await room.PublishAsync(entry));

        var page = await room.OverviewAsync();

        Assert.Equal((2015, 289.64m), (page.Latest!.Year, page.Latest.Turnover!.Value));
        Assert.Equal([2015, 2014, 2008, 2007], page.Years.Where(year => year.IsInSeries).Select(year => year.Year));
        Assert.Equal(300, Assert.Single(page.Latest.Others).Figures[0].Value);
        Assert.Empty((await room.YearAsync(2016))!.Year.Figures);
        Assert.Equal("2016-h1-customs", Assert.Single((await room.YearAsync(2016))!.Year.Others).Sheet.Key);
        Assert.Equal(TradeStatus.Forecast, Assert.Single((await room.YearAsync(2027))!.Year.Others).Sheet.Status);
    }

    [Fact]
    public async Task Publish_LaterStage_PutsItsValueInThePlaceOfTheEarlierOne_AndSaysWhy()
    {
        await room.PublishAsync(Of2016("forecast", "270"));
        var provisional = Of2016("provisional", "285");
        Assert.Equal(("SupersedeReasonEn", EntryFaultKind.SupersedeReasonNeeded), Assert.Single(Short(await room.PublishAsync(provisional))));
        provisional.SupersedeReasonEn = "First count.";
        Assert.Empty(await room.PublishAsync(provisional));
        var actual = Of2016("actual", "289.64");
        (actual.Growth.Figure, actual.SupersedeReasonEn, actual.SupersedeReasonRu) = ("-0.1", "The final count.", "Итоговые данные.");

        var reading = await room.ReadAsync(actual);
        Assert.Equal((TradeStatus.Provisional, 285m), Assert.Single(reading.GivesWay) is { Field: "turnover", Document: var given } ? (given.Status, given.Value) : default);
        Assert.Empty(await room.PublishAsync(actual));

        var page = (await room.YearAsync(2016))!;
        Assert.Equal((289.64m, TradeStatus.Actual), (page.Year.Turnover!.Value, page.Year.Turnover.Status));
        Assert.Empty(page.Year.Others);
        Assert.Equal(
            [(270m, TradeStatus.Forecast, 285m, "First count."), (285m, TradeStatus.Provisional, 289.64m, "The final count.")],
            page.Corrections.Select(correction => (correction.Former.Value, correction.Former.Status, correction.Successor.Value, correction.Reason.En)).OrderBy(line => line.Item1));
        Assert.All(page.Corrections, correction => Assert.Equal(new DateTime(2026, 11, 25, 8, 0, 0), correction.Former.KnownFrom));
        await using var db = room.Open();
        Assert.Null(await RevisionChain.FirstBreakAsync(db.Revisions.AsNoTracking().OrderBy(row => row.Sequence).AsAsyncEnumerable(), Stop));
    }

    [Fact]
    public async Task Publish_EarlierStageThanWhatStands_IsRefusedAtItsField()
    {
        var actual = Of2016("actual", "289.64");
        actual.Partners = [new() { Partner = "Germany", Trend = "increased" }];
        Assert.Empty(await room.PublishAsync(actual));

        var provisional = Of2016("provisional", "285");
        (provisional.Growth.Figure, provisional.Partners) = ("2", [new() { Partner = "Germany", Figure = "20", Trend = "decreased" }]);
        var faults = await room.PublishAsync(provisional);

        Assert.Equal([("Turnover.Figure", EntryFaultKind.ActualStands), ("Partners[0].Trend", EntryFaultKind.TrendStands)], Short(faults));
        Assert.Equal("289.64", Assert.Single(faults[0].Values), StringComparer.Ordinal);
        Assert.Equal(RecordId.Of(RecordKind.Trade, "2016-customs"), Assert.Single(faults[0].Records).Id);
    }

    [Fact]
    public async Task Publish_OtherBodyOrPeriod_SupersedesNothing()
    {
        Assert.Empty(await room.PublishAsync(Of2016("provisional", "285")));
        var (other, half) = (Of2016("actual", "289.64"), Of2016("actual", "140"));
        (other.Body, half.Period) = ("administration", "half1");
        foreach (var entry in new[] { other, half }) Assert.Empty(await room.PublishAsync(entry));

        var page = (await room.YearAsync(2016))!;
        Assert.Empty(page.Corrections);
        Assert.Equal(["2016-administration", "2016-customs-provisional", "2016-h1-customs"], page.Year.Others.Select(report => report.Sheet.Key).Append(page.Year.Sheet!.Key).Order());
    }

    [Fact]
    public async Task Publish_PartOfWhatAnEarlierStageSays_LeavesTheRestStanding()
    {
        var provisional = Of2016("provisional", "285");
        provisional.ShareCis.Figure = "40";
        await room.PublishAsync(provisional);
        var actual = Of2016("actual", "289.64");
        (actual.ShareCis.Missing, actual.SupersedeReasonEn) = ("notStated", "The final count.");
        Assert.Empty(await room.PublishAsync(actual));

        var left = Assert.Single((await room.YearAsync(2016))!.Year.Others);
        Assert.Equal((TradeMeasure.Share, 40m), (Assert.Single(left.Figures).Measure, left.Figures[0].Value));
    }

    /// <summary>Two people read their forms at once; the second publication finds what the first one put there.</summary>
    [Fact]
    public async Task Publish_WhatAnotherStagePublishedMeanwhile_IsRefused()
    {
        var plan = (await room.ReadAsync(Of2016("provisional", "285"))).Plan!;
        Assert.Empty(await room.PublishAsync(Of2016("actual", "289.64")));

        var problems = await room.UseAsync<TurnoverPublisher, IReadOnlyList<Problem>>(publisher => publisher.PublishAsync(Guid.CreateVersion7(), plan, null, TurnoverRoom.Signed, Stop));

        Assert.Equal(ProblemKind.TwoCurrent, Assert.Single(problems).Kind);
        Assert.Equal(289.64m, (await room.YearAsync(2016))!.Year.Turnover!.Value);
        Assert.Empty((await room.YearAsync(2016))!.Year.Others);
    }

    [Fact]
    public async Task Withdraw_ValueThatSupersededAnEarlierStage_TakesBothOut()
    {
        await room.PublishAsync(Of2016("provisional", "285"));
        var actual = Of2016("actual", "289.64");
        actual.SupersedeReasonEn = "The final count.";
        await room.PublishAsync(actual);

        Assert.Empty(await room.UseAsync<TurnoverPublisher, IReadOnlyList<Problem>>(publisher => publisher.WithdrawAsync(Sheet2015 with { Year = 2016 }, new("Wrong.", null), TurnoverRoom.Signed, Stop)));

        Assert.Null(await room.YearAsync(2016));
    }

    public async ValueTask InitializeAsync()
    {
        await own.InitializeAsync();
        room = new(own);
    }

    public async ValueTask DisposeAsync()
    {
        await room.DisposeAsync();
        await own.DisposeAsync();
    }

    private static TurnoverEntry Of2016(string status, string turnover) =>
        new() { Year = "2016", Body = "customs", Status = status, Turnover = new() { Figure = turnover }, Basis = [new() { Kind = "staffRecord" }] };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static IEnumerable<(string, EntryFaultKind)> Short(IEnumerable<EntryFault> faults) => faults.Select(fault => (fault.Field, fault.Kind));
}
