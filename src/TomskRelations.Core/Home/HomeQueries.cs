using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;

namespace TomskRelations.Core.Home;

/// <summary>Reads what the home page shows beside partners and trade.</summary>
public sealed class HomeQueries(TomskDbContext db, ProofQueries proofs)
{
    private const int LatestDelegations = 5;
    private const string Motto = "motto", Received = "over-200-delegations", Heads = "headed-by-ambassadors-and-ministers";

    public async Task<HomePage> PageAsync(CancellationToken cancellation)
    {
        var statements = await db.Statements.AsNoTracking()
            .Where(row => row.Slug == Motto || row.Slug == Received || row.Slug == Heads)
            .Select(row => new HomeStatement(row.Id, row.Slug, row.Body, row.Figure))
            .ToListAsync(cancellation);
        var delegations = await db.Delegations.AsNoTracking()
            .Where(row => (row.Date.Earliest ?? row.Date.Latest) != null)
            .OrderByDescending(row => row.Date.Earliest ?? row.Date.Latest)
            .ThenBy(row => row.Slug)
            .Take(LatestDelegations)
            .Select(row => new HomeDelegation(row.Id, row.Slug, row.Title, row.Date, row.Direction))
            .ToListAsync(cancellation);
        var milestones = await db.Milestones.AsNoTracking()
            .Where(row => row.DelegationId == null)
            .Select(row => new HomeMilestone(row.Id, row.Slug, row.Title, row.Date, row.IsKey))
            .ToListAsync(cancellation);
        var byKey = statements.ToDictionary(statement => statement.Slug);

        return new HomePage(
            byKey.GetValueOrDefault(Motto),
            byKey.GetValueOrDefault(Received),
            byKey.GetValueOrDefault(Heads),
            delegations,
            [.. milestones.OrderBy(milestone => milestone.Date).ThenBy(milestone => milestone.Slug, StringComparer.Ordinal)],
            await proofs.OfAsync(
                [
                    .. statements.Select(row => row.Id),
                    .. delegations.Select(row => row.Id),
                    .. milestones.Select(row => row.Id),
                ],
                cancellation));
    }
}

/// <param name="Received">How many foreign delegations were received, as a statement and not as a count of records.</param>
/// <param name="Heads">Who headed many of them.</param>
/// <param name="Delegations">The latest that have a date.</param>
/// <param name="Milestones">Those that are not a delegation as well, by date, undated ones last.</param>
public sealed record HomePage(
    HomeStatement? Motto,
    HomeStatement? Received,
    HomeStatement? Heads,
    IReadOnlyList<HomeDelegation> Delegations,
    IReadOnlyList<HomeMilestone> Milestones,
    Proofs Proofs);

public sealed record HomeStatement(Guid Id, string Slug, Text Body, Figure? Figure);

public sealed record HomeDelegation(Guid Id, string Slug, Text Title, EdtfDate Date, Direction Direction);

public sealed record HomeMilestone(Guid Id, string Slug, Text Title, EdtfDate Date, bool IsKey);
