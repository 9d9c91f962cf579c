using TomskRelations.Core.Trade;
using TomskRelations.Core.Trade.Checks;
using static TomskRelations.Core.Tests.Trade.Checks.Sheets;

namespace TomskRelations.Core.Tests.Trade.Checks;

public sealed class ErrorRulesTests
{
    [Fact]
    public void Of_NegativeFigures_AreErrorsButForTheGrowth()
    {
        var sheet = Of2008 with
        {
            Turnover = Million("-1"),
            Export = Million("-1"),
            Import = Million("-1"),
            Growth = Percent("-26.8"),
            ExportGrowth = Percent("-27.5"),
            ImportGrowth = Percent("-25.3"),
            CisShare = Percent("-1"),
            OtherShare = Percent("-1"),
            PartnerCount = Figure("-1", TradeUnit.Countries),
            Partners = [new("germany", Million("-1")) { Export = Million("-1"), Import = Million("-1") }],
        };

        Assert.Equal(["turnover", "export", "import", "shareCis", "shareOther", "partnerCount", "partner:germany", "partner:germany:export", "partner:germany:import"], Errors(sheet, TradeFindingKind.Negative));
    }

    [Fact]
    public void Of_ZeroThatNobodyConfirmed_IsAnError()
    {
        Assert.Equal(["import"], Errors(Of2008 with { Import = Million("0.0") }, TradeFindingKind.UnconfirmedZero));
        Assert.Equal(["growth"], Errors(Of2008 with { Growth = Percent("0") }, TradeFindingKind.UnconfirmedZero));
        Assert.Empty(Errors(Of2008 with { Import = Million("0") with { IsTrueZero = true } }, TradeFindingKind.UnconfirmedZero));
    }

    [Fact]
    public void Of_ShareOver100_IsAnErrorButForTheGrowth()
    {
        Assert.Equal(["shareCis"], Errors(Of2008 with { CisShare = Percent("100.1"), OtherShare = Percent("100"), Growth = Percent("140") }, TradeFindingKind.ShareOver100));
        Assert.Equal(["partner:germany"], Errors(Of2008 with { Partners = [new("germany", Percent("101")), new("china", Million("101"))] }, TradeFindingKind.ShareOver100));
    }

    [Theory]
    [InlineData("-100", "289.64", true)]
    [InlineData("-100.5", "289.64", true)]
    [InlineData("-99.9", "289.64", false)]
    [InlineData("-100", "0", false)]
    [InlineData("-100", null, false)]
    public void Of_GrowthThatLeavesNothing_IsAnErrorBesideATurnover(string growth, string? turnover, bool expected) => Assert.Equal(
        expected ? ["growth"] : [],
        Errors(Of2008 with { Growth = Percent(growth), Turnover = turnover is null ? null : Million(turnover) }, TradeFindingKind.GrowthToNothing));

    [Theory]
    [InlineData(2025, TradePeriod.Year, TradeStatus.Actual, false)]
    [InlineData(2026, TradePeriod.Year, TradeStatus.Actual, true)]
    [InlineData(2026, TradePeriod.Year, TradeStatus.Revised, true)]
    [InlineData(2026, TradePeriod.Year, TradeStatus.Forecast, false)]
    [InlineData(2026, TradePeriod.Year, TradeStatus.Provisional, false)]
    [InlineData(2026, TradePeriod.Quarter, TradeStatus.Actual, false)]
    [InlineData(2027, TradePeriod.Quarter, TradeStatus.Actual, true)]
    [InlineData(2027, TradePeriod.Year, TradeStatus.Actual, true)]
    [InlineData(2027, TradePeriod.Year, TradeStatus.Forecast, false)]
    public void Of_ActualFiguresBeforeTheYearIsOver_AreAnError(int year, TradePeriod period, TradeStatus status, bool expected) =>
        Assert.Equal(expected, Errors(Of2008 with { Year = year, Period = period, Status = status }, TradeFindingKind.FutureActual).Any());

    [Fact]
    public void Of_TheFiguresOf2008_FindNothingWrong()
    {
        var sheet = Of2008 with
        {
            Turnover = Million("1054"),
            Growth = Percent("7"),
            CisShare = Percent("40.4"),
            OtherShare = Percent("59.6"),
            PartnerCount = Figure("59", TradeUnit.Countries),
        };

        Assert.Equal(
            [TradeFindingKind.NothingToCompare, TradeFindingKind.SharesAddUp, TradeFindingKind.NothingToCompare, TradeFindingKind.NothingToCompare],
            TradeChecks.Of(sheet).Select(finding => finding.Kind));
    }

    [Fact]
    public void Of_AnEmptySheet_FindsNothing() => Assert.Empty(TradeChecks.Of(Of2008));

    private static IEnumerable<string> Errors(TradeSheetFigures sheet, TradeFindingKind kind) => TradeChecks.Of(sheet)
        .Where(finding => finding.Kind == kind && finding.IsError)
        .SelectMany(finding => finding.Fields);
}
