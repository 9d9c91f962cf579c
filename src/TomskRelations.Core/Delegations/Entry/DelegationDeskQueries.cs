using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Delegations.Entry;

/// <summary>Lists the delegations as staff see them: in the making, published and withdrawn.</summary>
public sealed class DelegationDeskQueries(TomskDbContext db, DraftQueries drafts, RecordDeskQueries records)
{
    public const int PageSize = 50;

    /// <param name="words">Each must occur in a published record; null leaves nothing out.</param>
    /// <param name="page">Of the published ones, from 1.</param>
    public async Task<DelegationDesk> ListAsync(string? words, int page, CancellationToken cancellation)
    {
        var matching = db.Delegations.AsNoTracking().Matching(new(words));
        var published = await matching.Sorted(DelegationSort.Date, Language.English).Skip((page - 1) * PageSize).Take(PageSize)
            .Select(row => new PublishedLine(row.Id, row.Slug, row.Title, row.Date))
            .ToListAsync(cancellation);
        return new(
            await drafts.ListAsync(RecordKind.Delegation, cancellation),
            published,
            await matching.CountAsync(cancellation),
            await records.WithdrawnAsync(RecordKind.Delegation, cancellation));
    }
}

/// <param name="Total">Of all published ones that match.</param>
public sealed record DelegationDesk(IReadOnlyList<DraftLine> Drafts, IReadOnlyList<PublishedLine> Published, int Total, IReadOnlyList<WithdrawnLine> Withdrawn);

public sealed record PublishedLine(Guid Id, string Slug, Text Title, EdtfDate Date);
