using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using TomskRelations.Core.Data;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Milestones;
using TomskRelations.Core.Organisations;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Statements;
using TomskRelations.Core.Trade;

namespace TomskRelations.Core.Publishing;

/// <summary>Clears away the rows of a standing record, so that another state or nothing can take their place.</summary>
internal static class RecordRows
{
    /// <summary>Deletes the rows below a record, its citations and its notes. The record's own row stays, and so do the sentences of a source: others point to them.</summary>
    /// <returns>The version the record had.</returns>
    public static async Task<Guid> ClearAsync(TomskDbContext db, RecordKind kind, Guid id, CancellationToken cancellation)
    {
        var record = await FindAsync(db, kind, id, cancellation);
        foreach (var rows in record.Collections.Where(rows => rows.Metadata.TargetEntityType.ClrType != typeof(Sentence)))
        {
            await rows.LoadAsync(cancellation);
            db.RemoveRange(rows.CurrentValue!.Cast<object>().ToList());
        }
        await db.SaveChangesAsync(cancellation);
        await db.Citations.Where(row => row.RecordId == id).ExecuteDeleteAsync(cancellation);
        await db.Notes.Where(row => row.RecordId == id).ExecuteDeleteAsync(cancellation);
        record.State = EntityState.Detached;
        return record.Entity.Version;
    }

    public static async Task RemoveAsync(TomskDbContext db, RecordKind kind, Guid id, CancellationToken cancellation)
    {
        await ClearAsync(db, kind, id, cancellation);
        await db.Sentences.Where(sentence => sentence.SourceId == id).ExecuteDeleteAsync(cancellation);
        db.Remove((await FindAsync(db, kind, id, cancellation)).Entity);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Makes the row that was just written take the place of the stored one, if that still has the version it was cleared with.</summary>
    public static void Replace(TomskDbContext db, Guid id, Guid version)
    {
        var written = db.ChangeTracker.Entries<PublishedRecord>().Single(entry => entry.Entity.Id == id);
        written.State = EntityState.Modified;
        written.Property(record => record.Version).OriginalValue = version;
        foreach (var sentence in db.ChangeTracker.Entries<Sentence>()) sentence.State = EntityState.Unchanged;
    }

    private static async Task<EntityEntry<PublishedRecord>> FindAsync(TomskDbContext db, RecordKind kind, Guid id, CancellationToken cancellation)
    {
        var record = (PublishedRecord?)await db.FindAsync(TypeOf(kind), [id], cancellation);
        return db.Entry(record ?? throw new InvalidOperationException($"No {kind} {id} is published."));
    }

    private static Type TypeOf(RecordKind kind) => kind switch
    {
        RecordKind.Partner => typeof(Partner),
        RecordKind.Organisation => typeof(Organisation),
        RecordKind.Delegation => typeof(Delegation),
        RecordKind.Milestone => typeof(Milestone),
        RecordKind.Trade => typeof(TradeObservation),
        RecordKind.Statement => typeof(Statement),
        RecordKind.Source => typeof(SourceDocument),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No table holds records of this kind."),
    };
}
