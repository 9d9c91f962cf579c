using TomskRelations.Core.Records;

namespace TomskRelations.Core.Trade.Entry;

/// <summary>What publishing a form does: adds figures, puts new ones in the place of former ones, proves some anew, takes some out.</summary>
public sealed record TurnoverPlan
{
    public required TradeSheet Sheet { get; init; }

    /// <summary>The new figures, those too that take the place of former ones.</summary>
    public required IReadOnlyList<TradeDocument> Added { get; init; }

    /// <summary>The former figures, each with its successor and the reason; they stay in the history.</summary>
    public required IReadOnlyList<TradeDocument> Superseded { get; init; }

    /// <summary>The same figures with other proofs.</summary>
    public required IReadOnlyList<TradeDocument> ProvenAnew { get; init; }

    public required IReadOnlyList<TradeDocument> Withdrawn { get; init; }

    /// <summary>Why figures change or go; empty where none does.</summary>
    public required Text Reason { get; init; }

    /// <summary>What the history says of it all.</summary>
    public required Text Note { get; init; }

    public bool IsEmpty => Added.Count + Superseded.Count + ProvenAnew.Count + Withdrawn.Count == 0;
}
