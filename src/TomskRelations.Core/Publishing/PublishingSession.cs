using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Records;
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
    private readonly List<Guid> renamed = [];
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

    /// <summary>Whether what a document quotes stands in the sources; what it refers to is not asked.</summary>
    public IReadOnlyList<Problem> CheckQuotes(RecordDocument document) => [.. Citations.Check(document, keys)];

    /// <summary>Publishes a record for the first time.</summary>
    /// <returns>What stands in the way; empty when the record was taken.</returns>
    public IReadOnlyList<Problem> Publish(RecordDocument document, Guid id, Publication publication)
    {
        if (keys.Has(document.RecordKind, document.Key))
            return [new(document.RecordKind, document.Key, "key", ProblemKind.KeyTaken, "")];
        if (document is SourceRecordDocument source) SourceWriter.AddSentences(source, keys);
        if (Check(document) is { Count: > 0 } problems) return problems;

        keys.Add(document.RecordKind, document.Key, id);
        Write(document, id);
        Append(RevisionContent.Of(document, id, 1), publication);
        return [];
    }

    /// <summary>Publishes a new state of a record that stands; its address stays what it was.</summary>
    /// <returns>What stands in the way; empty when the record was taken.</returns>
    public async Task<IReadOnlyList<Problem>> ReviseAsync(RecordDocument document, Publication publication, CancellationToken cancellation)
    {
        if (keys.FindStanding(document.RecordKind, document.Key) is not { } id)
            return [new(document.RecordKind, document.Key, "key", ProblemKind.NotPublished, "")];
        if (document is SourceRecordDocument source && !await SourceWriter.IsSameTextAsync(db, source, id, cancellation))
            return [new(document.RecordKind, document.Key, "key", ProblemKind.SourceFrozen, "")];
        if (Check(document) is { Count: > 0 } problems) return problems;

        var number = await LastNumberAsync(id, cancellation);
        var called = document is PartnerDocument ? keys.PartnerWords(document.Key) : null;
        var stored = await RecordRows.ClearAsync(db, document.RecordKind, id, cancellation);
        Write(document, id);
        RecordRows.Replace(db, id, stored);
        if (called is not null && called != keys.PartnerWords(document.Key)) renamed.Add(id);
        Append(RevisionContent.Of(document, id, number + 1), publication);
        return [];
    }

    /// <summary>Replaces the people without public office of a delegation that is about to be published or revised. No revision holds them.</summary>
    public async Task SetPeopleAsync(Guid delegation, IReadOnlyList<PrivatePerson> people, CancellationToken cancellation)
    {
        await db.PrivatePeople.Where(person => person.DelegationId == delegation).ExecuteDeleteAsync(cancellation);
        db.PrivatePeople.AddRange(people);
        foreach (var person in people.Where(person => person.IsPublished)) keys.AddPerson(person.Id, person.Name);
    }

    /// <summary>Takes a record out of all public tables. Its revisions stay, and the last one says why.</summary>
    /// <param name="publication">Its note is the reason, shown where the record stood.</param>
    /// <returns>What stands in the way: records that name this one.</returns>
    public async Task<IReadOnlyList<Problem>> WithdrawAsync(RecordKind kind, string key, Publication publication, CancellationToken cancellation)
    {
        if (keys.FindStanding(kind, key) is not { } id) return [new(kind, key, "key", ProblemKind.NotPublished, "")];
        var others = await RecordNaming.OfAsync(db, kind, id, cancellation);
        if (others.Count > 0) return [.. others.Select(naming => new Problem(kind, key, "key", ProblemKind.NamedBy, naming.ToString()) { By = naming.Record })];

        var last = await db.Revisions.AsNoTracking().Where(row => row.RecordId == id).OrderByDescending(row => row.Number).FirstAsync(cancellation);
        await RecordRows.RemoveAsync(db, kind, id, cancellation);
        keys.Remove(kind, key);
        Append(new(kind, key, id, last.Number + 1, RevisionAction.Withdrawn, last.Schema, last.Snapshot), publication);
        return [];
    }

    /// <summary>Stores everything published in this session. The caller owns the transaction.</summary>
    public async Task SaveAsync(CancellationToken cancellation)
    {
        var content = await db.PublishedContent.SingleOrDefaultAsync(cancellation) ?? db.PublishedContent.Add(new PublishedContent()).Entity;
        content.Version++;
        await db.SaveChangesAsync(cancellation);
        await RenamedPartners.FollowAsync(db, renamed, keys, cancellation);
    }

    private void Write(RecordDocument document, Guid id)
    {
        RecordWriter.Write(db, document, id, keys);
        db.Citations.AddRange(Citations.Rows(document, id, keys));
        db.Notes.AddRange(Citations.Notes(document, id));
    }

    private Task<int> LastNumberAsync(Guid id, CancellationToken cancellation) =>
        db.Revisions.Where(row => row.RecordId == id).MaxAsync(row => row.Number, cancellation);

    private void Append(RevisionContent content, Publication publication)
    {
        var revision = new Revision
        {
            Sequence = ++sequence,
            RecordKind = content.Kind,
            RecordId = content.Id,
            Number = content.Number,
            Slug = content.Key,
            Action = content.Action,
            Role = publication.Role,
            PublishedAt = publication.At,
            Note = publication.Note,
            Approval = publication.Approval,
            ApprovalReason = publication.ApprovalReason,
            Schema = content.Schema,
            Snapshot = content.Snapshot,
            PreviousHash = head,
        };
        revision.Hash = head = RevisionChain.HashOf(revision);
        db.Revisions.Add(revision);
    }

    private sealed record RevisionContent(RecordKind Kind, string Key, Guid Id, int Number, RevisionAction Action, int Schema, string Snapshot)
    {
        public static RevisionContent Of(RecordDocument document, Guid id, int number) =>
            new(document.RecordKind, document.Key, id, number, RevisionAction.Published, DocumentJson.Schema, DocumentJson.Write(document));
    }
}
