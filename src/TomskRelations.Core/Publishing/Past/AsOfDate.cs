using System.Globalization;
using TomskRelations.Core.Dates;

namespace TomskRelations.Core.Publishing.Past;

/// <summary>The day or instant as of which a reader asks for the portal, as written in an address.</summary>
/// <param name="Before">The instant, in UTC, before which everything had to be published to be shown.</param>
/// <param name="IsDay">Whether a whole day in Tomsk was named: then it counts to its end.</param>
public sealed record AsOfDate(DateTime Before, bool IsDay)
{
    private static readonly string[] Instants = ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"];

    /// <summary>The last instant that counts, in UTC.</summary>
    public DateTime Last => Before.AddTicks(-1);

    /// <summary>As addresses write an instant: "2026-03-01T12:00:00Z". Reading it gives the same instant.</summary>
    public static string Write(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    /// <summary>To the end of a day in Tomsk.</summary>
    public static AsOfDate Of(DateOnly day) => new(TimeZoneInfo.ConvertTimeToUtc(day.AddDays(1).ToDateTime(TimeOnly.MinValue), TomskZone.Zone), IsDay: true);

    /// <param name="text">"2026-03-01", or an instant with its offset: "2026-03-01T12:00:00Z", "2026-03-01T19:00+07:00".</param>
    /// <returns>Null where it is neither.</returns>
    public static AsOfDate? Read(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < DateOnly.MaxValue)
            return Of(day);

        // A plus that nobody encoded arrives as a space.
        var instant = text.Replace(' ', '+').Replace("Z", "+00:00", StringComparison.Ordinal);
        return DateTimeOffset.TryParseExact(instant, Instants, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) && at < DateTimeOffset.MaxValue.AddDays(-1)
            ? new(at.UtcDateTime.AddTicks(1), IsDay: false)
            : null;
    }
}
