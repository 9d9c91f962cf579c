using TomskRelations.Core.Dates;
using TomskRelations.Core.Entry;

namespace TomskRelations.Core.Tests.Entry;

public sealed class QuotedNumbersTests
{
    [Theory]
    [InlineData("A turnover of 1,054 million", "1054", true)]
    [InlineData("Товарооборот составил 1\u00A0054 млн", "1054", true)]
    [InlineData("Оборот составил 12,5 млн долларов", "12.5", true)]
    [InlineData("12.5 million", "12.5", true)]
    [InlineData("с 12–14 мая 2024 года", "2024", true)]
    [InlineData("в мае 2006 12 делегаций", "2006", true)]
    [InlineData("в мае 2006 12 делегаций", "12", true)]
    [InlineData("в 1054 году", "105", false)]
    [InlineData("семь человек", "7", false)]
    [InlineData("", "7", false)]
    public void Has_FindsANumberAsEitherLanguageWritesIt(string words, string number, bool isThere) => Assert.Equal(isThere, QuotedNumbers.Has(words, number));

    [Theory]
    [InlineData("2018-10-09", "2018")]
    [InlineData("2007/2008", "2007 2008")]
    [InlineData("1997/..", "1997")]
    [InlineData("199X", "1990 1999 90")]
    public void YearsOf_ADate_AreThoseItIsKnownBy(string date, string years) => Assert.Equal(years, string.Join(' ', QuotedNumbers.YearsOf(EdtfDate.Parse(date))));

    [Fact]
    public void YearsOf_NoDate_AreNone()
    {
        Assert.Empty(QuotedNumbers.YearsOf(null));
        Assert.Empty(QuotedNumbers.YearsOf(EdtfDate.Undated));
    }

    [Theory]
    [InlineData("200.00", "200")]
    [InlineData("12.50", "12.5")]
    public void Of_AValue_HasNoNeedlessNoughts(string value, string number) => Assert.Equal(number, QuotedNumbers.Of(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)));
}
