using TomskRelations.Core.Trade;

namespace TomskRelations.Core.Tests.Trade;

public sealed class DerivedSharesTests
{
    private static readonly StatedValue Cis = new(40.4m, 1), Other = new(59.6m, 1);
    private static readonly DerivedShares Stated2008 = new(new(1054, 0), [Cis, Other]);

    [Fact]
    public void AmountOf_CisShare_LeavesWhatRoundingLeaves()
    {
        var amount = Stated2008.AmountOf(Cis);

        Assert.Equal(425.82m, decimal.Round(amount.Point, 2));
        Assert.Equal(425.1m, decimal.Round(amount.Lowest, 1));
        Assert.Equal(426.5m, decimal.Round(amount.Highest, 1));
    }

    [Fact]
    public void AmountOf_ShareOfOtherCountries_LeavesWhatRoundingLeaves()
    {
        var amount = Stated2008.AmountOf(Other);

        Assert.Equal(628.18m, decimal.Round(amount.Point, 2));
        Assert.Equal(627.4m, decimal.Round(amount.Lowest, 1));
        Assert.Equal(629.0m, decimal.Round(amount.Highest, 1));
    }

    [Theory]
    [InlineData(40.4, 59.6, true)]
    [InlineData(40.4, 59.7, true)]
    [InlineData(40.4, 59.5, true)]
    [InlineData(40.4, 59.8, false)]
    [InlineData(40.4, 56.9, false)]
    public void MakeAWhole_WithinTheRoundingOfAllShares_Holds(double first, double second, bool expected)
    {
        var shares = new DerivedShares(new(1054, 0), [new((decimal)first, 1), new((decimal)second, 1)]);

        Assert.Equal(expected, shares.MakeAWhole);
        Assert.Equal((decimal)first + (decimal)second, shares.Sum);
    }

    [Fact]
    public void UnnamedPartners_Of59With21Named_AreAtLeast38() => Assert.Equal(38, new UnnamedPartners(59, 21).AtLeast);
}
