using TomskRelations.Core.Records;
using TomskRelations.Core.Trade;
using TomskRelations.Core.Trade.Checks;
using static TomskRelations.Core.Tests.Trade.Checks.Sheets;

namespace TomskRelations.Core.Tests.Trade.Checks;

public sealed class PartnerRulesTests
{
    [Theory]
    [InlineData("100", "200", "300", TradeFindingKind.PartnersFit)]
    [InlineData("100", "100", "300", TradeFindingKind.PartnersFit)]
    [InlineData("100", "201", "300", TradeFindingKind.PartnersFit)]
    [InlineData("100", "202", "300", TradeFindingKind.PartnersExceedTotal)]
    public void Of_PartnersAmounts_ComeToAtMostTheTurnover(string first, string second, string turnover, TradeFindingKind expected)
    {
        var finding = Finding(Of2008 with { Turnover = Million(turnover), Partners = [new("germany", Million(first)), new("china", Million(second))] }, TradeRule.Partners);

        Assert.Equal(expected, finding.Kind);
        Assert.Equal(["partner:germany", "partner:china", "turnover"], finding.Fields);
        Assert.Equal(301.5m, finding.Highest);
    }

    [Theory]
    [InlineData("60.0", TradeFindingKind.PartnersFit)]
    [InlineData("60.2", TradeFindingKind.PartnersExceedTotal)]
    public void Of_PartnersShares_ComeToAtMostTheWhole(string second, TradeFindingKind expected) =>
        Assert.Equal(expected, Finding(Of2008 with { Partners = [new("germany", Percent("40.0")), new("china", Percent(second))] }, TradeRule.Partners).Kind);

    [Fact]
    public void Of_VagueAmountOrNoTurnover_IsNotAddedUp()
    {
        var vague = Million("400") with { Qualifier = Qualifier.About };

        Assert.Empty(Findings(Of2008 with { Turnover = Million("300"), Partners = [new("germany", vague)] }, TradeRule.Partners));
        Assert.Empty(Findings(Of2008 with { Partners = [new("germany", Million("400"))] }, TradeRule.Partners));
        Assert.Single(Findings(Of2008 with { Turnover = Million("300"), Partners = [new("germany", Million("400") with { Qualifier = Qualifier.MoreThan })] }, TradeRule.Partners));
    }

    [Theory]
    [InlineData(TrendDirection.Increased, "12", "10", TradeFindingKind.TrendAgrees)]
    [InlineData(TrendDirection.Increased, "10", "10", TradeFindingKind.TrendAgrees)]
    [InlineData(TrendDirection.Increased, "9", "10", TradeFindingKind.TrendDisagrees)]
    [InlineData(TrendDirection.Decreased, "9", "10", TradeFindingKind.TrendAgrees)]
    [InlineData(TrendDirection.Decreased, "10", "10", TradeFindingKind.TrendAgrees)]
    [InlineData(TrendDirection.Decreased, "12", "10", TradeFindingKind.TrendDisagrees)]
    public void Of_TrendWord_AgreesWithTheValuesAsFarAsRoundingTells(TrendDirection trend, string now, string before, TradeFindingKind expected)
    {
        var finding = Finding(Of2008 with { Partners = [new("germany", Million(now), trend, Million(before))] }, TradeRule.Trend);

        Assert.Equal(expected, finding.Kind);
        Assert.Equal(["partner:germany", "partner:germany:2007"], finding.Parts.Select(part => part.Field));
    }

    [Fact]
    public void Of_TrendWithoutComparableValues_IsLeftAlone() => Assert.Empty(Findings(
        Of2008 with
        {
            Partners =
            [
                new("germany", Million("1"), TrendDirection.Increased),
                new("china", Million("1"), TrendDirection.Increased, Percent("2")),
                new("france", null, TrendDirection.Increased, Million("2")),
                new("italy", Million("1"), null, Million("2")),
            ],
        },
        TradeRule.Trend));

    [Fact]
    public void Of_TrendInTwoUnits_IsComparedInOne() => Assert.Equal(
        TradeFindingKind.TrendAgrees,
        Finding(Of2008 with { Partners = [new("germany", Million("2"), TrendDirection.Increased, Figure("900", TradeUnit.ThousandUsd))] }, TradeRule.Trend).Kind);
}
