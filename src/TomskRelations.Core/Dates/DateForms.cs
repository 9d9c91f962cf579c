using System.Globalization;

namespace TomskRelations.Core.Dates;

/// <summary>The words in which a date may be asked for, in both languages: "April 1996", "апрель 1996 года", "апреля 1996 года".</summary>
internal static class DateForms
{
    private static readonly DateVoice[] Voices = [EnglishDates.Voice, RussianDates.Voice];

    /// <summary>The date as it is said, each of its points, and every year of a closed range; of no date nothing.</summary>
    public static IEnumerable<string> Of(EdtfDate? date) => date is null or { IsUndated: true } ? [] :
    [
        .. Voices.Select(voice => voice.Date(date, isShort: false)),
        .. Points(date.Edtf).SelectMany(point => Voices.SelectMany(voice => voice.Forms(point))),
        .. Years(date),
    ];

    /// <summary>A day is asked for by its month too.</summary>
    private static IEnumerable<DatePoint> Points(string edtf) => edtf
        .Split('{', '}', ',', '/')
        .SelectMany(point => DatePoint.Read(point) is { Precision: DatePrecision.Day } ? [point, point[..^3]] : new[] { point })
        .Select(DatePoint.Read)
        .OfType<DatePoint>();

    private static IEnumerable<string> Years(EdtfDate date) =>
        date.Edtf.Contains('/') && date is { Earliest: { } first, Latest: { } last }
            ? Enumerable.Range(first.Year, last.Year - first.Year + 1).Select(year => year.ToString(CultureInfo.InvariantCulture))
            : [];
}
