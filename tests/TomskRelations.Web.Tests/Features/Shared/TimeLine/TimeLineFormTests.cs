using TomskRelations.Core.Dates;
using TomskRelations.Core.Mentions;
using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Shared.TimeLine;

namespace TomskRelations.Web.Tests.Features.Shared.TimeLine;

public sealed class TimeLineFormTests
{
    [Theory]
    [InlineData("2006-04", false, "")]
    [InlineData("2006-04", true, "keyed")]
    [InlineData("about 1996", false, "about")]
    [InlineData("1997/", false, "open")]
    [InlineData("early 199X/", false, "open")]
    [InlineData("/1999", false, "until")]
    [InlineData("2007/2008", true, "range keyed")]
    [InlineData("{2006,2007}", false, "pair")]
    [InlineData("199X", false, "decade")]
    [InlineData("XXXX-05-09", false, "undated")]
    [InlineData("", true, "undated keyed")]
    public void Of_Date_IsDrawnAsExactAsItIs(string text, bool isKey, string form) =>
        Assert.Equal(form, TimeLineForm.Of(EdtfDate.Parse(text), isKey));

    [Fact]
    public void Among_Entries_NamesTheirFormsAndNoOther()
    {
        TimeLineEvent[] entries = [Event("1997/", RecordKind.Delegation), Event("2008", RecordKind.Milestone), Event("", RecordKind.Milestone)];

        Assert.Equal(["point", "open", "delegation", "undated"], TimeLineForm.Among(entries));
    }

    private static TimeLineEvent Event(string date, RecordKind kind) => new(kind, Guid.NewGuid(), "event", new("Event"), Text.None, EdtfDate.Parse(date), Missing.NotStated);
}
