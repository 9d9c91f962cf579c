using CsCheck;
using TomskRelations.Core.Records;
using TomskRelations.Core.Trade;
using TomskRelations.Core.Trade.Checks;
using static TomskRelations.Core.Tests.Trade.Checks.Sheets;

namespace TomskRelations.Core.Tests.Trade.Checks;

/// <summary>
/// Each rule once more as a child would do it: write down the least and the most that every figure can be, try all of these corners,
/// and see whether any of them leaves room for what the rule asks. Figures lie about as far from the truth as rounding explains.
/// </summary>
public sealed class NaiveRulesTests
{
    /// <summary>What "more than" reaches up to here is no different from what it reaches beyond.</summary>
    private const decimal Endless = 1_000_000_000_000m;

    private static readonly decimal[] HalfUnits = [0.5m, 0.05m, 0.005m];

    private static readonly Gen<decimal> Amount = Gen.Int[20_000, 900_000].Select(thousandths => thousandths / 1000m);

    private static readonly Gen<Slip> AnySlip = Gen.Select(Gen.Int[0, 2], Gen.Int[-3, 3], Gen.Enum<Qualifier>(), (places, off, qualifier) => new Slip(places, off, qualifier));

    [Fact]
    public void Sum_OfTheRegionAndOfAPartner() => Gen.Select(Amount, Amount, AnySlip.Array[3]).Sample((export, import, slips) =>
    {
        SheetFigure[] figures = [slips[0].Of(export), slips[1].Of(import), slips[2].Of(export + import)];
        var differences = from e in Corners(figures[0]) from i in Corners(figures[1]) from t in Corners(figures[2]) select e + i - t;
        var expected = Expect(CanBeZero(differences), figures, TradeFindingKind.SumFits, TradeFindingKind.SumDiffers);

        Assert.Equal(expected, Finding(Of2008 with { Export = figures[0], Import = figures[1], Turnover = figures[2] }, TradeRule.Sum).Kind);
        Assert.Equal(expected, Finding(Of2008 with { Partners = [new("germany", figures[2]) { Export = figures[0], Import = figures[1] }] }, TradeRule.Sum).Kind);
    });

    [Fact]
    public void Shares_OfTwoGroups() => Gen.Select(Gen.Int[1, 998], AnySlip.Array[2]).Sample((tenths, slips) =>
    {
        SheetFigure[] shares = [slips[0].Of(tenths / 10m, TradeUnit.Percent), slips[1].Of(100 - tenths / 10m, TradeUnit.Percent)];
        var differences = from cis in Corners(shares[0]) from other in Corners(shares[1]) select cis + other - 100;

        Assert.Equal(
            Expect(CanBeZero(differences), shares, TradeFindingKind.SharesAddUp, TradeFindingKind.SharesDoNotAddUp),
            Finding(Of2008 with { CisShare = shares[0], OtherShare = shares[1] }, TradeRule.Shares).Kind);
    });

    [Fact]
    public void Growth_OfEachOfTheThreeAmounts() => Gen.Select(Amount, Amount, AnySlip.Array[3]).Sample((before, after, slips) =>
    {
        var (earlier, later, stated) = (slips[0].Of(before), slips[1].Of(after), slips[2].Of((after / before - 1) * 100, TradeUnit.Percent));
        var differences = from growth in Growths(later, earlier) from corner in Corners(stated) select growth - corner;
        var expected = Expect(CanBeZero(differences), [earlier, later, stated], TradeFindingKind.GrowthFits, TradeFindingKind.GrowthDiffers);

        Assert.Equal(expected, Finding(Of2008 with { Turnover = later, Growth = stated, Previous = new(2007, earlier) }, TradeRule.Growth).Kind);
        Assert.Equal(expected, Finding(Of2008 with { Export = later, ExportGrowth = stated, Previous = new(2007, null, earlier) }, TradeRule.Growth).Kind);
        Assert.Equal(expected, Finding(Of2008 with { Import = later, ImportGrowth = stated, Previous = new(2007, null, null, earlier) }, TradeRule.Growth).Kind);
    });

    [Fact]
    public void GrowthBetween_StatedOrComputed() => Gen.Select(Amount.Array[4], AnySlip.Array[9], Gen.Bool.Array[3], Gen.Int[-40, 40]).Sample((amounts, slips, isStated, off) =>
    {
        decimal[] before = [amounts[0] + amounts[1], amounts[0], amounts[1]], after = [amounts[2] + amounts[3], amounts[2], amounts[3]];
        var earlier = before.Select((amount, place) => slips[place].Of(amount)).ToArray();
        var later = after.Select((amount, place) => slips[place + 3].Of(amount)).ToArray();
        var stated = before.Select((amount, place) => isStated[place] ? slips[place + 6].Of((after[place] / amount - 1) * 100 + (place == 0 ? off : 0), TradeUnit.Percent) : null).ToArray();
        var known = stated.Select((growth, place) => growth is null ? Growths(later[place], earlier[place]) : Corners(growth)).ToArray();
        decimal[] parts = [.. known[1], .. known[2]];
        var isOpen = stated.Where((growth, place) => growth is null ? IsOpen(later[place]) || IsOpen(earlier[place]) : IsOpen(growth)).Any();

        TradeFindingKind?[] expected = parts.Max() < known[0].Min() || known[0].Max() < parts.Min() ? [TradeFindingKind.GrowthLiesOutside]
            : isOpen ? []
            : [TradeFindingKind.GrowthLiesBetween];
        var sheet = Of2008 with
        {
            Turnover = later[0],
            Export = later[1],
            Import = later[2],
            Growth = stated[0],
            ExportGrowth = stated[1],
            ImportGrowth = stated[2],
            Previous = new(2007, earlier[0], earlier[1], earlier[2]),
        };
        Assert.Equal(expected, Findings(sheet, TradeRule.GrowthBetween).Select(finding => (TradeFindingKind?)finding.Kind));
    });

    [Fact]
    public void Partners_OfEachMeasure() => Gen.Select(Amount.Array[1, 4], AnySlip.Array[4], AnySlip).Sample((amounts, slips, slip) =>
    {
        var parts = amounts.Select((amount, place) => slips[place].Of(amount)).ToArray();
        var total = slip.Of(amounts.Sum());
        var least = parts.Sum(part => Corners(part).Min());
        TradeFindingKind[] expected = total.Qualifier == Qualifier.MoreThan ? []
            : least > Corners(total).Max() ? [TradeFindingKind.PartnersExceedTotal]
            : [TradeFindingKind.PartnersFit];

        Assert.Equal(expected, Kinds(Of2008 with { Turnover = total, Partners = [.. parts.Select((part, place) => new SheetPartner($"{place}", part))] }));
        Assert.Equal(expected, Kinds(Of2008 with { Export = total, Partners = [.. parts.Select((part, place) => new SheetPartner($"{place}") { Export = part })] }));
        Assert.Equal(expected, Kinds(Of2008 with { Import = total, Partners = [.. parts.Select((part, place) => new SheetPartner($"{place}") { Import = part })] }));

        static IEnumerable<TradeFindingKind> Kinds(TradeSheetFigures sheet) => Findings(sheet, TradeRule.Partners).Select(finding => finding.Kind);
    });

    [Fact]
    public void Trend_OfAPartner() => Gen.Select(Amount, AnySlip.Array[2], Gen.Enum<TrendDirection>()).Sample((amount, slips, trend) =>
    {
        var (now, before) = (slips[0].Of(amount), slips[1].Of(amount));
        var isPossible = (from n in Corners(now) from b in Corners(before) select trend == TrendDirection.Increased ? n > b : n < b).Any(agrees => agrees);
        TradeFindingKind[] expected = !isPossible ? [TradeFindingKind.TrendDisagrees]
            : IsOpen(now) || IsOpen(before) ? []
            : [TradeFindingKind.TrendAgrees];

        Assert.Equal(expected, Findings(Of2008 with { Partners = [new("germany", now, trend, before)] }, TradeRule.Trend).Select(finding => finding.Kind));
    });

    [Fact]
    public void Unit_BesideTwoNeighbours() => Gen.Select(Gen.Int[1, 60], Gen.Int[1, 60], Gen.Int[1, 60], AnySlip).Sample((now, previous, next, slip) =>
    {
        var figure = (slip with { Off = 0 }).Of(now);
        var isSuspicious = now >= 5 * previous || previous >= 5 * now || now >= 5 * next || next >= 5 * now;

        Assert.Equal(
            isSuspicious ? TradeFindingKind.UnitLooksWrong : TradeFindingKind.UnitLooksRight,
            Finding(Of2008 with { Turnover = figure, Previous = new(2007, Million($"{previous}")), Next = new(2009, Million($"{next}")) }, TradeRule.Unit).Kind);
    });

    private static TradeFindingKind Expect(bool isPossible, IEnumerable<SheetFigure> figures, TradeFindingKind fits, TradeFindingKind differs) =>
        !isPossible ? differs : figures.Any(IsOpen) ? TradeFindingKind.NothingToCompare : fits;

    private static bool IsOpen(SheetFigure figure) => figure.Qualifier == Qualifier.MoreThan;

    private static bool CanBeZero(IEnumerable<decimal> differences) => differences.Min() <= 0 && differences.Max() >= 0;

    private static decimal[] Growths(SheetFigure later, SheetFigure earlier) =>
        [.. from after in Corners(later) from before in Corners(earlier) select (after / before - 1) * 100];

    /// <summary>The least and the most that a figure can be. "More than" a fall is a deeper one.</summary>
    private static decimal[] Corners(SheetFigure figure)
    {
        var (value, half) = (figure.Stated.Value, HalfUnits[figure.Stated.Decimals]);
        return !IsOpen(figure) ? [value - half, value + half] : value < 0 ? [-Endless, value + half] : [value - half, Endless];
    }

    /// <summary>How a figure is written down: rounded, then so many of its last digits off.</summary>
    private sealed record Slip(int Places, int Off, Qualifier Qualifier)
    {
        public SheetFigure Of(decimal truth, TradeUnit unit = TradeUnit.MillionUsd) =>
            new(new(decimal.Round(truth, Places) + Off * 2 * HalfUnits[Places], Places), unit, Qualifier);
    }
}
