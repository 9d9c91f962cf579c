using TomskRelations.Core.Publishing.Past;

namespace TomskRelations.Core.Tests.Publishing.Past;

public sealed class AsOfDateTests
{
    [Theory]
    [InlineData("2026-03-01", "2026-03-01T17:00:00Z", true)]
    [InlineData("2026-03-01T12:00:00Z", "2026-03-01T12:00:00.0000001Z", false)]
    [InlineData("2026-03-01T19:00+07:00", "2026-03-01T12:00:00.0000001Z", false)]
    [InlineData("2026-03-01T19:00:30 07:00", "2026-03-01T12:00:30.0000001Z", false)]
    [InlineData("2026-03-01T12:00:00.1234567Z", "2026-03-01T12:00:00.1234568Z", false)]
    public void Read_DayOrInstant_CountsToItsEnd(string text, string before, bool isDay)
    {
        var read = AsOfDate.Read(text)!;

        Assert.Equal((DateTimeOffset.Parse(before).UtcDateTime, isDay), (read.Before, read.IsDay));
    }

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("01.03.2026")]
    [InlineData("2026-02-30")]
    [InlineData("2026-3-1")]
    [InlineData("2026-03-01T12:00:00")]
    [InlineData("2026-03-01T25:00:00Z")]
    [InlineData("9999-12-31")]
    [InlineData("9999-12-31T23:59:59.9999999Z")]
    [InlineData("0001-01-01T00:00:00+14:00")]
    public void Read_AnythingElse_IsNothing(string text) => Assert.Null(AsOfDate.Read(text));

    [Fact]
    public void Write_Instant_IsReadAsTheSame()
    {
        var instant = new DateTime(2026, 11, 29, 1, 20, 52, DateTimeKind.Utc).AddTicks(1234567);

        Assert.Equal("2026-11-29T01:20:52.1234567Z", AsOfDate.Write(instant));
        Assert.Equal(instant, AsOfDate.Read(AsOfDate.Write(instant))!.Last);
    }
}
