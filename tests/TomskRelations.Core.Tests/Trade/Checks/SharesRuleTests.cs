using TomskRelations.Core.Records;
using TomskRelations.Core.Trade;
using TomskRelations.Core.Trade.Checks;
using static TomskRelations.Core.Tests.Trade.Checks.Sheets;

namespace TomskRelations.Core.Tests.Trade.Checks;

public sealed class SharesRuleTests
{
    [Theory]
    [InlineData("40.4", "59.6", TradeFindingKind.SharesAddUp)]
    [InlineData("40.4", "59.7", TradeFindingKind.SharesAddUp)]
    [InlineData("40.4", "59.8", TradeFindingKind.SharesDoNotAddUp)]
    [InlineData("40", "59.0", TradeFindingKind.SharesDoNotAddUp)]
    [InlineData("40", "59.5", TradeFindingKind.SharesAddUp)]
    public void Of_TwoShares_AddUpWithinTheirRounding(string cis, string other, TradeFindingKind expected) =>
        Assert.Equal(expected, Shares(cis, other).Kind);

    [Fact]
    public void Of_SwappedDigits_SuggestsTheOtherOrder()
    {
        var finding = Shares("40.4", "56.9");

        Assert.Equal([("shareCis", 40.4m, 1), ("shareOther", 56.9m, 1)], finding.Parts.Select(part => (part.Field, part.Value, part.Decimals)));
        Assert.Equal((97.3m, 0.1m, 99.9m, 100.1m), (finding.Result, finding.Tolerance, finding.Lowest, finding.Highest));
        Assert.Equal(new(new("shareOther", 59.6m, 1), 100.0m), Assert.Single(finding.Suggestions));
        Assert.False(finding.IsError || finding.IsFine);
    }

    [Fact]
    public void Of_OneShareOrALowerBound_HasNothingToCompare()
    {
        Assert.Equal(TradeFindingKind.NothingToCompare, Finding(Of2008 with { CisShare = Percent("40.4") }, TradeRule.Shares).Kind);
        Assert.Equal(TradeFindingKind.NothingToCompare, Finding(Of2008 with { CisShare = Percent("40.4"), OtherShare = Percent("50") with { Qualifier = Qualifier.MoreThan } }, TradeRule.Shares).Kind);
        Assert.Empty(Findings(Of2008, TradeRule.Shares));
    }

    [Theory]
    [InlineData("about 40.4", "59.6", TradeFindingKind.SharesAddUp)]
    [InlineData("about 40.4", "56.9", TradeFindingKind.SharesDoNotAddUp)]
    [InlineData("more than 40.4", "59.8", TradeFindingKind.SharesDoNotAddUp)]
    public void Of_VagueShare_IsComparedAsFarAsItSays(string cis, string other, TradeFindingKind expected) => Assert.Equal(
        expected,
        Finding(Of2008 with { CisShare = Vague(cis, TradeUnit.Percent), OtherShare = Percent(other) }, TradeRule.Shares).Kind);

    private static TradeFinding Shares(string cis, string other) =>
        Finding(Of2008 with { CisShare = Percent(cis), OtherShare = Percent(other) }, TradeRule.Shares);
}
