using TomskRelations.Core.Records;

namespace TomskRelations.Core.Dates;

/// <summary>Says a date in words, to stand in the middle of a sentence or, shorter, in a table.</summary>
public static class DateWords
{
    /// <summary>"since 1997", "апрель 1996 года", "undated".</summary>
    public static string Say(EdtfDate date, Language language) => Voice(language).Date(date, isShort: false);

    /// <summary>"since 1997", "апрель 1996", "no date".</summary>
    public static string Short(EdtfDate date, Language language) => Voice(language).Date(date, isShort: true);

    private static DateVoice Voice(Language language) => language == Language.Russian ? RussianDates.Voice : EnglishDates.Voice;
}
