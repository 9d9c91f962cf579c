using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Mentions;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Statements;
using TomskRelations.Core.Trade;

namespace TomskRelations.Core.Partners;

/// <summary>Reads partners as their list and their pages show them.</summary>
public sealed class PartnerQueries(TomskDbContext db, ProofQueries proofs)
{
    /// <summary>All partners. There are a few hundred at most, so that a reader's filter is applied to what was read.</summary>
    public async Task<PartnerIndex> AllAsync(CancellationToken cancellation)
    {
        var partners = await db.PartnerItemsAsync(cancellation);
        var counts = await db.TradeFiguresAsync(row => row.Scope != TradeScope.Partner, cancellation);
        var claimed = TradeYears.From(counts).Select(year => year.PartnerCount).FirstOrDefault(count => count?.Value is not null);
        var lists = await db.Statements
            .Where(row => row.Kind == StatementKind.List)
            .Select(row => new PartnerListStatement(
                row.Id, row.Slug, row.Body, db.Notes.Where(note => note.RecordId == row.Id).OrderBy(note => note.Ordinal).ToList()))
            .ToListAsync(cancellation);

        Guid[] cited =
        [
            .. partners.Select(partner => partner.Id),
            .. partners.Select(partner => partner.Trend?.Id).OfType<Guid>(),
            .. lists.Select(list => list.Id),
            .. claimed is null ? [] : (IEnumerable<Guid>)[claimed.Id],
        ];
        return new PartnerIndex(partners, claimed, lists, await proofs.OfAsync(cited, cancellation));
    }

    /// <returns>Null where no partner has this slug.</returns>
    public async Task<PartnerPage?> PageAsync(string slug, CancellationToken cancellation)
    {
        if (await db.PartnerHeadAsync(slug, cancellation) is not { } head) return null;

        var told = await db.MentionsAsync(Told(head.Id), cancellation);
        var notes = told.Statements.Count == 0 ? new Notes([]) : await proofs.NotesOfAsync([.. told.Statements.Select(statement => statement.Id)], cancellation);
        var proven = await proofs.OfAsync(
            [
                head.Id,
                .. head.Trend is null ? [] : (IEnumerable<Guid>)[head.Trend.Id],
                .. head.LatestAmounts.Select(amount => amount.Id),
                .. head.Below.Select(partner => partner.Id),
                .. head.Organisations.Select(organisation => organisation.Id),
                .. told.Ids,
            ],
            cancellation);
        var statements = told.Statements.Select(statement => new PartnerStatement(statement.Id, statement.Kind, statement.Body, [.. notes.Of(statement.Id)]));
        var page = new PartnerPage(head, InSourceOrder(statements, proven), TimeLineEvent.Of(told, proven), proven);
        return page.IsThin ? page with { Peers = await PeersAsync(head, cancellation) } : page;
    }

    private IQueryable<Guid> Told(Guid partner) => db.Statements.Where(row => row.Subjects.Any(subject => subject.PartnerId == partner)).Select(row => row.Id)
        .Concat(db.Milestones.Where(row => row.Partners.Any(link => link.PartnerId == partner)).Select(row => row.Id))
        .Concat(db.Delegations.Where(row => row.Partners.Any(link => link.PartnerId == partner)).Select(row => row.Id));

    private Task<List<PartnerPeer>> PeersAsync(PartnerHead head, CancellationToken cancellation) => db.Partners.AsNoTracking()
        .Where(row => row.Id != head.Id)
        .SelectMany(row => row.Lists.Where(membership => head.Lists.Contains(membership.List)), (row, membership) => new PartnerPeer(membership.List, row.Slug, row.Name))
        .ToListAsync(cancellation);

    private static IReadOnlyList<PartnerStatement> InSourceOrder(IEnumerable<PartnerStatement> statements, Proofs proofs) =>
        [.. statements.OrderBy(statement => proofs.PlaceOf(statement.Id))];
}
