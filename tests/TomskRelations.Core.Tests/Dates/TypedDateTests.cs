using TomskRelations.Core.Dates;

namespace TomskRelations.Core.Tests.Dates;

public sealed class TypedDateTests
{
    [Theory]
    [InlineData("6 October 2018", "2018-10-06")]
    [InlineData("6th of October 2018", "2018-10-06")]
    [InlineData("October 6, 2018", "2018-10-06")]
    [InlineData("on October 6th 2018", "2018-10-06")]
    [InlineData("6 Oct 2018", "2018-10-06")]
    [InlineData("6 OCT. 2018", "2018-10-06")]
    [InlineData("6 октября 2018", "2018-10-06")]
    [InlineData("6-го октября 2018 г.", "2018-10-06")]
    [InlineData("06.10.2018", "2018-10-06")]
    [InlineData("6.10.2018 г.", "2018-10-06")]
    [InlineData("2018-10-06", "2018-10-06")]
    [InlineData("2018–10–06", "2018-10-06")]
    [InlineData("2018/10/06", "2018-10-06")]
    [InlineData("25/10/2018", "2018-10-25")]
    [InlineData("10/25/2018", "2018-10-25")]
    [InlineData("10/10/2018", "2018-10-10")]
    public void Read_Day_IsRead(string typed, string expected) => Reads(expected, typed);

    [Theory]
    [InlineData("October 2018", "2018-10")]
    [InlineData("october, 2018", "2018-10")]
    [InlineData("октябрь 2018", "2018-10")]
    [InlineData("в октябре 2018 года", "2018-10")]
    [InlineData("сент. 2018", "2018-09")]
    [InlineData("май 2018", "2018-05")]
    [InlineData("в мае 2018", "2018-05")]
    [InlineData("март 2018", "2018-03")]
    [InlineData("10.2018", "2018-10")]
    [InlineData("10/2018", "2018-10")]
    [InlineData("2018-10", "2018-10")]
    [InlineData("2007-08", "2007-08")]
    [InlineData("2018/07", "2018-07")]
    [InlineData("2018", "2018")]
    [InlineData("in 2018", "2018")]
    [InlineData("2018 год", "2018")]
    [InlineData("2018г.", "2018")]
    [InlineData("в 2018 году", "2018")]
    [InlineData("1990s", "199X")]
    [InlineData("the 1990's", "199X")]
    [InlineData("1990-е", "199X")]
    [InlineData("1990–е годы", "199X")]
    [InlineData("в 1990-х гг.", "199X")]
    [InlineData("199X", "199X")]
    [InlineData("199x", "199X")]
    [InlineData("9 May", "XXXX-05-09")]
    [InlineData("May 9", "XXXX-05-09")]
    [InlineData("9 мая", "XXXX-05-09")]
    [InlineData("29 февраля", "XXXX-02-29")]
    public void Read_MonthYearOrDecade_IsRead(string typed, string expected) => Reads(expected, typed);

    [Theory]
    [InlineData("6–8 October 2018", "2018-10-06/2018-10-08")]
    [InlineData("6-8 октября 2018 г.", "2018-10-06/2018-10-08")]
    [InlineData("6 — 8 октября 2018 года", "2018-10-06/2018-10-08")]
    [InlineData("October 6-8, 2018", "2018-10-06/2018-10-08")]
    [InlineData("30 September – 2 October 2018", "2018-09-30/2018-10-02")]
    [InlineData("September 30 – October 2, 2018", "2018-09-30/2018-10-02")]
    [InlineData("30 December 2018 – 2 January 2019", "2018-12-30/2019-01-02")]
    [InlineData("06.10.2018–08.10.2018", "2018-10-06/2018-10-08")]
    [InlineData("06–08.10.2018", "2018-10-06/2018-10-08")]
    [InlineData("30.09-02.10.2018", "2018-09-30/2018-10-02")]
    [InlineData("2018-10-06 – 2018-10-08", "2018-10-06/2018-10-08")]
    [InlineData("2018-10-06/2018-10-08", "2018-10-06/2018-10-08")]
    [InlineData("25/10/2018 - 26/10/2018", "2018-10-25/2018-10-26")]
    [InlineData("from 6 to 8 October 2018", "2018-10-06/2018-10-08")]
    [InlineData("с 6 по 8 октября 2018 года", "2018-10-06/2018-10-08")]
    [InlineData("April–June 2006", "2006-04/2006-06")]
    [InlineData("апрель–июнь 2006", "2006-04/2006-06")]
    [InlineData("from October 1997 to March 1998", "1997-10/1998-03")]
    [InlineData("2007–2008", "2007/2008")]
    [InlineData("2007-2008 гг.", "2007/2008")]
    [InlineData("2007/2008", "2007/2008")]
    [InlineData("1998/99", "1998/1999")]
    [InlineData("1998-99", "1998/1999")]
    [InlineData("с 1997 по 2008 год", "1997/2008")]
    [InlineData("1990s–2000s", "199X/200X")]
    [InlineData("1990–2000-е годы", "199X/200X")]
    [InlineData("2008–2008", "2008")]
    public void Read_Range_IsRead(string typed, string expected) => Reads(expected, typed);

    [Theory]
    [InlineData("2006 and 2007", "{2006,2007}")]
    [InlineData("2006 и 2007", "{2006,2007}")]
    [InlineData("в 2006 и 2007 гг.", "{2006,2007}")]
    [InlineData("2007, 2006", "{2006,2007}")]
    [InlineData("2001, 2003, and May 2006", "{2001,2003,2006-05}")]
    [InlineData("6 and 8 October 2018", "{2018-10-06,2018-10-08}")]
    [InlineData("May and June 2006", "{2006-05,2006-06}")]
    [InlineData("October 6, 2018 and October 6, 2019", "{2018-10-06,2019-10-06}")]
    [InlineData("{2006,2007}", "{2006,2007}")]
    public void Read_SeveralDates_AreASet(string typed, string expected) => Reads(expected, typed);

    [Theory]
    [InlineData("since 1997", "1997/")]
    [InlineData("Since the 1990s", "199X/")]
    [InlineData("с 1997 года", "1997/")]
    [InlineData("c 1997 года", "1997/")]
    [InlineData("from October 1997", "1997-10/")]
    [InlineData("с октября 1997 г.", "1997-10/")]
    [InlineData("со 2 октября 2018", "2018-10-02/")]
    [InlineData("1997/", "1997/")]
    [InlineData("until 2008", "/2008")]
    [InlineData("до 2008", "/2008")]
    [InlineData("early 1990s", "early 199X")]
    [InlineData("in the early 1990s", "early 199X")]
    [InlineData("the beginning of the 1990s", "early 199X")]
    [InlineData("начало 1990-х", "early 199X")]
    [InlineData("в начале 1990-х годов", "early 199X")]
    [InlineData("since the early 1990s", "early 199X/")]
    [InlineData("с начала 1990-х", "early 199X/")]
    [InlineData("late 1990s", "late 199X")]
    [InlineData("конец 1990-х", "late 199X")]
    [InlineData("late 1996", "late 1996")]
    [InlineData("about 2005", "about 2005")]
    [InlineData("c. 2005", "about 2005")]
    [InlineData("ca. 2005", "about 2005")]
    [InlineData("~2005", "about 2005")]
    [InlineData("2005~", "about 2005")]
    [InlineData("около 2005 года", "about 2005")]
    [InlineData("около 2006 и 2007 годов", "about {2006,2007}")]
    [InlineData("about 6–8 October 2018", "about 2018-10-06/2018-10-08")]
    [InlineData("примерно с 1997 года", "about 1997/")]
    public void Read_OpenOrVagueDate_KeepsWhatIsOpen(string typed, string expected) => Reads(expected, typed);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \u00A0 ")]
    [InlineData("Undated")]
    [InlineData("без даты")]
    [InlineData("unknown")]
    [InlineData("Не указана")]
    public void Read_Nothing_IsUndated(string? typed) => Assert.True(TypedDate.Read(typed).Date!.IsUndated);

    [Theory]
    [InlineData("06/10/2018")]
    [InlineData("6-10-2018")]
    [InlineData("06/10/2018 – 08/10/2018")]
    [InlineData("since 06/10/2018")]
    [InlineData("2007/08")]
    [InlineData("2007–08")]
    [InlineData("c 2005")]
    [InlineData("1990 – 2000s")]
    public void Read_TwoReadings_AreNotChosenFrom(string typed) => Refuses(TypedDateFault.Ambiguous, typed);

    [Theory]
    [InlineData("31.02.2018")]
    [InlineData("31 April 2018")]
    [InlineData("30 февраля")]
    [InlineData("29 February 2007")]
    [InlineData("0 мая 2018")]
    [InlineData("2018-02-30")]
    [InlineData("2018-13-01")]
    [InlineData("30–31 июня 2018")]
    [InlineData("28.02.2018–31.02.2018")]
    [InlineData("31/02/2018")]
    public void Read_DayThatNeverWas_IsRefused(string typed) => Refuses(TypedDateFault.NoSuchDay, typed);

    [Theory]
    [InlineData("8–6 October 2018")]
    [InlineData("июнь–апрель 2006")]
    [InlineData("2008–2007")]
    [InlineData("2008/2007")]
    [InlineData("from 2008 to 2007")]
    [InlineData("2018-10-08/2018-10-06")]
    public void Read_EndBeforeStart_IsRefused(string typed) => Refuses(TypedDateFault.EndBeforeStart, typed);

    [Theory]
    [InlineData("yesterday")]
    [InlineData("by the way")]
    [InlineData("13.2018")]
    [InlineData("2018-13")]
    [InlineData("06.10.18")]
    [InlineData("October")]
    [InlineData("mid-1990s")]
    [InlineData("early April 1996")]
    [InlineData("since 2007–2008")]
    [InlineData("October 2018 – 6 October 2018")]
    [InlineData("9 May – 11 June")]
    [InlineData("2006 and 2006")]
    [InlineData("20188")]
    [InlineData("about")]
    [InlineData("—")]
    [InlineData("1/2/3")]
    [InlineData("١٩٩X")]
    [InlineData("٢٠١٨")]
    public void Read_AnythingElse_IsNotADate(string typed) => Refuses(TypedDateFault.NotADate, typed);

    [Fact]
    public void Read_TextOfAnyLength_IsNotADate() => Refuses(TypedDateFault.NotADate, string.Join(" and ", Enumerable.Repeat("2008", 100_000)));

    private static void Reads(string expected, string typed)
    {
        var read = TypedDate.Read(typed);

        Assert.Null(read.Fault);
        Assert.Equal(EdtfDate.Parse(expected), read.Date);
    }

    private static void Refuses(TypedDateFault expected, string typed)
    {
        var read = TypedDate.Read(typed);

        Assert.Equal(expected, read.Fault);
        Assert.Null(read.Date);
    }
}
