using TomskRelations.Core.Data;
using TomskRelations.Core.Mentions;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Statements;
using TomskRelations.Core.Trade;

namespace TomskRelations.Core.Home;

/// <summary>Reads the home page.</summary>
public sealed class HomeQueries(TomskDbContext db, ProofQueries proofs)
{
    private const int LatestDelegations = 5;
    private const string Motto = "motto", Received = "over-200-delegations", Heads = "headed-by-ambassadors-and-ministers";

    public async Task<HomePage> PageAsync(CancellationToken cancellation)
    {
        var partners = await db.PartnerItemsAsync(cancellation);
        var figures = await db.TradeFiguresAsync(row => row.Scope != TradeScope.Partner, cancellation);
        var named = await db.MentionsAsync(Named(), cancellation);
        var statements = named.Statements.ToDictionary(statement => statement.Slug);

        return new(
            statements.GetValueOrDefault(Motto),
            statements.GetValueOrDefault(Received),
            statements.GetValueOrDefault(Heads),
            partners,
            [.. named.Statements.Where(statement => statement.Kind == StatementKind.List)],
            [.. named.Statements.Where(statement => statement.Kind is StatementKind.Claim or StatementKind.Motto && statement.Slug != Motto)],
            TradeYears.From(figures),
            [.. named.Delegations.OrderByDescending(delegation => delegation.Date.Earliest ?? delegation.Date.Latest).ThenBy(delegation => delegation.Slug, StringComparer.Ordinal)],
            [.. named.Milestones.Where(milestone => named.Delegations.All(delegation => delegation.Id != milestone.DelegationId))],
            await proofs.OfAsync(
                [
                    .. partners.Select(partner => partner.Id),
                    .. partners.Select(partner => partner.Trend?.Id).OfType<Guid>(),
                    .. figures.Select(figure => figure.Id),
                    .. named.Ids,
                ],
                cancellation));
    }

    private IQueryable<Guid> Named() => db.Statements
        .Where(row => row.Kind == StatementKind.List || row.Slug == Motto || row.Slug == Received || row.Slug == Heads || ((row.Kind == StatementKind.Claim || row.Kind == StatementKind.Motto) && row.Subjects.Count == 0))
        .Select(row => row.Id)
        .Concat(db.Delegations
            .Where(row => (row.Date.Earliest ?? row.Date.Latest) != null)
            .OrderByDescending(row => row.Date.Earliest ?? row.Date.Latest)
            .ThenBy(row => row.Slug)
            .Take(LatestDelegations)
            .Select(row => row.Id))
        .Concat(db.Milestones.Select(row => row.Id));
}
