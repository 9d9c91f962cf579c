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

    [Theory]
    [InlineData("about 400", "300", TradeFindingKind.PartnersExceedTotal)]
    [InlineData("more than 400", "300", TradeFindingKind.PartnersExceedTotal)]
    [InlineData("about 301", "about 300", TradeFindingKind.PartnersFit)]
    [InlineData("400", "more than 300", null)]
    [InlineData("400", null, null)]
    public void Of_VagueAmountOrNoTurnover_IsComparedAsFarAsItSays(string partner, string? turnover, TradeFindingKind? expected) => Assert.Equal(
        expected,
        Findings(
            Of2008 with { Turnover = turnover is null ? null : Vague(turnover, TradeUnit.MillionUsd), Partners = [new("germany", Vague(partner, TradeUnit.MillionUsd))] },
            TradeRule.Partners).SingleOrDefault()?.Kind);

    [Fact]
    public void Of_ExportsAndImportsOfPartners_AreAddedApart()
    {
        var sheet = Of2008 with
        {
            Export = Million("100"),
            Import = Million("100"),
            Partners = [new("germany") { Export = Million("90"), Import = Million("10") }, new("china") { Export = Million("20"), Import = Million("10") }],
        };

        Assert.Equal(
            [("export", TradeFindingKind.PartnersExceedTotal), ("import", TradeFindingKind.PartnersFit)],
            Findings(sheet, TradeRule.Partners).Select(finding => (finding.Fields[^1], finding.Kind)));
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
