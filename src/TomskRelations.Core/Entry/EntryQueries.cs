using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;

namespace TomskRelations.Core.Entry;

/// <summary>Reads what the form of a record needs, for staff alone.</summary>
public sealed class EntryQueries(TomskDbContext db, PartnerNameQueries partners, CitableSourceQueries sources, TimeProvider clock)
{
    /// <param name="kind">Of the documents <typeparamref name="T"/>.</param>
    /// <param name="id">The record's identity; it may not be published yet.</param>
    public async Task<EntryContext<T>> ContextAsync<T>(RecordKind kind, Guid id, CancellationToken cancellation)
        where T : RecordDocument
    {
        var taken = await TakenAsync(kind, cancellation);
        return new(id, await PublishedAsync<T>(kind, id, cancellation), taken[kind].ToHashSet(), await partners.AllAsync(cancellation), await sources.AllAsync(cancellation), TomskZone.Today(clock))
        {
            TakenPartners = taken[RecordKind.Partner].ToHashSet(),
            Drafts = await db.DraftNamesAsync(id, cancellation),
        };
    }

    /// <returns>Null where no such record was ever published.</returns>
    public async Task<PublishedVersion<T>?> PublishedAsync<T>(RecordKind kind, Guid id, CancellationToken cancellation)
        where T : RecordDocument
    {
        var last = await db.Revisions.AsNoTracking()
            .Where(revision => revision.RecordId == id && revision.RecordKind == kind)
            .OrderByDescending(revision => revision.Number)
            .Select(revision => new
            {
                revision.Snapshot,
                revision.Number,
                revision.Action,
                Last = new LastPublication(revision.PublishedAt, revision.Role, revision.Approval, new Text(revision.ApprovalReason.En, revision.ApprovalReason.Ru)),
            })
            .FirstOrDefaultAsync(cancellation);
        return last is null ? null : new(last.Snapshot, last.Number, last.Action == RevisionAction.Withdrawn, last.Last);
    }

    public async Task<RecordNames> OrganisationsAsync(CancellationToken cancellation) => new(
        await db.Organisations.AsNoTracking().OrderBy(row => row.Slug).Select(row => new NamedRecord(row.Id, row.Slug, row.Name)).ToListAsync(cancellation));

    public async Task<RecordNames> DelegationsAsync(CancellationToken cancellation) => new(
        await db.Delegations.AsNoTracking().OrderBy(row => row.Slug).Select(row => new NamedRecord(row.Id, row.Slug, row.Title)).ToListAsync(cancellation));

    public async Task<RecordNames> MilestonesAsync(CancellationToken cancellation) => new(
        await db.Milestones.AsNoTracking().OrderBy(row => row.Slug).Select(row => new NamedRecord(row.Id, row.Slug, row.Title)).ToListAsync(cancellation));

    /// <summary>Slugs that were ever given to a record of this kind, and to partners.</summary>
    private async Task<ILookup<RecordKind, string>> TakenAsync(RecordKind kind, CancellationToken cancellation)
    {
        var taken = await db.Revisions
            .Where(revision => revision.RecordKind == kind || revision.RecordKind == RecordKind.Partner)
            .Select(revision => new { revision.RecordKind, revision.Slug })
            .Distinct()
            .ToListAsync(cancellation);
        return taken.ToLookup(row => row.RecordKind, row => row.Slug);
    }
}
