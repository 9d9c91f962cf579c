using TomskRelations.Core.Dates;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Statements;
using TomskRelations.Core.Trade;

namespace TomskRelations.Core.Search;

/// <summary>A record that has all the words of a query.</summary>
/// <param name="Label">What the record is called, or what it says; empty for a trade observation, which <paramref name="Figure"/> describes.</param>
/// <param name="Detail">A second line, where the record has one: its lead, its role.</param>
/// <param name="Page">The record on whose page it stands; null for trade observations and for statements about none.</param>
/// <param name="Statement">Of what kind a statement is.</param>
/// <param name="Beside">Of a figure, its report where that is not the one that stands for the year.</param>
public sealed record SearchHit(
    Guid Id,
    RecordKind Kind,
    Text Label,
    Text Detail,
    EdtfDate? Date,
    RecordPage? Page,
    StatementKind? Statement = null,
    TradeFigure? Figure = null,
    TradeSheet? Beside = null);

/// <summary>The hits of one kind.</summary>
/// <param name="HasMore">There are more than are shown.</param>
public sealed record SearchGroup(RecordKind Kind, IReadOnlyList<SearchHit> Hits, bool HasMore);

/// <summary>What was found, kind by kind; kinds without a hit are not there.</summary>
public sealed record SearchResults(IReadOnlyList<SearchGroup> Groups, Proofs Proofs)
{
    public static readonly SearchResults None = new([], new([]));

    public bool IsEmpty => Groups.Count == 0;
}
