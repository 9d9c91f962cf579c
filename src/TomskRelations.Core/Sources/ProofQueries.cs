using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Sources;

/// <summary>
/// Reads what the fields of the records on a page rest on, and the notes beside them; one statement each. Words are projected
/// column by column: a whole value of an optional neighbour would bring the source's entire text with every row.
/// </summary>
public sealed class ProofQueries(TomskDbContext db)
{
    public async Task<Proofs> OfAsync(IReadOnlyCollection<Guid> records, CancellationToken cancellation) => new(await (
        from citation in db.Citations.AsNoTracking().Where(citation => records.Contains(citation.RecordId))
        join numbered in Numbered() on citation.Sentence!.SourceId equals numbered.Source into counts
        from numbered in counts.DefaultIfEmpty()
        orderby citation.Ordinal
        select new Proof(
            citation.RecordId,
            citation.Field,
            citation.Kind,
            citation.Sentence == null ? null : new ProofSentence(
                citation.Sentence.Source!.Slug,
                new Text(citation.Sentence.Source.Title.En, citation.Sentence.Source.Title.Ru),
                new Text(citation.Sentence.Source.Publisher.En, citation.Sentence.Source.Publisher.Ru),
                citation.Sentence.Source.Language,
                citation.Sentence.Key,
                citation.Sentence.Number,
                numbered.Count,
                citation.Sentence.Text),
            citation.Quote,
            citation.Sentence == null ? 0 : citation.Offset!.Value - citation.Sentence.Offset,
            new Text(citation.Note.En, citation.Note.Ru)))
        .ToListAsync(cancellation));

    public async Task<Notes> NotesOfAsync(IReadOnlyCollection<Guid> records, CancellationToken cancellation) => new(
        await db.Notes.AsNoTracking()
            .Where(note => records.Contains(note.RecordId))
            .OrderBy(note => note.Ordinal)
            .ToListAsync(cancellation));

    /// <summary>How many numbered sentences each source has; counted once a statement, not once a citation.</summary>
    private IQueryable<NumberedSentences> Numbered() => db.Sentences
        .Where(sentence => sentence.Number != null)
        .GroupBy(sentence => sentence.SourceId)
        .Select(sentences => new NumberedSentences { Source = sentences.Key, Count = sentences.Count() });

    private sealed class NumberedSentences
    {
        public Guid Source { get; init; }
        public int Count { get; init; }
    }
}
