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

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static IEnumerable<(string, EntryFaultKind)> Short(IEnumerable<EntryFault> faults) => faults.Select(fault => (fault.Field, fault.Kind));
}
