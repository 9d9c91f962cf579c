using TomskRelations.Web.Features.Shared.Charts;

namespace TomskRelations.Web.Tests.Features.Shared.Charts;

public sealed class ChartScaleTests
{
    [Theory]
    [InlineData(new[] { 985.0, 1054 }, new[] { 0.0, 300, 600, 900, 1200 })]
    [InlineData(new[] { 7.0, -26.8 }, new[] { -30.0, -20, -10, 0, 10 })]
    [InlineData(new[] { .4 }, new[] { 0, .1, .2, .3, .4 })]
    [InlineData(new[] { -3.0 }, new[] { -3.0, -2, -1, 0 })]
    [InlineData(new[] { 0.0 }, new[] { 0, .3, .6, .9, 1.2 })]
    public void Of_Values_HasRoundTicksThatHoldThemAndNought(double[] values, double[] ticks) =>
        Assert.Equal(ticks, ChartScale.Of(values.Select(value => (decimal)value), 4).Ticks.Select(tick => (double)tick));

    [Fact]
    public void Of_Counts_HasNoPartsOfARecord() => Assert.Equal([0, 1, 2], ChartScale.Of([1, 2], 4, smallest: 1).Ticks);

    [Theory]
    [InlineData(.04, 2)]
    [InlineData(0.4, 1)]
    [InlineData(1200, 0)]
    public void Decimals_AreThoseOfTheStep(double value, int decimals) => Assert.Equal(decimals, ChartScale.Of([(decimal)value], 4).Decimals);
}
