namespace TomskRelations.Core.Dates;

/// <summary>The clocks in Tomsk: they say what day it is.</summary>
public static class TomskZone
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tomsk");

    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Zone).DateTime);
}
