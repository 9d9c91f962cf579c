using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Milestones;
using TomskRelations.Core.Organisations;
using TomskRelations.Core.Records;
using TomskRelations.Core.Trade;

namespace TomskRelations.Core.Publishing;

/// <summary>
/// A record is found by all that its partners are called. When a partner is called otherwise, the words of the records that name
/// it are made anew from what was last published of each.
/// </summary>
internal static class RenamedPartners
{
    private const int AtOnce = 200;
    private const string Words = nameof(Delegation.SearchText);

    /// <param name="partners">Their identities.</param>
    /// <param name="keys">What the partners are called now. The records that name them have been stored.</param>
    public static async Task FollowAsync(TomskDbContext db, IReadOnlyList<Guid> partners, RecordKeys keys, CancellationToken cancellation)
    {
        if (partners.Count == 0) return;
        await FollowAsync<Delegation, DelegationDocument>(
            db, row => row.Partners.Any(line => partners.Contains(line.PartnerId)), document => DelegationWriter.SearchTextOf(document, keys), cancellation);
        await FollowAsync<Milestone, MilestoneDocument>(
            db, row => row.Partners.Any(line => partners.Contains(line.PartnerId)), document => MilestoneWriter.SearchTextOf(document, keys), cancellation);
        await FollowAsync<Organisation, OrganisationDocument>(
            db, row => partners.Contains(row.PartnerId!.Value), document => OrganisationWriter.SearchTextOf(document, keys), cancellation);
        await FollowAsync<TradeObservation, TradeDocument>(
            db, row => partners.Contains(row.PartnerId!.Value), document => TradeWriter.SearchTextOf(document, keys), cancellation);
    }

    private static async Task FollowAsync<TRow, TDocument>(
        TomskDbContext db, Expression<Func<TRow, bool>> names, Func<TDocument, string> wordsOf, CancellationToken cancellation)
        where TRow : PublishedRecord
        where TDocument : RecordDocument
    {
        var naming = await db.Set<TRow>().Where(names).Select(row => row.Id).ToListAsync(cancellation);
        foreach (var records in naming.Chunk(AtOnce))
            foreach (var last in await LastAsync(db, records, cancellation))
            {
                var words = wordsOf(DocumentJson.Read<TDocument>(last.Snapshot));
                await db.Set<TRow>().Where(row => row.Id == last.Record)
                    .ExecuteUpdateAsync(rows => rows.SetProperty(row => EF.Property<string>(row, Words), words), cancellation);
            }
    }

    private static async Task<IReadOnlyList<(Guid Record, string Snapshot)>> LastAsync(TomskDbContext db, Guid[] records, CancellationToken cancellation)
    {
        var last = await db.Revisions.AsNoTracking()
            .Where(revision => records.Contains(revision.RecordId) && !db.Revisions.Any(later => later.RecordId == revision.RecordId && later.Number > revision.Number))
            .Select(revision => new { revision.RecordId, revision.Snapshot })
            .ToListAsync(cancellation);
        return [.. last.Select(revision => (revision.RecordId, revision.Snapshot))];
    }
}
