namespace TomskRelations.Core.Sources;

/// <summary>The proofs of all records a page shows, found by record and field.</summary>
public sealed class Proofs(IEnumerable<Proof> proofs)
{
    private readonly ILookup<Guid, Proof> byRecord = proofs.ToLookup(proof => proof.RecordId);

    public IEnumerable<Proof> All => byRecord.SelectMany(record => record);

    public IEnumerable<Proof> Of(Guid record, string field) => byRecord[record].Where(proof => proof.Field == field);

    /// <summary>The language of the text that a field is quoted from; null where it is quoted from none.</summary>
    public string? LanguageOf(Guid record, string field) => Of(record, field).Select(proof => proof.Sentence?.Language).FirstOrDefault(language => language is not null);

    /// <summary>Where a record's title, name or words stand in the text: the number of their first sentence. Orders what has the same date.</summary>
    public int PlaceOf(Guid record) => byRecord[record]
        .Where(proof => proof.Field is "title" or "name" or "text")
        .Select(proof => proof.Sentence?.Number)
        .FirstOrDefault(number => number is not null) ?? int.MaxValue;

    /// <summary>The sentences that state a record, in the order of the text, each with the proofs that cite it; context and notes left out.</summary>
    public IEnumerable<IReadOnlyList<Proof>> SentencesOf(Guid record) => byRecord[record]
        .Where(proof => proof is { Kind: CitationKind.Stated, Sentence: not null } && !proof.Field.StartsWith("note:", StringComparison.Ordinal))
        .GroupBy(proof => (proof.Sentence!.SourceSlug, proof.Sentence.Key))
        .OrderBy(sentence => sentence.Key.SourceSlug, StringComparer.Ordinal)
        .ThenBy(sentence => sentence.First().Sentence!.Number)
        .Select(sentence => sentence.ToList());
}
