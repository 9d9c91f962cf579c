using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;

namespace TomskRelations.Core.Publishing;

/// <summary>Turns the citations and notes of a document into rows, and says which quotes are not what the source says.</summary>
internal static class Citations
{
    public static IEnumerable<Problem> Check(RecordDocument document, RecordKeys keys) => document.Citations
        .Select(citation => (citation, fault: Fault(citation, keys)))
        .Where(checkedCitation => checkedCitation.fault is not null)
        .Select(checkedCitation => new Problem(
            document.RecordKind,
            document.Key,
            checkedCitation.citation.Field,
            checkedCitation.fault!.Value.Kind,
            checkedCitation.fault.Value.Detail));

    public static IEnumerable<Citation> Rows(RecordDocument document, Guid record, RecordKeys keys) =>
        document.Citations.Select((citation, ordinal) =>
        {
            var sentence = citation.Sentence is null ? null : keys.Sentence(citation.Source!, citation.Sentence);
            return new Citation
            {
                Id = Guid.CreateVersion7(),
                RecordKind = document.RecordKind,
                RecordId = record,
                Ordinal = ordinal,
                Field = citation.Field,
                Kind = citation.Kind,
                SentenceId = sentence?.Id,
                Quote = citation.Quote,
                Offset = sentence is null ? null : sentence.Offset + Find(sentence.Text, citation.Quote!, citation.Occurrence),
                Note = citation.Note ?? Text.None,
            };
        });

    public static IEnumerable<Note> Notes(RecordDocument document, Guid record) =>
        document.Notes.Select((note, ordinal) => new Note
        {
            Id = Guid.CreateVersion7(),
            RecordKind = document.RecordKind,
            RecordId = record,
            Ordinal = ordinal,
            Key = note.Key,
            Kind = note.Kind,
            Title = new(note.En.Title, note.Ru.Title),
            Body = new(note.En.Text, note.Ru.Text),
        });

    private static (ProblemKind Kind, string Detail)? Fault(CitationDocument citation, RecordKeys keys)
    {
        if (citation.Kind == CitationKind.Editorial)
            return citation is { Quote: null, Sentence: null, Note: { En: not null, Ru: not null } } ? null : (ProblemKind.NoteMissing, "");
        if (citation is not { Source: { } source, Sentence: { } key, Quote: { Length: > 0 } quote })
            return (ProblemKind.QuoteMissing, "");
        if (keys.Sentence(source, key) is not { } sentence)
            return (ProblemKind.UnknownSentence, $"{source}#{key}");
        return Find(sentence.Text, quote, citation.Occurrence) < 0 ? (ProblemKind.QuoteNotVerbatim, quote) : null;
    }

    private static int Find(string text, string quote, int occurrence)
    {
        var start = -1;
        for (var found = 0; found < occurrence; found++)
        {
            start = text.IndexOf(quote, start + 1, StringComparison.Ordinal);
            if (start < 0) return -1;
        }
        return start;
    }
}
