using TomskRelations.Core.Dates;
using TomskRelations.Web.Features.Shared;

namespace TomskRelations.Web.Tests.Features.Shared;

public sealed class TimeLineFormTests
{
    [Theory]
    [InlineData("2006-04", false, "")]
    [InlineData("2006-04", true, "keyed")]
    [InlineData("1997/", false, "open")]
    [InlineData("early 199X/", false, "open")]
    [InlineData("2007/2008", true, "range keyed")]
    [InlineData("{2006,2007}", false, "range")]
    [InlineData("199X", false, "decade")]
    [InlineData("XXXX-05-09", false, "undated")]
    [InlineData("", true, "undated keyed")]
    public void Of_Date_IsDrawnAsExactAsItIs(string text, bool isKey, string form)
    {
        Assert.True(EdtfDate.TryParse(text, out var date));
        Assert.Equal(form, TimeLineForm.Of(date, isKey));
    }
}
