using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;

namespace TomskRelations.Core.Delegations.Entry;

/// <summary>Reads what the form of a delegation needs, for staff alone.</summary>
public sealed class DelegationEntryQueries(TomskDbContext db, PartnerNameQueries partners, CitableSourceQueries sources, TimeProvider clock)
{
    /// <param name="id">The record's identity; it may not be published yet.</param>
    public async Task<DelegationContext> ContextAsync(Guid id, CancellationToken cancellation) => new(
        id,
        await partners.AllAsync(cancellation),
        new(await db.Organisations.AsNoTracking().OrderBy(row => row.Slug).Select(row => new NamedRecord(row.Id, row.Slug, row.Name)).ToListAsync(cancellation)),
        new(await db.Delegations.AsNoTracking().OrderBy(row => row.Slug).Select(row => new NamedRecord(row.Id, row.Slug, row.Title)).ToListAsync(cancellation)),
        await sources.AllAsync(cancellation),
        await TakenAsync(RecordKind.Delegation, cancellation),
        await TakenAsync(RecordKind.Partner, cancellation),
        await PublishedAsync(id, cancellation),
        await db.PrivatePeople.AsNoTracking().Where(person => person.DelegationId == id).OrderBy(person => person.Ordinal).ToListAsync(cancellation),
        TomskZone.Today(clock));

    /// <returns>Null where no delegation of this identity was ever published.</returns>
    public async Task<PublishedDelegation?> PublishedAsync(Guid id, CancellationToken cancellation)
    {
        var last = await db.Revisions.AsNoTracking()
            .Where(revision => revision.RecordId == id && revision.RecordKind == RecordKind.Delegation)
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

    private async Task<HashSet<string>> TakenAsync(RecordKind kind, CancellationToken cancellation) =>
        [.. await db.Revisions.Where(revision => revision.RecordKind == kind).Select(revision => revision.Slug).Distinct().ToListAsync(cancellation)];
}
