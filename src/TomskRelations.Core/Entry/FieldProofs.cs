using TomskRelations.Core.Publishing;

namespace TomskRelations.Core.Entry;

/// <summary>Ties each public field of a record to what the form says it rests on, and says which field rests on nothing or on what no longer proves it.</summary>
/// <param name="former">The record as it was last published; null for a new one.</param>
/// <param name="proofStands">Whether the sentences that were cited for a field still prove it after it was changed.</param>
/// <param name="valueOf">What stands in a field, to be compared with what stood there before.</param>
/// <param name="originOf">The field of the form that a public field comes from.</param>
internal sealed class FieldProofs<T>(Bases bases, EntryReader reader, T? former, bool proofStands, Func<T, string, string?> valueOf, Func<string, string> originOf)
    where T : RecordDocument
{
    public IReadOnlyList<CitationDocument> Of(T document) => [.. document.Fields().SelectMany(field => Of(document, field)), .. OfNotes(document)];

    /// <summary>A public field that is called in the form as it is in the record.</summary>
    public static string SameName(string field) => char.ToUpperInvariant(field[0]) + field[1..];

    private CitationDocument[] Of(T document, string field)
    {
        CitationDocument[] citations = [.. bases.For(field)];
        if (citations.Length == 0 && bases.All.Count > 0) reader.Add(originOf(field), EntryFaultKind.NotProven);
        else if (!proofStands && RestsOnFormerSentences(document, field, citations)) reader.Add(originOf(field), EntryFaultKind.ProofOfFormer);
        return citations;
    }

    private bool RestsOnFormerSentences(T document, string field, CitationDocument[] citations) =>
        former is not null
        && valueOf(former, field) is { } value
        && value != valueOf(document, field)
        && citations.Any(citation => citation.Sentence is not null && former.Citations.Contains(citation));

    /// <summary>What the notes of the record rest on stays as it was: forms do not show them.</summary>
    private IEnumerable<CitationDocument> OfNotes(T document) =>
        document.Notes.Count == 0 ? [] : former!.Citations.Where(citation => citation.Field.StartsWith("note:", StringComparison.Ordinal));
}
