using TomskRelations.Core.Trade;
using TomskRelations.Core.Trade.Checks;
using static TomskRelations.Core.Tests.Trade.Checks.Sheets;

namespace TomskRelations.Core.Tests.Trade.Checks;

public sealed class UnitRuleTests
{
    private static readonly TradeNeighbour Of2007 = new(2007, Million("985"));

    [Theory]
    [InlineData("1054", TradeFindingKind.UnitLooksRight)]
    [InlineData("4924", TradeFindingKind.UnitLooksRight)]
    [InlineData("4925", TradeFindingKind.UnitLooksWrong)]
    [InlineData("198", TradeFindingKind.UnitLooksRight)]
    [InlineData("197", TradeFindingKind.UnitLooksWrong)]
    public void Of_FiveTimesItsNeighbour_IsAskedAbout(string turnover, TradeFindingKind expected) => Assert.Equal(expected, Unit(Million(turnover)).Kind);

    [Fact]
    public void Of_AThousandTimesItsNeighbour_SuggestsThousands()
    {
        var finding = Unit(Million("1054300"));

        Assert.Equal((1000m, TradeUnit.ThousandUsd), (finding.Factor, finding.SuggestedUnit));
        Assert.Equal(new("turnover", 1054.3m, 3), Assert.Single(finding.Suggestions).Part);
        Assert.Equal(["turnover", "turnover:2007"], finding.Parts.Select(part => part.Field));
        Assert.False(finding.IsError);
    }

    [Fact]
    public void Of_AThousandthOfItsNeighbour_SuggestsBillions()
    {
        var finding = Unit(Million("1.054"));

        Assert.Equal((1000m, TradeUnit.BillionUsd), (finding.Factor, finding.SuggestedUnit));
        Assert.Equal(new("turnover", 1054m, 0), Assert.Single(finding.Suggestions).Part);
    }

    [Fact]
    public void Of_AChangeThatNoUnitExplains_SuggestsNothing()
    {
        var finding = Unit(Million("9850"));

        Assert.Equal((10m, null, null), (finding.Ratio, finding.Factor, finding.SuggestedUnit));
        Assert.Empty(finding.Suggestions);
    }

    [Fact]
    public void Of_NoLargerUnit_SuggestsTheValueAlone()
    {
        var finding = Unit(Figure("0.001", TradeUnit.BillionUsd));

        Assert.Null(finding.SuggestedUnit);
        Assert.Equal(1000, Assert.Single(finding.Suggestions).Part.Value);
    }

    [Fact]
    public void Of_SameAmountInAnotherUnit_LooksRight() => Assert.Equal(TradeFindingKind.UnitLooksRight, Unit(Figure("1.054", TradeUnit.BillionUsd)).Kind);

    [Fact]
    public void Of_TwoNeighbours_AsksAboutTheFartherOne()
    {
        var finding = Finding(Of2008 with { Turnover = Million("1054"), Previous = Of2007, Next = new(2009, Million("100")) }, TradeRule.Unit);

        Assert.Equal(TradeFindingKind.UnitLooksWrong, finding.Kind);
        Assert.Equal("turnover:2009", finding.Parts[1].Field);
    }

    [Fact]
    public void Of_NoNeighbour_HasNothingToCompare()
    {
        Assert.Equal(TradeFindingKind.NothingToCompare, Finding(Of2008 with { Turnover = Million("1054") }, TradeRule.Unit).Kind);
        Assert.Equal(TradeFindingKind.NothingToCompare, Finding(Of2008 with { Export = Million("1054"), Previous = Of2007 }, TradeRule.Unit).Kind);
        Assert.Empty(Findings(Of2008, TradeRule.Unit));
    }

    private static TradeFinding Unit(SheetFigure turnover) => Finding(Of2008 with { Turnover = turnover, Previous = Of2007 }, TradeRule.Unit);
}
