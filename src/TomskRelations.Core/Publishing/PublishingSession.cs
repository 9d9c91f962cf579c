using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Sources;

namespace TomskRelations.Core.Publishing;

/// <summary>
/// Publishes documents inside one unit of work: rows, citations, notes and a revision each. Nothing is stored until
/// <see cref="SaveAsync"/>; then all of it is, together with the raised content version, or none.
/// </summary>
public sealed class PublishingSession
{
    private readonly TomskDbContext db;
    private readonly RecordKeys keys;
    private long sequence;
    private string head;

    private PublishingSession(TomskDbContext db, RecordKeys keys, long sequence, string head) =>
        (this.db, this.keys, this.sequence, this.head) = (db, keys, sequence, head);

    public static async Task<PublishingSession> BeginAsync(TomskDbContext db, CancellationToken cancellation)
    {
        var keys = await RecordKeys.LoadAsync(db, cancellation);
        var last = await db.Revisions.OrderByDescending(row => row.Sequence).Select(row => new { row.Sequence, row.Hash }).FirstOrDefaultAsync(cancellation);
        return new PublishingSession(db, keys, last?.Sequence ?? 0, last?.Hash ?? "");
    }

    /// <summary>What would stand in the way of publishing a document.</summary>
    public IReadOnlyList<Problem> Check(RecordDocument document) => [.. RecordCheck.Of(document, keys)];

    /// <summary>Publishes a record for the first time.</summary>
    /// <returns>What stands in the way; empty when the record was taken.</returns>
    public IReadOnlyList<Problem> Publish(RecordDocument document, Guid id, Publication publication)
    {
        if (keys.Has(document.RecordKind, document.Key))
            return [new(document.RecordKind, document.Key, "key", ProblemKind.KeyTaken, "")];
        if (document is SourceRecordDocument source) SourceWriter.AddSentences(source, keys);
        if (Check(document) is { Count: > 0 } problems) return problems;

        keys.Add(document.RecordKind, document.Key, id);
        RecordWriter.Write(db, document, id, keys);
        db.Citations.AddRange(Citations.Rows(document, id, keys));
        db.Notes.AddRange(Citations.Notes(document, id));
        Append(document, id, publication);
        return [];
    }

    /// <summary>Stores everything published in this session. The caller owns the transaction.</summary>
    public async Task SaveAsync(CancellationToken cancellation)
    {
        var content = await db.PublishedContent.SingleOrDefaultAsync(cancellation) ?? db.PublishedContent.Add(new PublishedContent()).Entity;
        content.Version++;
        await db.SaveChangesAsync(cancellation);
    }

    private void Append(RecordDocument document, Guid id, Publication publication)
    {
        var revision = new Revision
        {
            Sequence = ++sequence,
            RecordKind = document.RecordKind,
            RecordId = id,
            Number = 1,
            Slug = document.Key,
            Action = RevisionAction.Published,
            Role = publication.Role,
            PublishedAt = publication.At,
            Note = publication.Note,
            Schema = DocumentJson.Schema,
            Snapshot = DocumentJson.Write(document),
            PreviousHash = head,
        };
        revision.Hash = head = RevisionChain.HashOf(revision);
        db.Revisions.Add(revision);
    }
}
