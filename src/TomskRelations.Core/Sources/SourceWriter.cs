using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Sources;

internal static class SourceWriter
{
    /// <summary>Makes the sentences citable, by the source's own metadata too.</summary>
    public static void AddSentences(SourceRecordDocument document, RecordKeys keys)
    {
        foreach (var sentence in document.Sentences)
            keys.Add(document.Key, sentence.Key, new(RecordId.OfSentence(document.Key, sentence.Key), sentence.Offset, sentence.Text));
    }

    /// <summary>Whether a source still is the text that was published: what records quote never changes.</summary>
    public static Task<bool> IsSameTextAsync(TomskDbContext db, SourceRecordDocument document, Guid id, CancellationToken cancellation) =>
        db.Sources.AnyAsync(source => source.Id == id && source.Sha256 == document.Sha256 && source.Body == document.Body && source.Language == document.Language, cancellation);

    public static void Write(TomskDbContext db, SourceRecordDocument document, Guid id) => db.Sources.Add(new SourceDocument
    {
        Id = id,
        Slug = document.Key,
        Version = Guid.NewGuid(),
        Title = new(document.En.Title, document.Ru.Title),
        Publisher = new(document.En.Publisher, document.Ru.Publisher),
        Description = new(document.En.Description, document.Ru.Description),
        Address = document.Address,
        Date = document.Date ?? EdtfDate.Undated,
        Retrieved = document.Retrieved,
        Language = document.Language,
        LatestYearNamed = document.LatestYearNamed,
        Sha256 = document.Sha256,
        Body = document.Body!,
        Sentences = [.. Sentences(document)],
    });

    private static IEnumerable<Sentence> Sentences(SourceRecordDocument document)
    {
        var number = 0;
        return document.Sentences.Select((sentence, ordinal) => new Sentence
        {
            Id = RecordId.OfSentence(document.Key, sentence.Key),
            Ordinal = ordinal,
            Key = sentence.Key,
            Kind = sentence.Kind,
            Number = sentence.Kind == SentenceKind.Sentence ? ++number : null,
            Paragraph = sentence.Paragraph,
            Offset = sentence.Offset,
            Length = sentence.Length,
            Text = sentence.Text,
            Furniture = sentence.Furniture ?? Text.None,
        });
    }
}
