using TomskRelations.Core.Delegations;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.History;

/// <summary>What a record rested on before and no longer does, and what it rests on instead or besides.</summary>
public sealed record ProofChange(IReadOnlyList<ProofLine> Before, IReadOnlyList<ProofLine> After)
{
    public static readonly ProofChange None = new([], []);

    public bool IsEmpty => Before.Count + After.Count == 0;

    internal static ProofChange Of(RecordDocument before, RecordDocument after)
    {
        var (former, latter) = (before.Citations.ToHashSet(), after.Citations.ToHashSet());
        return new(Lines(before, citation => !latter.Contains(citation)), Lines(after, citation => !former.Contains(citation)));
    }

    /// <summary>Citations that differ in nothing but the field are one line.</summary>
    private static IReadOnlyList<ProofLine> Lines(RecordDocument document, Func<CitationDocument, bool> isMeant) => Lines(document, isMeant, [.. document.Fields()]);

    private static IReadOnlyList<ProofLine> Lines(RecordDocument document, Func<CitationDocument, bool> isMeant, HashSet<string> fields) =>
    [
        .. document.Citations.Where(isMeant)
            .GroupBy(citation => citation with { Field = "" })
            .Select(line => new ProofLine(line.Key, [.. line.Where(citation => fields.Contains(citation.Field) || citation.Field.StartsWith(ProvenField.Note, StringComparison.Ordinal)).Select(citation => ProvenField.Of(document, citation.Field))])),
    ];
}

/// <param name="Citation">With no field.</param>
public sealed record ProofLine(CitationDocument Citation, IReadOnlyList<ProvenField> Fields);

/// <summary>A field that a citation proves; where it stands in a row of the record, the row by what it says.</summary>
/// <param name="Field">As citations name it, of a row the name of its list: "title", "list:major", "place".</param>
/// <param name="Row">Null where it stands in no row; empty for a person whose name the revision does not hold.</param>
/// <param name="Number">Of the row, from 1.</param>
public sealed record ProvenField(string Field, Text? Row = null, int Number = 0)
{
    public const string Note = "note";

    internal static ProvenField Of(RecordDocument document, string field) => (document, field.Split(':', 2)) switch
    {
        (_, [Note, ..]) => new(Note),
        (DelegationDocument delegation, [var list, var key]) => InRow(list, key, Rows(delegation, list)),
        _ => new(field),
    };

    private static ProvenField InRow(string list, string key, IReadOnlyList<(string Key, Text Words)> rows)
    {
        var number = rows.Select(row => row.Key).ToList().IndexOf(key);
        return new(list, number < 0 ? Text.None : rows[number].Words, number + 1);
    }

    private static IReadOnlyList<(string Key, Text Words)> Rows(DelegationDocument delegation, string list) => list switch
    {
        "place" => [.. delegation.Places.Select(row => (row.Key, new Text(row.En, row.Ru)))],
        "host" => [.. delegation.Hosts.Select(row => (row.Key, new Text(row.En, row.Ru)))],
        "head" => [.. delegation.Heads.Select(row => (row.Key, new Text(row.En, row.Ru)))],
        "participant" => [.. delegation.Participants.Select(row => (row.Key, new Text(row.En, row.Ru)))],
        "topic" => [.. delegation.Topics.Select(row => (row.Key, new Text(row.En, row.Ru)))],
        "meeting" => [.. delegation.Meetings.Select(row => (row.Key, new Text(row.En, row.Ru)))],
        "outcome" => [.. delegation.Outcomes.Select(row => (row.Key, new Text(row.En, row.Ru)))],
        _ => [],
    };
}
