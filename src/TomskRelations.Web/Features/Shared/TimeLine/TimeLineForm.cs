using TomskRelations.Core.Dates;
using TomskRelations.Core.Mentions;
using TomskRelations.Core.Records;

namespace TomskRelations.Web.Features.Shared.TimeLine;

/// <summary>How an entry of a time line is drawn: as a point, a period, two points, a decade, an open end, or without a date.</summary>
public static class TimeLineForm
{
    /// <summary>Names of the forms in the order of a legend; a point is the first, and has no name on an entry.</summary>
    private static readonly string[] Legend = ["point", "range", "pair", "open", "until", "decade", "about", "keyed", "delegation", "undated"];

    public static string Of(EdtfDate date, bool isKey) => string.Join(' ', Forms(date, isKey));

    public static string Of(TimeLineEvent entry) =>
        string.Join(' ', entry.Kind == RecordKind.Delegation ? [.. Forms(entry.Date, entry.IsKey), "delegation"] : Forms(entry.Date, entry.IsKey));

    /// <summary>The forms that are there among entries.</summary>
    public static IEnumerable<string> Among(IEnumerable<TimeLineEvent> entries)
    {
        var shown = entries.Select(Of).SelectMany(forms => forms.Length == 0 ? ["point"] : forms.Split(' ')).ToHashSet();
        return Legend.Where(shown.Contains);
    }

    private static IEnumerable<string> Forms(EdtfDate date, bool isKey)
    {
        if (Shape(date) is { } shape) yield return shape;
        if (date.Modifier == DateModifier.About) yield return "about";
        if (isKey) yield return "keyed";
    }

    private static string? Shape(EdtfDate date) => date switch
    {
        { Earliest: null, Latest: null } => "undated",
        { Earliest: null } => "until",
        { IsOpenEnded: true } => "open",
        _ when date.Edtf.StartsWith('{') => "pair",
        _ when date.Edtf.Contains('/') => "range",
        { Precision: DatePrecision.Decade } => "decade",
        _ => null,
    };
}
