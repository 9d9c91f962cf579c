using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;

namespace TomskRelations.Core.Entry;

/// <summary>
/// Ties each public field of a record to what the form says it rests on, and says which field rests on nothing or on what no longer
/// proves it. A sentence whose row names no field proves what a sentence can say, in the language it is written in; for the rest
/// the editors answer.
/// </summary>
/// <param name="former">The record as it was last published; null for a new one.</param>
/// <param name="stillProven">The changed fields that the sentences cited for them still prove.</param>
internal sealed class FieldProofs<T>(Bases bases, EntryReader reader, T? former, IReadOnlyList<string> stillProven, PublicFields<T> fields)
    where T : RecordDocument
{
    private static readonly Language[] Languages = Enum.GetValues<Language>();

    private readonly List<CitationDocument> byEditors = [];
    private readonly List<string> onFormer = [], notInWords = [];

    public ProofReading Of(T document) => new([.. document.Fields().SelectMany(field => Of(document, field)), .. OfNotes(document)], byEditors, onFormer, notInWords);

    private List<CitationDocument> Of(T document, string field)
    {
        List<CitationDocument> citations = [.. bases.RowsFor(field).Where(row => bases.Name(field) || CanSay(row, field)).Select(row => row.Of(field))];
        var answers = bases.Name(field) || citations.Any(citation => citation.Sentence is null) ? [] : Answers(document, field, citations.Count > 0);
        byEditors.AddRange(answers);
        citations.AddRange(answers);
        if (citations.Count == 0 && bases.All.Count > 0) reader.Add(fields.OriginOf(field), EntryFaultKind.NotProven);
        else if (fields.NeedsSentence(field) && !citations.Any(citation => citation.Sentence is not null)) reader.Add(fields.OriginOf(field), EntryFaultKind.SentenceNeeded);
        if (!IsInWords(fields.NumbersOf(document, field), citations)) notInWords.Add(field);
        if (RestsOnFormerSentences(document, field, citations))
        {
            onFormer.Add(field);
            if (!stillProven.Contains(field)) reader.Add(fields.OriginOf(field), EntryFaultKind.ProofOfFormer);
        }
        return citations;
    }

    /// <summary>Whether a row that names no field says something of this one.</summary>
    private bool CanSay(BasisReading row, string field) => row.Kind != BasisKind.Sentence
        || (fields.EditorsWord(field) is null && (fields.LanguageOfName(field) is not { } language || row.Language == EditorsAnswers.CodeOf(language)));

    /// <summary>What the editors say of a field that no row names.</summary>
    /// <param name="isSaid">Whether a sentence says something of it.</param>
    private List<CitationDocument> Answers(T document, string field, bool isSaid) =>
        bases.All.Count == 0 ? [] : [.. Notes(document, field, isSaid).Select(note => new CitationDocument(field, CitationKind.Editorial, Note: note))];

    private IEnumerable<Text> Notes(T document, string field, bool isSaid)
    {
        if (fields.EditorsWord(field) is { } own) return [own];
        var sources = SourceLanguagesOf(field);
        var foreign = sources.Count == 0 ? [] : Languages.Where(language => !sources.Contains(EditorsAnswers.CodeOf(language)));
        if (fields.LanguageOfName(field) is { } name) return foreign.Where(language => language == name).Select(language => EditorsAnswers.Name(language, sources));
        return isSaid ? foreign.Where(language => fields.WordsOf(document, field).Exactly(language) is not null).Select(language => EditorsAnswers.Words(language, sources)) : [];
    }

    /// <summary>The languages of the sentences that a field rests on; of all sentences where every row names others.</summary>
    private List<string> SourceLanguagesOf(string field)
    {
        List<BasisReading> rows = [.. bases.RowsFor(field)];
        return [.. (rows.Count > 0 ? rows : bases.All).Select(row => row.Language).OfType<string>().Distinct()];
    }

    /// <summary>Whether what a field is known by stands in one of its sentences, if it rests on nothing but sentences that state it.</summary>
    private static bool IsInWords(IReadOnlyList<string> numbers, List<CitationDocument> citations) =>
        numbers.Count == 0
        || citations.Count == 0
        || citations.Any(citation => citation.Kind != CitationKind.Stated || numbers.Any(number => QuotedNumbers.Has(citation.Quote ?? "", number)));

    private bool RestsOnFormerSentences(T document, string field, List<CitationDocument> citations) =>
        former is not null
        && fields.ValueOf(former, field) is { } value
        && value != fields.ValueOf(document, field)
        && citations.Any(citation => citation.Sentence is not null && former.Citations.Contains(citation));

    /// <summary>What the notes of the record rest on stays as it was: forms do not show them.</summary>
    private IEnumerable<CitationDocument> OfNotes(T document) =>
        document.Notes.Count == 0 ? [] : former!.Citations.Where(citation => citation.Field.StartsWith("note:", StringComparison.Ordinal));
}
