using TomskRelations.Core.Records;

namespace TomskRelations.Core.Delegations.Entry;

/// <summary>A record that may be of the same visit, and why.</summary>
/// <param name="Partners">Those that both have.</param>
public sealed record LikelyDuplicate(VisitProfile Visit, IReadOnlyList<string> Partners, AlikeDates Dates)
{
    public bool IsTitleAlike { get; init; }

    /// <summary>The head who may be the same person, as the other record calls them.</summary>
    public Text? AlikeHead { get; init; }

    /// <summary>How much speaks for it; 0 where partner and dates alone do.</summary>
    internal int Likeness => (Dates == AlikeDates.Same ? 1 : 0) + (IsTitleAlike ? 1 : 0) + (AlikeHead is null ? 0 : 1);
}

public enum AlikeDates
{
    /// <summary>The same day, days or month.</summary>
    Same,

    Overlapping,

    /// <summary>One of the two has none.</summary>
    Unknown,
}
