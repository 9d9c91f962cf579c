using TomskRelations.Core.Dates;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Tests.Dates;

public sealed class DateWordsTests
{
    [Theory]
    [InlineData("2018-10-06", "6 October 2018", "6 октября 2018 года")]
    [InlineData("2018-10-06/2018-10-08", "6–8 October 2018", "6–8 октября 2018 года")]
    [InlineData("2018-09-30/2018-10-02", "30 September – 2 October 2018", "30 сентября — 2 октября 2018 года")]
    [InlineData("1996-04", "April 1996", "апрель 1996 года")]
    [InlineData("2006-04/2006-06", "April–June 2006", "апрель — июнь 2006 года")]
    [InlineData("2005", "2005", "2005 год")]
    [InlineData("199X", "1990s", "1990-е годы")]
    [InlineData("1997/", "since 1997", "с 1997 года")]
    [InlineData("1996-04/", "since April 1996", "с апреля 1996 года")]
    [InlineData("2018-10-02/", "since 2 October 2018", "со 2 октября 2018 года")]
    [InlineData("/1995", "until 1995", "до 1995 года")]
    [InlineData("/199X", "until the 1990s", "до 1990-х годов")]
    [InlineData("2007/2008", "2007–2008", "2007–2008 годы")]
    [InlineData("{2006,2007}", "2006 and 2007", "2006 и 2007 годы")]
    [InlineData("early 199X", "early 1990s", "начало 1990-х годов")]
    [InlineData("early 199X/", "since the early 1990s", "с начала 1990-х годов")]
    [InlineData("late 199X", "late 1990s", "конец 1990-х годов")]
    [InlineData("about 1996", "about 1996", "около 1996 года")]
    [InlineData("XXXX-05-09", "9 May, year not stated", "9 мая, год не указан")]
    [InlineData("", "undated", "без даты")]
    public void Say_AnyDate_SpeaksBothLanguages(string text, string english, string russian)
    {
        Assert.True(EdtfDate.TryParse(text, out var date));

        Assert.Equal(english, Spaced(DateWords.Say(date, Language.English)));
        Assert.Equal(russian, Spaced(DateWords.Say(date, Language.Russian)));
    }

    [Theory]
    [InlineData("1996-04", "April 1996", "апрель 1996")]
    [InlineData("2005", "2005", "2005")]
    [InlineData("199X", "1990s", "1990-е")]
    [InlineData("1997/", "since 1997", "с 1997")]
    [InlineData("2007/2008", "2007–2008", "2007–2008")]
    [InlineData("{2006,2007}", "2006, 2007", "2006, 2007")]
    [InlineData("early 199X/", "since the early 1990s", "с начала 1990-х")]
    [InlineData("", "no date", "без даты")]
    public void Short_AnyDate_FitsACell(string text, string english, string russian)
    {
        Assert.True(EdtfDate.TryParse(text, out var date));

        Assert.Equal(english, Spaced(DateWords.Short(date, Language.English)));
        Assert.Equal(russian, Spaced(DateWords.Short(date, Language.Russian)));
    }

    private static string Spaced(string words) => words.Replace('\u00A0', ' ');
}
