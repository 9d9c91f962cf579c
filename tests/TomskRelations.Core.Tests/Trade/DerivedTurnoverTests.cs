using TomskRelations.Core.Trade;

namespace TomskRelations.Core.Tests.Trade;

public sealed class DerivedTurnoverTests
{
    private static readonly DerivedTurnover Stated2008 = DerivedTurnover.From(new(1054, 0), new(7, 0))!;

    [Fact]
    public void Earlier_OfTheTurnoverOf2008_LeavesWhatRoundingLeaves()
    {
        Assert.Equal(985.05m, decimal.Round(Stated2008.Earlier.Point, 2));
        Assert.Equal(980.0m, decimal.Round(Stated2008.Earlier.Lowest, 1));
        Assert.Equal(990.1m, decimal.Round(Stated2008.Earlier.Highest, 1));
    }

    [Fact]
    public void Change_OfTheTurnoverOf2008_LeavesWhatRoundingLeaves()
    {
        Assert.Equal(68.95m, decimal.Round(Stated2008.Change.Point, 2));
        Assert.Equal(64.3m, decimal.Round(Stated2008.Change.Lowest, 1));
        Assert.Equal(73.6m, decimal.Round(Stated2008.Change.Highest, 1));
    }

    [Fact]
    public void Earlier_AfterAFall_IsTheLargerOne()
    {
        var derived = DerivedTurnover.From(new(900, 0), new(-10, 0))!;

        Assert.Equal(1000m, derived.Earlier.Point);
        Assert.True(derived.Earlier.Lowest < 1000 && derived.Earlier.Highest > 1000);
        Assert.Equal(-100m, derived.Change.Point);
        Assert.True(derived.Change.Lowest < -100 && derived.Change.Highest > -100);
    }

    /// <summary>900.5 falling by 10.5% falls most, 899.5 falling by 9.5% least.</summary>
    [Fact]
    public void Change_AfterAFall_TakesTheLargerTurnoverForTheLargerFall()
    {
        var change = DerivedTurnover.From(new(900, 0), new(-10, 0))!.Change;

        Assert.Equal(-105.645m, decimal.Round(change.Lowest, 3));
        Assert.Equal(-94.423m, decimal.Round(change.Highest, 3));
    }

    [Fact]
    public void Change_OfAGrowthThatRoundsToNothing_ReachesToBothSides()
    {
        var change = DerivedTurnover.From(new(1000, 0), new(0, 0))!.Change;

        Assert.Equal((-5.028m, 4.978m), (decimal.Round(change.Lowest, 3), decimal.Round(change.Highest, 3)));
    }

    [Theory]
    [InlineData(-100, 0)]
    [InlineData(-99.9, 0)]
    public void From_FallOfTheWholeTurnover_IsNull(double growth, int decimals) =>
        Assert.Null(DerivedTurnover.From(new(0, 0), new((decimal)growth, decimals)));

    /// <summary>Whatever true values lie behind the rounded ones, the true turnover of the earlier year lies in the range.</summary>
    [Fact]
    public void Earlier_OfAnyRoundedFigures_HoldsTheTrueValue() =>
        CsCheck.Check.Sample(
            CsCheck.Gen.Select(CsCheck.Gen.Int[100_000, 900_000], CsCheck.Gen.Int[-5000, 20_000]),
            pair =>
            {
                var (turnover, growth) = (pair.Item1 / 100m, pair.Item2 / 100m);
                var derived = DerivedTurnover.From(new(decimal.Round(turnover), 0), new(decimal.Round(growth), 0))!;
                var earlier = turnover / (1 + growth / 100);
                return derived.Earlier.Lowest <= earlier && earlier <= derived.Earlier.Highest
                    && derived.Change.Lowest <= turnover - earlier && turnover - earlier <= derived.Change.Highest;
            });
}
