using TomskRelations.Core.Dates;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;

namespace TomskRelations.Core.Search;

/// <summary>A record that has all the words of a query.</summary>
/// <param name="Label">What the record is called, or what it says.</param>
/// <param name="Detail">A second line, where the record has one: its lead, its role.</param>
/// <param name="Page">The page that shows it; null for a statement that stands on no record's page.</param>
public sealed record SearchHit(Guid Id, RecordKind Kind, Text Label, Text Detail, EdtfDate? Date, RecordPage? Page);

/// <summary>The hits of one kind.</summary>
/// <param name="HasMore">There are more than are shown.</param>
public sealed record SearchGroup(RecordKind Kind, IReadOnlyList<SearchHit> Hits, bool HasMore);

/// <summary>What was found, kind by kind; kinds without a hit are not there.</summary>
public sealed record SearchResults(IReadOnlyList<SearchGroup> Groups, Proofs Proofs)
{
    public static readonly SearchResults None = new([], new([]));

    public bool IsEmpty => Groups.Count == 0;
}
