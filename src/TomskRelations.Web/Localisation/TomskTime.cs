using System.Globalization;
using TomskRelations.Core.Dates;

namespace TomskRelations.Web.Localisation;

/// <summary>Times are stored in UTC and shown as the clocks in Tomsk show them.</summary>
public static class TomskTime
{
    /// <summary>Day, month and year in the page's language.</summary>
    /// <param name="utc">A time in UTC.</param>
    public static string SayDay(DateTime utc) => Say(utc, "d MMMM yyyy");

    /// <summary>Day, month, year, hour and minute in the page's language.</summary>
    /// <param name="utc">A time in UTC.</param>
    public static string Say(DateTime utc) => Say(utc, "d MMMM yyyy, HH:mm");

    /// <summary>Day, month, year and the time to the second in the page's language.</summary>
    /// <param name="utc">A time in UTC.</param>
    public static string SaySeconds(DateTime utc) => $"{Say(utc, "d MMMM yyyy,")} {Say(utc, "HH:mm:ss")}";

    private static string Say(DateTime utc, string format) => TimeZoneInfo.ConvertTimeFromUtc(utc, TomskZone.Zone).ToString(format, CultureInfo.CurrentCulture).Replace(' ', '\u00A0');
}
