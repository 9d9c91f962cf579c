using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Delegations.Entry;

/// <summary>Lists the delegations as staff see them: in the making, published and withdrawn.</summary>
public sealed class DelegationDeskQueries(TomskDbContext db, DraftQueries drafts, TimeProvider clock)
{
    public const int PageSize = 50;

    /// <param name="words">Each must occur in a published record; null leaves nothing out.</param>
    /// <param name="page">Of the published or the withdrawn ones, from 1.</param>
    public async Task<DelegationDesk> ListAsync(DelegationList list, string? words, int page, CancellationToken cancellation)
    {
        var today = TomskZone.Today(clock);
        var published = Chosen(list, words, today);
        var withdrawn = db.Withdrawn().Where(revision => revision.RecordKind == RecordKind.Delegation);
        return new()
        {
            Drafts = await drafts.ListAsync(RecordKind.Delegation, cancellation),
            Published = await published.Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(cancellation),
            Total = await published.CountAsync(cancellation),
            Withdrawn = await withdrawn.OrderByDescending(revision => revision.Sequence)
                .Skip(list == DelegationList.Withdrawn ? (page - 1) * PageSize : 0).Take(PageSize)
                .Select(revision => new WithdrawnLine(revision.Slug, revision.PublishedAt, revision.Note))
                .ToListAsync(cancellation),
            Counts = await CountAsync(today, cancellation) with { Withdrawn = await withdrawn.CountAsync(cancellation) },
        };
    }

    private IQueryable<StandingVisit> Chosen(DelegationList list, string? words, DateOnly today)
    {
        var visits = db.Delegations.AsNoTracking();
        return list switch
        {
            DelegationList.FollowUp => visits.ToFollowUp(today).Lines(today),
            DelegationList.Overdue => visits.Overdue(today).Lines(today),
            DelegationList.Incomplete => visits.Lacking(today),
            _ => visits.Matching(new(words)).Sorted(DelegationSort.Date, Language.English).Lines(today),
        };
    }

    private async Task<DelegationCounts> CountAsync(DateOnly today, CancellationToken cancellation)
    {
        var standing = await db.Delegations
            .GroupBy(_ => 1)
            .Select(all => new DelegationCounts
            {
                Published = all.Count(),
                FollowUp = all.Count(row => row.FollowUp <= today),
                Overdue = all.Count(row => (row.Status == DelegationStatus.Announced || row.Status == DelegationStatus.Confirmed) && row.Date.Latest < today),
            })
            .SingleOrDefaultAsync(cancellation);
        return (standing ?? new()) with { Incomplete = await db.Delegations.Lacking(today).CountAsync(cancellation) };
    }
}

public sealed record DelegationDesk
{
    public required IReadOnlyList<DraftLine> Drafts { get; init; }
    public required IReadOnlyList<StandingVisit> Published { get; init; }

    /// <summary>Of the published ones that the list shows, on all of its pages.</summary>
    public int Total { get; init; }

    public required IReadOnlyList<WithdrawnLine> Withdrawn { get; init; }
    public required DelegationCounts Counts { get; init; }
}

/// <summary>How many published or withdrawn delegations each list has.</summary>
public sealed record DelegationCounts
{
    public int Published { get; init; }
    public int Withdrawn { get; init; }
    public int Incomplete { get; init; }
    public int FollowUp { get; init; }
    public int Overdue { get; init; }
}

