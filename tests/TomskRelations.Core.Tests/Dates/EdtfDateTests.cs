using System.Text.Json;
using CsCheck;
using TomskRelations.Core.Dates;

namespace TomskRelations.Core.Tests.Dates;

public sealed class EdtfDateTests
{
    [Theory]
    [InlineData("2018-10-06", "2018-10-06", "2018-10-06", DatePrecision.Day)]
    [InlineData("1996-04", "1996-04-01", "1996-04-30", DatePrecision.Month)]
    [InlineData("2008-02", "2008-02-01", "2008-02-29", DatePrecision.Month)]
    [InlineData("2005", "2005-01-01", "2005-12-31", DatePrecision.Year)]
    [InlineData("199X", "1990-01-01", "1999-12-31", DatePrecision.Decade)]
    [InlineData("early 199X", "1990-01-01", "1993-12-31", DatePrecision.Decade)]
    [InlineData("late 199X", "1997-01-01", "1999-12-31", DatePrecision.Decade)]
    [InlineData("early 199X/", "1990-01-01", null, DatePrecision.Decade)]
    [InlineData("about 1996", "1996-01-01", "1996-12-31", DatePrecision.Year)]
    [InlineData("1997/", "1997-01-01", null, DatePrecision.Year)]
    [InlineData("/1995", null, "1995-12-31", DatePrecision.Year)]
    [InlineData("2007/2008", "2007-01-01", "2008-12-31", DatePrecision.Year)]
    [InlineData("2018-10-06/2018-10-08", "2018-10-06", "2018-10-08", DatePrecision.Day)]
    [InlineData("{2006,2007}", "2006-01-01", "2007-12-31", DatePrecision.Year)]
    [InlineData("XXXX-05-09", null, null, DatePrecision.DayAndMonth)]
    public void Parse_WrittenDate_KnowsTheDaysItCanMean(string text, string? earliest, string? latest, DatePrecision precision)
    {
        var date = EdtfDate.Parse(text);

        Assert.Equal(text, date.ToString());
        Assert.Equal(earliest, date.Earliest?.ToString("O"));
        Assert.Equal(latest, date.Latest?.ToString("O"));
        Assert.Equal(precision, date.Precision);
    }

    [Theory]
    [InlineData("1991/..", "1991/")]
    [InlineData("1996~", "about 1996")]
    [InlineData(" Early  199X ", "early 199X")]
    [InlineData("{2006, 2007}", "{2006,2007}")]
    public void Parse_OtherSpelling_IsMadeCanonical(string text, string canonical) => Assert.Equal(canonical, EdtfDate.Parse(text).ToString());

    [Theory]
    [InlineData("1996-14")]
    [InlineData("2007-02-30")]
    [InlineData("2008/2007")]
    [InlineData("2008/2008")]
    [InlineData("{2007,2006}")]
    [InlineData("{2006}")]
    [InlineData("XXXX-02-30")]
    [InlineData("early 1996-04")]
    [InlineData("1996-4")]
    [InlineData("April 1996")]
    [InlineData("1/2/3")]
    [InlineData("/")]
    [InlineData("000X")]
    [InlineData("١٩٩X")]
    public void TryParse_NoSuchDate_IsRefused(string text)
    {
        Assert.False(EdtfDate.TryParse(text, out _));
        Assert.Throws<FormatException>(() => EdtfDate.Parse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("  ")]
    public void TryParse_Nothing_IsUndated(string? text)
    {
        Assert.True(EdtfDate.TryParse(text, out var date));
        Assert.True(date.IsUndated);
    }

    [Fact]
    public void CompareTo_MixedPrecision_OrdersByEarliestThenCoarserAndUndatedLast()
    {
        string[] inOrder = ["199X", "early 199X/", "1991/", "1996-04", "1997/", "200X", "2005", "2006-04", "2007/2008", "2008", "2008-01-01", ""];

        Assert.Equal(inOrder, inOrder.Reverse().Select(text => EdtfDate.TryParse(text, out var date) ? date : throw new FormatException(text)).Order().Select(date => date.ToString()));
    }

    [Theory]
    [InlineData("1996-04", "1996-04")]
    [InlineData("1997/", "1997")]
    [InlineData("2007/2008", "2007-2008")]
    [InlineData("{2006,2007}", "2006-2007")]
    [InlineData("early 199X/", "early-1990s")]
    [InlineData("XXXX-05-09", "05-09")]
    [InlineData("", "undated")]
    public void Slug_AnyDate_FitsAnAddress(string text, string slug)
    {
        Assert.True(EdtfDate.TryParse(text, out var date));
        Assert.Equal(slug, date.Slug);
    }

    [Fact]
    public void Json_RoundTrips() =>
        Assert.Equal(EdtfDate.Parse("early 199X/"), JsonSerializer.Deserialize<EdtfDate>(JsonSerializer.Serialize(EdtfDate.Parse("early 199X/"))));

    [Fact]
    public void Parse_AnyRangeOfDays_RoundTripsAndKeepsItsEnds() =>
        Gen.Select(Gen.Int[1, 3_000_000], Gen.Int[1, 600_000]).Sample((start, length) =>
        {
            var (from, to) = (DateOnly.FromDayNumber(start), DateOnly.FromDayNumber(start + length));
            var date = EdtfDate.Parse($"{from:O}/{to:O}");
            return date.Earliest == from && date.Latest == to && EdtfDate.Parse(date.ToString()) == date;
        });
}
