using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using TomskRelations.Core.Data;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Milestones;
using TomskRelations.Core.Organisations;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Records;
using TomskRelations.Core.Statements;
using TomskRelations.Core.Trade;

namespace TomskRelations.Core.Publishing;

/// <summary>Clears away the rows of a standing record, so that another state or nothing can take their place.</summary>
internal static class RecordRows
{
    /// <summary>Deletes the rows below a record, its citations and its notes. The record's own row stays: others point to it.</summary>
    /// <returns>The version the record had.</returns>
    public static async Task<Guid> ClearAsync(TomskDbContext db, RecordKind kind, Guid id, CancellationToken cancellation)
    {
        var record = await FindAsync(db, kind, id, cancellation);
        foreach (var rows in record.Collections)
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
        db.Remove((await FindAsync(db, kind, id, cancellation)).Entity);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Makes the row that was just written take the place of the stored one, if that still has the version it was cleared with.</summary>
    public static void Replace(TomskDbContext db, Guid id, Guid version)
    {
        var written = db.ChangeTracker.Entries<PublishedRecord>().Single(entry => entry.Entity.Id == id);
        written.State = EntityState.Modified;
        written.Property(record => record.Version).OriginalValue = version;
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
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Records of this kind are frozen at publication."),
    };
}
