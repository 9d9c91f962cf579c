using CsCheck;
using TomskRelations.Core.Trade;
using TomskRelations.Core.Trade.Checks;
using static TomskRelations.Core.Tests.Trade.Checks.Sheets;

namespace TomskRelations.Core.Tests.Trade.Checks;

public sealed class GrowthRulesTests
{
    private static readonly TradeSheetFigures Growing = Of2008 with
    {
        Turnover = Million("1054"),
        Growth = Percent("7"),
        Previous = new(2007, Million("985")),
    };

    [Fact]
    public void Of_GrowthThatFits_ShowsItsArithmetic()
    {
        var finding = Finding(Growing, TradeRule.Growth);

        Assert.Equal(TradeFindingKind.GrowthFits, finding.Kind);
        Assert.Equal(["turnover", "turnover:2007", "growth"], finding.Parts.Select(part => part.Field));
        Assert.Equal((7.01m, 6.90m, 7.11m), (Rounded(finding.Result), Rounded(finding.Lowest), Rounded(finding.Highest)));
    }

    [Theory]
    [InlineData("7.2", TradeFindingKind.GrowthDiffers)]
    [InlineData("7.1", TradeFindingKind.GrowthFits)]
    [InlineData("8", TradeFindingKind.GrowthDiffers)]
    [InlineData("-7", TradeFindingKind.GrowthDiffers)]
    public void Of_StatedGrowth_OverlapsTheRangeOrNot(string growth, TradeFindingKind expected) =>
        Assert.Equal(expected, Finding(Growing with { Growth = Percent(growth) }, TradeRule.Growth).Kind);

    [Fact]
    public void Of_NoTurnoverOfTheYearBefore_HasNothingToCompare()
    {
        Assert.Equal(TradeFindingKind.NothingToCompare, Finding(Growing with { Previous = null }, TradeRule.Growth).Kind);
        Assert.Equal(TradeFindingKind.NothingToCompare, Finding(Growing with { Previous = new(2006, Million("985")) }, TradeRule.Growth).Kind);
        Assert.Equal(TradeFindingKind.NothingToCompare, Finding(Growing with { Previous = new(2007, Million("0")) }, TradeRule.Growth).Kind);
        Assert.Empty(Findings(Growing with { Growth = null }, TradeRule.Growth));
    }

    [Theory]
    [InlineData("7", TradeFindingKind.GrowthLiesBetween)]
    [InlineData("10", TradeFindingKind.GrowthLiesBetween)]
    [InlineData("12", TradeFindingKind.GrowthLiesOutside)]
    [InlineData("1", TradeFindingKind.GrowthLiesOutside)]
    [InlineData(null, TradeFindingKind.GrowthLiesBetween)]
    public void Of_ExportAndImportGrowth_BoundThatOfTheTurnover(string? growth, TradeFindingKind expected)
    {
        var finding = Finding(
            Growing with
            {
                Growth = growth is null ? null : Percent(growth),
                Export = Million("550.0"),
                Import = Million("504.0"),
                Previous = new(2007, Million("985"), Million("500.0"), Million("485.0")),
            },
            TradeRule.GrowthBetween);

        Assert.Equal(expected, finding.Kind);
        Assert.Equal((3.90m, 10.02m), (Rounded(finding.Lowest), Rounded(finding.Highest)));
        Assert.Equal([10m, 3.92m], finding.Parts.Take(2).Select(part => Rounded(part.Value)));
        Assert.Equal(growth is null ? "turnover" : "growth", finding.Fields[0]);
    }

    /// <summary>The figures of 2015: no amount of exports and imports exists.</summary>
    [Theory]
    [InlineData("-26.8", TradeFindingKind.GrowthLiesBetween)]
    [InlineData("-24.8", TradeFindingKind.GrowthLiesOutside)]
    public void Of_StatedGrowths_NeedNoAmounts(string turnover, TradeFindingKind expected)
    {
        var sheet = new TradeSheetFigures
        {
            Year = 2015,
            Today = new(2026, 3, 1),
            Turnover = Million("289.64"),
            Growth = Percent(turnover),
            ImportGrowth = Percent("-25.3"),
            ExportGrowth = Percent("-27.5"),
        };

        var finding = Finding(sheet, TradeRule.GrowthBetween);
        Assert.Equal(expected, finding.Kind);
        Assert.Equal(["growth", "exportGrowth", "importGrowth"], finding.Fields);
        Assert.All(Findings(sheet, TradeRule.Growth), growth => Assert.Equal(TradeFindingKind.NothingToCompare, growth.Kind));
    }

    [Theory]
    [InlineData("about 7", TradeFindingKind.GrowthFits)]
    [InlineData("about 9", TradeFindingKind.GrowthDiffers)]
    [InlineData("more than 5", TradeFindingKind.NothingToCompare)]
    [InlineData("more than 9", TradeFindingKind.GrowthDiffers)]
    [InlineData("more than -7", TradeFindingKind.GrowthDiffers)]
    public void Of_VagueGrowth_IsComparedAsFarAsItSays(string growth, TradeFindingKind expected) =>
        Assert.Equal(expected, Finding(Growing with { Growth = Vague(growth, TradeUnit.Percent) }, TradeRule.Growth).Kind);

    [Fact]
    public void Of_NoExportOfTheYearBefore_SaysNothingOfTheParts() => Assert.Empty(Findings(Growing, TradeRule.GrowthBetween));

    /// <summary>True figures, however coarsely each is rounded, are never called wrong.</summary>
    [Fact]
    public void Of_TrueFiguresRounded_AlwaysFit() =>
        Gen.Select(Gen.Int[2_000, 9_000_000].Array[4], Gen.Int[0, 3].Array[7]).Sample((thousands, decimals) =>
        {
            var (export, import, exportBefore, importBefore) = (thousands[0] / 1000m, thousands[1] / 1000m, thousands[2] / 1000m, thousands[3] / 1000m);
            decimal[] amounts = [export + import, export, import, exportBefore + importBefore, exportBefore, importBefore, ((export + import) / (exportBefore + importBefore) - 1) * 100];
            var rounded = amounts.Zip(decimals, (amount, places) => new SheetFigure(new(decimal.Round(amount, places), places), TradeUnit.MillionUsd)).ToList();
            var sheet = Of2008 with
            {
                Turnover = rounded[0],
                Export = rounded[1],
                Import = rounded[2],
                Growth = rounded[6] with { Unit = TradeUnit.Percent },
                Previous = new(2007, rounded[3], rounded[4], rounded[5]),
            };
            return Finding(sheet, TradeRule.Growth).IsFine && Finding(sheet, TradeRule.GrowthBetween).IsFine;
        });
}
