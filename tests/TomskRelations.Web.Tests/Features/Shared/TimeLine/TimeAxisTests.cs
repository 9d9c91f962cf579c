using TomskRelations.Core.Dates;
using TomskRelations.Web.Features.Shared.TimeLine;

namespace TomskRelations.Web.Tests.Features.Shared.TimeLine;

/// <summary>On an axis from 1990 to the end of 2009.</summary>
public sealed class TimeAxisTests
{
    private readonly TimeAxis axis = new(new[] { "199X", "2009", "" }.Select(EdtfDate.Parse));

    [Fact]
    public void Ticks_AreRoundYears() => Assert.Equal([1990, 1995, 2000, 2005], axis.Ticks.Select(tick => tick.Year));

    [Theory]
    [InlineData("2000-01-01", TimeShapeForm.Point, .5, .5)]
    [InlineData("1990/1999", TimeShapeForm.Period, 0, .5)]
    [InlineData("200X", TimeShapeForm.Decade, .5, 1)]
    [InlineData("early 199X", TimeShapeForm.Decade, 0, .2)]
    public void Draw_StatedDate_IsOneShapeAsLongAsItIs(string date, TimeShapeForm form, double start, double end)
    {
        var shape = Assert.Single(axis.Draw(EdtfDate.Parse(date)));

        Assert.Equal(form, shape.Form);
        Assert.Equal(start, shape.Start, .001);
        Assert.Equal(end, shape.End, .001);
    }

    [Fact]
    public void Draw_OpenPeriods_ReachToTheEdgeAsALine()
    {
        var since = axis.Draw(EdtfDate.Parse("1997/")).ToList();
        Assert.Equal([TimeShapeForm.Line, TimeShapeForm.Point], since.Select(shape => shape.Form));
        Assert.Equal((since[1].Middle, 1), (since[0].Start, since[0].End));

        var until = axis.Draw(EdtfDate.Parse("/1999")).ToList();
        Assert.Equal((0, until[1].Middle), (until[0].Start, until[0].End));
    }

    [Fact]
    public void Draw_TwoNamedYears_AreTwoPointsWithNothingBetween() =>
        Assert.Equal([TimeShapeForm.Point, TimeShapeForm.Point], axis.Draw(EdtfDate.Parse("{2006,2007}")).Select(shape => shape.Form));

    [Theory]
    [InlineData("")]
    [InlineData("XXXX-05-09")]
    public void Draw_DateWithoutAYear_IsNothing(string date) => Assert.Empty(axis.Draw(EdtfDate.Parse(date)));
}
