using CsCheck;
using TomskRelations.Core.Records;
using TomskRelations.Core.Trade;
using TomskRelations.Core.Trade.Checks;
using static TomskRelations.Core.Tests.Trade.Checks.Sheets;

namespace TomskRelations.Core.Tests.Trade.Checks;

public sealed class SumRuleTests
{
    [Theory]
    [InlineData("600", "454", "1054", TradeFindingKind.SumFits)]
    [InlineData("600", "455", "1054", TradeFindingKind.SumFits)]
    [InlineData("600", "456", "1054", TradeFindingKind.SumDiffers)]
    [InlineData("600.1", "454.1", "1054.0", TradeFindingKind.SumDiffers)]
    [InlineData("600.1", "454.3", "1054", TradeFindingKind.SumFits)]
    public void Of_ThreeAmounts_FitWithinTheirRounding(string export, string import, string turnover, TradeFindingKind expected) =>
        Assert.Equal(expected, Sum(Million(export), Million(import), Million(turnover)).Kind);

    [Fact]
    public void Of_DifferentUnits_AreComparedInMillions()
    {
        var finding = Sum(Figure("600300", TradeUnit.ThousandUsd), Million("453.7"), Figure("1.054", TradeUnit.BillionUsd));

        Assert.Equal(TradeFindingKind.SumFits, finding.Kind);
        Assert.Equal([("export", 600.3m, 3), ("import", 453.7m, 1), ("turnover", 1054m, 0)], finding.Parts.Select(part => (part.Field, part.Value, part.Decimals)));
        Assert.Equal((1054m, 0.5505m), (finding.Result, finding.Tolerance));
    }

    [Fact]
    public void Of_SwappedDigits_SuggestsEveryFigureThatWouldFit()
    {
        var finding = Sum(Million("600"), Million("454"), Million("1045"));

        Assert.Equal([new(new("import", 445m, 0), 1045m), new(new("turnover", 1054m, 0), 1054m)], finding.Suggestions);
        Assert.Equal((1043.5m, 1046.5m), (finding.Lowest, finding.Highest));
    }

    [Fact]
    public void Of_FewerThanThreeBoundedAmounts_HasNothingToCompare()
    {
        Assert.Equal(TradeFindingKind.NothingToCompare, Finding(Of2008 with { Turnover = Million("1054") }, TradeRule.Sum).Kind);
        Assert.Equal(TradeFindingKind.NothingToCompare, Sum(Million("600"), Million("400") with { Qualifier = Qualifier.MoreThan }, Million("1054")).Kind);
        Assert.Empty(Findings(Of2008, TradeRule.Sum));
        Assert.Empty(Findings(Of2008 with { Partners = [new("germany", Million("110"))] }, TradeRule.Sum));
        Assert.Equal(TradeFindingKind.NothingToCompare, Finding(Of2008 with { Partners = [new("germany", Percent("17")) { Export = Million("81.6"), Import = Million("27.5") }] }, TradeRule.Sum).Kind);
    }

    [Fact]
    public void Of_PartnersTurnoverThatIsAboutSoMuch_IsComparedByItsDigits()
    {
        var finding = Finding(
            Of2008 with { Partners = [new("china", Vague("about 110", TradeUnit.MillionUsd)) { Export = Million("81.6"), Import = Million("27.5") }] },
            TradeRule.Sum);

        Assert.Equal(TradeFindingKind.SumDiffers, finding.Kind);
        Assert.Equal(["partner:china:export", "partner:china:import", "partner:china"], finding.Fields);
        Assert.Equal((109.1m, 0.6m, 109.4m, 110.6m), (finding.Result, finding.Tolerance, finding.Lowest, finding.Highest));
        Assert.True(finding.IsAbout);
    }

    [Theory]
    [InlineData("600", "400", "more than 1054", TradeFindingKind.SumDiffers)]
    [InlineData("600", "452", "more than 1054", TradeFindingKind.SumDiffers)]
    [InlineData("600", "453", "more than 1054", TradeFindingKind.NothingToCompare)]
    [InlineData("600", "900", "more than 1054", TradeFindingKind.NothingToCompare)]
    [InlineData("600", "more than 456", "1054", TradeFindingKind.SumDiffers)]
    [InlineData("600", "more than 455", "1054", TradeFindingKind.NothingToCompare)]
    [InlineData("600", "about 456", "1054", TradeFindingKind.SumDiffers)]
    [InlineData("600", "about 455", "about 1054", TradeFindingKind.SumFits)]
    public void Of_VagueAmount_IsComparedAsFarAsItSays(string export, string import, string turnover, TradeFindingKind expected) => Assert.Equal(
        expected,
        Sum(Vague(export, TradeUnit.MillionUsd), Vague(import, TradeUnit.MillionUsd), Vague(turnover, TradeUnit.MillionUsd)).Kind);

    /// <summary>True figures, however coarsely each is rounded, are never called wrong.</summary>
    [Fact]
    public void Of_TrueFiguresRounded_AlwaysFit() =>
        Gen.Select(Gen.Int[1, 90_000_000], Gen.Int[1, 90_000_000], Gen.Int[0, 3].Array[3]).Sample((export, import, decimals) =>
        {
            decimal[] amounts = [export / 1000m, import / 1000m, (export + import) / 1000m];
            var rounded = amounts.Zip(decimals, (amount, places) => new SheetFigure(new(decimal.Round(amount, places), places), TradeUnit.MillionUsd)).ToList();
            return Sum(rounded[0], rounded[1], rounded[2]).IsFine;
        });

    private static TradeFinding Sum(SheetFigure export, SheetFigure import, SheetFigure turnover) =>
        Finding(Of2008 with { Export = export, Import = import, Turnover = turnover }, TradeRule.Sum);
}
