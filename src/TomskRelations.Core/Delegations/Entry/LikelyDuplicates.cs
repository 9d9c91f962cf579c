using TomskRelations.Core.Dates;

namespace TomskRelations.Core.Delegations.Entry;

/// <summary>
/// Which records may be of the same visit: those with a partner in common and dates that meet, or might, and with the same date to the
/// month, a similar title or a similar head. Several reports of one visit are common: they are pointed out and never refused.
/// </summary>
public static class LikelyDuplicates
{
    /// <summary>Days by which two reports of one visit may miss each other.</summary>
    public const int Tolerance = 3;

    /// <summary>More would be a list, not a hint.</summary>
    private const int Most = 5;

    /// <returns>The likeliest first.</returns>
    public static IReadOnlyList<LikelyDuplicate> Among(IEnumerable<VisitProfile> others, VisitProfile mine) =>
    [
        .. others
            .Where(other => other.Id != mine.Id)
            .Select(other => Compare(mine, other))
            .OfType<LikelyDuplicate>()
            .OrderByDescending(found => found.Likeness)
            .Take(Most),
    ];

    private static LikelyDuplicate? Compare(VisitProfile mine, VisitProfile other)
    {
        string[] partners = [.. other.Partners.Intersect(mine.Partners)];
        if (partners.Length == 0 || Compare(mine.Date, other.Date) is not { } dates) return null;
        var found = new LikelyDuplicate(other, partners, dates)
        {
            IsTitleAlike = AlikeTitles.Are(mine.Title, other.Title),
            AlikeHead = other.Heads.FirstOrDefault(head => mine.Heads.Any(name => AlikeNames.Are(name, head))),
        };
        return found.Likeness > 0 ? found : null;
    }

    /// <returns>Null where one was over before the other began.</returns>
    private static AlikeDates? Compare(EdtfDate one, EdtfDate other)
    {
        if (IsUnknown(one) || IsUnknown(other)) return AlikeDates.Unknown;
        if (one == other && one.Precision >= DatePrecision.Month) return AlikeDates.Same;
        return Begins(one) - Tolerance <= Ends(other) && Begins(other) - Tolerance <= Ends(one) ? AlikeDates.Overlapping : null;
    }

    private static bool IsUnknown(EdtfDate date) => date is { Earliest: null, Latest: null };

    private static int Begins(EdtfDate date) => (date.Earliest ?? DateOnly.MinValue).DayNumber;

    private static int Ends(EdtfDate date) => (date.Latest ?? DateOnly.MaxValue).DayNumber;
}
