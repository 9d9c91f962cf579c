using System.Globalization;

namespace TomskRelations.Web.Localisation;

/// <summary>Times are stored in UTC and shown as the clocks in Tomsk show them.</summary>
public static class TomskTime
{
    private static readonly TimeZoneInfo Tomsk = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tomsk");

    /// <summary>Day, month, year, hour and minute in the page's language.</summary>
    /// <param name="utc">A time in UTC.</param>
    public static string Say(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, Tomsk).ToString("d MMMM yyyy, HH:mm", CultureInfo.CurrentCulture).Replace(' ', '\u00A0');
}
