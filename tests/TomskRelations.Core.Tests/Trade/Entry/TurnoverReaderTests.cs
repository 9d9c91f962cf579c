using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Trade;
using TomskRelations.Core.Trade.Checks;
using TomskRelations.Core.Trade.Entry;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Trade.Entry;

public sealed class TurnoverReaderTests(SeededDatabase database) : IAsyncDisposable
{
    private readonly TurnoverRoom room = new(database);

    [Theory]
    [InlineData("1 054", "millionUsd", "1054", 0)]
    [InlineData("1,054.3", "millionUsd", "1054.3", 1)]
    [InlineData("$1.05bn", "millionUsd", "1050", -1)]
    [InlineData("260,5 млн", "thousandUsd", "260.5", 1)]
    [InlineData("260 500", "thousandUsd", "260.5", 3)]
    [InlineData("1,2", "billionUsd", "1200", -2)]
    public async Task Money_IsPublishedInMillionsWithWhatItsRoundingLeaves(string typed, string unit, string value, int decimals)
    {
        var reading = await ReadAsync(entry => (entry.Turnover.Figure, entry.Unit, entry.Growth.Figure) = (typed, unit, null));

        Assert.Empty(reading.Faults);
        var turnover = Assert.Single(reading.Plan!.Added);
        Assert.Equal((decimal.Parse(value, CultureInfo.InvariantCulture), decimals, TradeUnit.MillionUsd), (turnover.Value, turnover.Decimals, turnover.Unit));
        Assert.Equal(reading.Figures["Turnover.Figure"].Typed.InMillionUsd!.Value.Lowest, new StatedValue(turnover.Value!.Value, turnover.Decimals).Lowest);
    }

    [Theory]
    [InlineData("$1.05bn")]
    [InlineData("12345 тыс.")]
    [InlineData("почти 70")]
    [InlineData("more than 17.25")]
    [InlineData("0,5")]
    public async Task Figure_ReadWrittenAndReadAgain_IsTheSame(string typed)
    {
        var first = (await ReadAsync(entry => entry.Turnover.Figure = typed)).Plan!;
        var names = await room.UseAsync<PartnerNameQueries, PartnerNames>(partners => partners.AllAsync(TestContext.Current.CancellationToken));
        foreach (var language in Enum.GetValues<Language>())
        {
            var again = (await ReadAsync(entry => entry.Turnover.Figure = TurnoverWriter.Write(new(first.Sheet, [.. first.Added.Select(DocumentJson.Write)], 1, null), names, language).Turnover.Figure)).Plan!;
            var (one, other) = (first.Added[0], again.Added[0]);
            Assert.Equal((one.Value, one.Decimals, one.Qualifier), (other.Value, other.Decimals, other.Qualifier));
        }
    }

    [Theory]
    [InlineData(1, 6, "2015-h1-customs")]
    [InlineData(10, 12, "2015-q4-customs")]
    [InlineData(2, 5, "2015-m02-m05-customs")]
    [InlineData(1, 12, "2015-customs")]
    public async Task Months_ThatMakeAKnownPeriod_AreThatPeriod(int from, int to, string key)
    {
        var reading = await ReadAsync(entry => (entry.Period, entry.FromMonth, entry.ToMonth) = ("months", $"{from}", $"{to}"));

        Assert.Equal(key, reading.Sheet!.Key);
    }

    public static TheoryData<string, EntryFaultKind> WrongYears => new()
    {
        { "", EntryFaultKind.Required },
        { "   ", EntryFaultKind.Required },
        { "15", EntryFaultKind.NotAYear },
        { "2015 год", EntryFaultKind.NotAYear },
        { "20155", EntryFaultKind.NotAYear },
        { "двести", EntryFaultKind.NotAYear },
        { "1899", EntryFaultKind.NotAYear },
        { "2101", EntryFaultKind.NotAYear },
        { "2015/16", EntryFaultKind.NotAYear },
        { "٢٠١٥", EntryFaultKind.NotAYear },
        { "2026", EntryFaultKind.FutureYear },
        { "2030", EntryFaultKind.FutureYear },
    };

    [Theory]
    [MemberData(nameof(WrongYears))]
    public Task WrongYear_IsAFaultAtItsField(string typed, EntryFaultKind kind) => AssertFaultAsync(entry => entry.Year = typed, "Year", kind);

    public static TheoryData<string, EntryFaultKind> WrongAmounts => new()
    {
        { "289,640", EntryFaultKind.AmbiguousNumber },
        { "около трёхсот", EntryFaultKind.NotANumber },
        { "289.64.1", EntryFaultKind.MixedSeparators },
        { "289 и 395", EntryFaultKind.TwoNumbers },
        { "289 млн евро", EntryFaultKind.UnknownUnit },
        { "289 %", EntryFaultKind.NotMoney },
        { "-289", EntryFaultKind.Negative },
        { "0", EntryFaultKind.UnconfirmedZero },
        { "289.1234567", EntryFaultKind.TooManyDigits },
        { "289.1234 тыс.", EntryFaultKind.TooManyDigits },
        { "99999999999 млрд", EntryFaultKind.TooManyDigits },
        { "€289m", EntryFaultKind.UnknownUnit },
    };

    [Theory]
    [MemberData(nameof(WrongAmounts))]
    public Task WrongAmount_IsAFaultAtItsField(string typed, EntryFaultKind kind) => AssertFaultAsync(entry => entry.Turnover.Figure = typed, "Turnover.Figure", kind);

    public static TheoryData<string, EntryFaultKind> WrongShares => new()
    {
        { "40.4 млн", EntryFaultKind.NotPercent },
        { "$40.4", EntryFaultKind.NotPercent },
        { "140.4", EntryFaultKind.ShareOver100 },
        { "-40.4", EntryFaultKind.Negative },
        { "0 %", EntryFaultKind.UnconfirmedZero },
        { "сорок", EntryFaultKind.NotANumber },
        { "40.4 / 59.6", EntryFaultKind.TwoNumbers },
        { "40,400", EntryFaultKind.AmbiguousNumber },
        { "40.4.4", EntryFaultKind.MixedSeparators },
        { "40.4 штук", EntryFaultKind.UnknownUnit },
    };

    [Theory]
    [MemberData(nameof(WrongShares))]
    public Task WrongShare_IsAFaultAtItsField(string typed, EntryFaultKind kind) => AssertFaultAsync(entry => entry.ShareCis.Figure = typed, "ShareCis.Figure", kind);

    public static TheoryData<string, EntryFaultKind> WrongCounts => new()
    {
        { "59.5", EntryFaultKind.NotWhole },
        { "59 %", EntryFaultKind.UnknownUnit },
        { "59 млн", EntryFaultKind.UnknownUnit },
        { "$59", EntryFaultKind.UnknownUnit },
        { "59 стран", EntryFaultKind.UnknownUnit },
        { "-59", EntryFaultKind.Negative },
        { "0", EntryFaultKind.UnconfirmedZero },
        { "много", EntryFaultKind.NotANumber },
        { "59 и 21", EntryFaultKind.TwoNumbers },
        { "1,054", EntryFaultKind.AmbiguousNumber },
    };

    [Theory]
    [MemberData(nameof(WrongCounts))]
    public Task WrongCount_IsAFaultAtItsField(string typed, EntryFaultKind kind) => AssertFaultAsync(entry => entry.PartnerCount.Figure = typed, "PartnerCount.Figure", kind);

    public static TheoryData<string?, string?, string?, string?, string, EntryFaultKind> WrongPartners => new()
    {
        { "Атлантида", "17", null, null, "Partner", EntryFaultKind.UnknownPartner },
        { null, "17", null, null, "Partner", EntryFaultKind.Required },
        { "Germany", null, null, null, "Figure", EntryFaultKind.Required },
        { "Germany", "-17", null, null, "Figure", EntryFaultKind.Negative },
        { "Germany", "117 %", null, null, "Figure", EntryFaultKind.ShareOver100 },
        { "Germany", "17 евро", null, null, "Figure", EntryFaultKind.UnknownUnit },
        { "Germany", "0", null, null, "Figure", EntryFaultKind.UnconfirmedZero },
        { "Germany", null, "sideways", null, "Trend", EntryFaultKind.NoSuchChoice },
        { "Germany", null, "increased", "14", "BaseYear", EntryFaultKind.NotAYear },
        { "Germany", null, "increased", "2015", "BaseYear", EntryFaultKind.BaseYearNotEarlier },
        { "Germany", null, "increased", "2018", "BaseYear", EntryFaultKind.BaseYearNotEarlier },
    };

    [Theory]
    [MemberData(nameof(WrongPartners))]
    public Task WrongPartner_IsAFaultAtItsField(string? partner, string? figure, string? trend, string? baseYear, string field, EntryFaultKind kind) => AssertFaultAsync(
        entry => entry.Partners = [new() { Partner = partner, Figure = figure, Trend = trend, BaseYear = baseYear }], $"Partners[0].{field}", kind);

    [Theory]
    [InlineData("Export", "27,5 %", EntryFaultKind.NotMoney)]
    [InlineData("Export", "-27.5", EntryFaultKind.Negative)]
    [InlineData("Import", "0", EntryFaultKind.UnconfirmedZero)]
    [InlineData("Import", "1.054,00,1", EntryFaultKind.MixedSeparators)]
    public Task WrongAmountOfAPartner_IsAFaultAtItsField(string column, string typed, EntryFaultKind kind) => AssertFaultAsync(
        entry => entry.Partners = [new() { Partner = "Germany", Figure = "17", Export = column == "Export" ? typed : null, Import = column == "Import" ? typed : null }],
        $"Partners[0].{column}",
        kind);

    [Fact]
    public async Task PartnersRow_ReadWrittenAndReadAgain_IsTheSame()
    {
        static void Change(TurnoverEntry entry) => entry.Partners = [new() { Partner = "Germany", Figure = "~110", Export = "81.6", Import = "0", IsTrueZero = true, Trend = "increased" }];
        var first = (await ReadAsync(entry => { Change(entry); entry.ReasonEn = "Printed so."; })).Plan!;
        var names = await room.UseAsync<PartnerNameQueries, PartnerNames>(partners => partners.AllAsync(TestContext.Current.CancellationToken));

        var row = Assert.Single(TurnoverWriter.Write(new(first.Sheet, [.. first.Added.Select(DocumentJson.Write)], 1, null), names, Language.English).Partners);

        Assert.Equal(("Germany", "~110", "81.6", "0", true, "increased"), (row.Partner, row.Figure, row.Export, row.Import, row.IsTrueZero, row.Trend));
        Assert.Equal(
            ["2015-customs-turnover-germany", "2015-customs-export-germany", "2015-customs-import-germany", "2015-customs-trend-germany"],
            first.Added.Where(document => document.Partner == "germany").Select(document => document.Key));
    }

    [Fact]
    public async Task PartnersSum_IsHeldAgainstItsTurnover_AndTheReasonStandsBesideAllThree()
    {
        void Change(TurnoverEntry entry) => entry.Partners = [new() { Partner = "China", Figure = "close to 110", Export = "81.6", Import = "27.5" }, new() { Partner = "Germany", Figure = "20" }];
        var refused = await ReadAsync(Change);
        Assert.Contains(refused.Faults, fault => fault is { Field: "ReasonEn", Kind: EntryFaultKind.WarningReasonNeeded });

        var plan = (await ReadAsync(entry => { Change(entry); entry.ReasonEn = "So in the report."; })).Plan!;

        Assert.Equal(
            ["2015-customs-turnover-china", "2015-customs-export-china", "2015-customs-import-china"],
            plan.Added.Where(document => document.Notes.Count > 0).Select(document => document.Key));
    }

    [Fact]
    public async Task GrowthsOfExportsAndImports_ShareTheYearOfComparison_AndAmountsStayMissing()
    {
        var plan = (await ReadAsync(entry => (entry.ExportGrowth.Figure, entry.ImportGrowth.Figure, entry.Export.Missing, entry.Import.Missing) = ("−27,5 %", "−25,3 %", "notStated", "notStated"))).Plan!;

        Assert.Equal(
            [(TradeMeasure.Export, null, null), (TradeMeasure.Import, null, null), (TradeMeasure.Growth, -26.8m, 2014), (TradeMeasure.ExportGrowth, -27.5m, 2014), (TradeMeasure.ImportGrowth, -25.3m, 2014)],
            plan.Added.Skip(1).Select(document => (document.Measure, document.Value, document.BaseYear)));
        Assert.All(plan.Added.Skip(3), document => Assert.Equal(TradeUnit.Percent, document.Unit));
    }

    [Fact]
    public Task SamePartnerInTwoScripts_IsAFaultAtTheSecond() => AssertFaultAsync(
        entry => entry.Partners = [new() { Partner = "ФРГ", Figure = "17" }, new(), new() { Partner = "Germany", Trend = "increased" }], "Partners[2].Partner", EntryFaultKind.SamePartnerTwice);

    public static TheoryData<Action<TurnoverEntry>, string, EntryFaultKind> WrongForms => new()
    {
        { entry => entry.Body = null, "Body", EntryFaultKind.Required },
        { entry => entry.Body = "hearsay", "Body", EntryFaultKind.NoSuchChoice },
        { entry => entry.Period = "fortnight", "Period", EntryFaultKind.NoSuchChoice },
        { entry => entry.Period = "months", "FromMonth", EntryFaultKind.Required },
        { entry => (entry.Period, entry.FromMonth, entry.ToMonth) = ("months", "5", "2"), "ToMonth", EntryFaultKind.EndBeforeStart },
        { entry => (entry.Period, entry.FromMonth, entry.ToMonth) = ("months", "13", "2"), "FromMonth", EntryFaultKind.NoSuchChoice },
        { entry => entry.Status = "rumoured", "Status", EntryFaultKind.NoSuchChoice },
        { entry => entry.Unit = "percent", "Unit", EntryFaultKind.NoSuchChoice },
        { entry => entry.GrowthBaseYear = "2016", "GrowthBaseYear", EntryFaultKind.BaseYearNotEarlier },
        { entry => entry.Turnover.Missing = "withheld", "Turnover.Missing", EntryFaultKind.FigureAndMissing },
        { entry => entry.Export.Missing = "lost", "Export.Missing", EntryFaultKind.NoSuchChoice },
        { entry => (entry.Turnover.Figure, entry.Growth.Figure) = (null, null), "Turnover.Figure", EntryFaultKind.NothingEntered },
        { entry => entry.Basis = [], "Basis", EntryFaultKind.NoBasis },
        { entry => entry.Basis[0].Fields = ["Growth"], "Turnover.Figure", EntryFaultKind.NotProven },
        { entry => entry.NoteEn = new('x', 1001), "NoteEn", EntryFaultKind.TooLong },
    };

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(WrongForms))]
    public Task WrongForm_IsAFaultAtItsField(Action<TurnoverEntry> spoil, string field, EntryFaultKind kind) => AssertFaultAsync(spoil, field, kind);

    [Fact]
    public async Task TrueZero_ConfirmedIsPublishedAsOne()
    {
        var reading = await ReadAsync(entry => entry.Export = new() { Figure = "0", IsTrueZero = true });

        Assert.True(reading.Plan!.Added.Single(document => document.Measure == TradeMeasure.Export).IsTrueZero);
    }

    [Fact]
    public async Task Neighbours_OnRecordOfTheSameBody_AreHeldAgainstTheFigures()
    {
        var reading = await ReadAsync(entry => (entry.Year, entry.Body, entry.Turnover.Figure, entry.Growth.Figure) = ("2009", "duma", "1 054 300", null));

        var unit = reading.Findings.Single(finding => finding.Rule == TradeRule.Unit);
        Assert.Equal((TradeFindingKind.UnitLooksWrong, TradeUnit.ThousandUsd), (unit.Kind, unit.SuggestedUnit));
        Assert.Equal(["turnover", "turnover:2008"], unit.Parts.Select(part => part.Field));
        Assert.Contains(reading.Faults, fault => fault is { Field: "ReasonEn", Kind: EntryFaultKind.WarningReasonNeeded });
    }

    [Fact]
    public async Task Blank_PublishesNothing_AndAMissingStateAnObservation()
    {
        var reading = await ReadAsync(entry => entry.Import.Missing = "withheld");

        Assert.Equal(["2015-customs-turnover", "2015-customs-import", "2015-customs-growth"], reading.Plan!.Added.Select(document => document.Key));
        Assert.Equal(Missing.Withheld, reading.Plan.Added[1].Missing);
    }

    public ValueTask DisposeAsync() => room.DisposeAsync();

    private async Task AssertFaultAsync(Action<TurnoverEntry> spoil, string field, EntryFaultKind kind)
    {
        await using var db = database.Open();
        var revisions = await db.Revisions.CountAsync(TestContext.Current.CancellationToken);
        var entry = TurnoverRoom.Of2015();
        spoil(entry);

        var faults = await room.PublishAsync(entry);

        Assert.Contains((field, kind), faults.Select(fault => (fault.Field, fault.Kind)));
        Assert.DoesNotContain(faults.SelectMany(fault => fault.Values), value => value.Contains(' '));
        Assert.Equal(revisions, await db.Revisions.CountAsync(TestContext.Current.CancellationToken));
    }

    private Task<TurnoverReading> ReadAsync(Action<TurnoverEntry> change)
    {
        var entry = TurnoverRoom.Of2015();
        change(entry);
        return room.ReadAsync(entry);
    }
}
