using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Shared.Charts;

namespace TomskRelations.Web.Tests.Features.Shared.Charts;

public sealed class ColumnDrawingTests
{
    private static readonly ColumnFrame Frame = ColumnFrame.Wide;

    [Fact]
    public void YearWithoutAValue_HasNoColumnButAGap()
    {
        var drawing = Draw(Gap(2006, Missing.NotStated), Stated(2007, 985), Gap(2008, Missing.Withheld), Stated(2009, 1054));

        Assert.Equal([2007, 2009], drawing.Bars.Select(bar => bar.Column.Year));
        Assert.Equal([Missing.NotStated, Missing.Withheld], drawing.Gaps.Select(gap => gap.Missing));
    }

    [Fact]
    public void YearThatIsOnlyNotThere_IsLeftEmpty()
    {
        var drawing = Draw(Stated(2006, 1), new(2007, ""), Stated(2008, 2));

        Assert.Empty(drawing.Gaps);
        Assert.Equal(2, drawing.Bars.Count());
        Assert.Equal([2006, 2007, 2008], drawing.Labels.Select(label => label.Year));
    }

    [Fact]
    public void Columns_StandOnTheAxisInProportion()
    {
        var bars = Draw(Stated(2007, 300), Stated(2008, 1200)).Bars.ToList();

        Assert.Equal(Frame.PlotHeight, bars[1].Height, .01);
        Assert.Equal(bars[1].Height / 4, bars[0].Height, .01);
        Assert.All(bars, bar => Assert.Equal(Frame.Top + Frame.PlotHeight, bar.Bottom, .01));
    }

    [Fact]
    public void Fall_HangsFromTheAxis()
    {
        var drawing = Draw(Stated(2008, 7), Stated(2015, -26.8m));
        var (rise, fall) = (drawing.Bars.First(), drawing.Bars.Last());

        Assert.True(fall.IsFall);
        Assert.Equal(drawing.Zero, fall.Y, .01);
        Assert.Equal(drawing.Zero, rise.Bottom, .01);
        Assert.Equal(26.8 / 7, fall.Height / rise.Height, .01);
    }

    [Fact]
    public void Derived_HasAWhiskerFromEndToEndOfItsRange()
    {
        var drawing = Draw(Stated(2007, 985) with { Range = (900, 1190) }, Stated(2008, 1054));
        var bar = drawing.Bars.First();

        Assert.Equal((drawing.Y(1190), drawing.Y(900)), bar.Whisker);
        Assert.All(drawing.Text.Lines(bar, Frame), line => Assert.True(line.Y > bar.Whisker!.Value.Bottom, "The figure is written over the whisker."));
    }

    [Fact]
    public void Zero_HasNoHeightAndItsFigureAboveTheAxis()
    {
        var drawing = Draw(Stated(2007, 0), Stated(2008, 1054));
        var bar = drawing.Bars.First();

        Assert.True(bar.IsZero);
        Assert.Equal(0, bar.Height);
        Assert.All(drawing.Text.Lines(bar, Frame), line => Assert.True(!line.IsInside && line.Y < drawing.Zero));
    }

    [Fact]
    public void LongRun_ThinsItsLabelsAndLeavesTheFiguresToTheTable()
    {
        var drawing = Draw([.. Enumerable.Range(1990, 40).Select(year => Stated(year, 1000 + year))]);

        Assert.Equal([1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025], drawing.Labels.Select(label => label.Year));
        Assert.All(drawing.Bars, bar => Assert.Empty(drawing.Text.Lines(bar, Frame)));
        Assert.True(drawing.Labels.Zip(drawing.Labels.Skip(1)).All(pair => pair.Second.X - pair.First.X > 42));
    }

    [Fact]
    public void LongRunOfGaps_IsOneGapForEachReason()
    {
        var drawing = Draw([.. Enumerable.Range(1990, 20).Select(year => Gap(year, year < 2000 ? Missing.NotStated : Missing.NotEntered)), .. Enumerable.Range(2010, 10).Select(year => Stated(year, 9))]);

        Assert.Equal([Missing.NotStated, Missing.NotEntered], drawing.Gaps.Select(gap => gap.Missing));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(40)]
    public void Everything_StaysWithinItsFrame(int years)
    {
        ColumnChart chart = new("chart", "", "", [.. Enumerable.Range(2000, years).Select(year => Stated(year, year % 3 == 0 ? -year : year))]);

        Assert.All(chart.Drawings, drawing =>
        {
            Assert.All(drawing.Bars, bar => Assert.True(bar.Left >= drawing.Frame.Left && bar.Left + bar.Width <= drawing.Frame.Width && bar.Y >= 0 && bar.Bottom <= drawing.Frame.Height));
            Assert.All(drawing.Bars.SelectMany(bar => drawing.Text.Lines(bar, drawing.Frame)), line => Assert.InRange(line.Y, 0, drawing.Frame.Height));
        });
    }

    private static ColumnDrawing Draw(params IReadOnlyList<Column> columns) => new(new("chart", "", "", columns), Frame);

    private static Column Stated(int year, decimal value) => new(year, "") { Value = value, Figure = value.ToString("N0", System.Globalization.CultureInfo.InvariantCulture), Words = ["stated"] };

    private static Column Gap(int year, Missing why) => new(year, "") { Missing = why, Words = ["not stated", "in the source"] };
}
