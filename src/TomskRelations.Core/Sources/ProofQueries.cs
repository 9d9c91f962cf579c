using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;

namespace TomskRelations.Core.Sources;

/// <summary>Reads what the fields of the records on a page rest on, and the notes beside them; one statement each.</summary>
public sealed class ProofQueries(TomskDbContext db)
{
    public async Task<Proofs> OfAsync(IReadOnlyCollection<Guid> records, CancellationToken cancellation) => new(
        await db.Citations.AsNoTracking()
            .Where(citation => records.Contains(citation.RecordId))
            .OrderBy(citation => citation.Ordinal)
            .Select(citation => new Proof(
                citation.RecordId,
                citation.Field,
                citation.Kind,
                citation.Sentence == null ? null : new ProofSentence(
                    citation.Sentence.Source!.Slug,
                    citation.Sentence.Source.Publisher,
                    citation.Sentence.Source.Language,
                    citation.Sentence.Key,
                    citation.Sentence.Number,
                    citation.Sentence.Source.Sentences.Count(sentence => sentence.Number != null),
                    citation.Sentence.Text),
                citation.Quote,
                citation.Sentence == null ? 0 : citation.Offset!.Value - citation.Sentence.Offset,
                citation.Note))
            .ToListAsync(cancellation));

    public async Task<Notes> NotesOfAsync(IReadOnlyCollection<Guid> records, CancellationToken cancellation) => new(
        await db.Notes.AsNoTracking()
            .Where(note => records.Contains(note.RecordId))
            .OrderBy(note => note.Ordinal)
            .ToListAsync(cancellation));
}
