using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Delegations.Entry;

/// <summary>Reads what the form of a delegation needs, for staff alone.</summary>
public sealed class DelegationEntryQueries(TomskDbContext db, EntryQueries entries)
{
    /// <param name="id">The record's identity; it may not be published yet.</param>
    public async Task<DelegationContext> ContextAsync(Guid id, CancellationToken cancellation) => new(await entries.ContextAsync<DelegationDocument>(RecordKind.Delegation, id, cancellation))
    {
        Organisations = await entries.OrganisationsAsync(cancellation),
        Delegations = await entries.DelegationsAsync(cancellation),
        People = await db.PrivatePeople.AsNoTracking().Where(person => person.DelegationId == id).OrderBy(person => person.Ordinal).ToListAsync(cancellation),
    };

    /// <returns>Null where no delegation of this identity was ever published.</returns>
    public Task<PublishedVersion<DelegationDocument>?> PublishedAsync(Guid id, CancellationToken cancellation) =>
        entries.PublishedAsync<DelegationDocument>(RecordKind.Delegation, id, cancellation);
}
