using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Delegations.Entry;

/// <summary>Reads the visits that a new one may repeat, for staff alone, and who names a visit.</summary>
public sealed class VisitCandidateQueries(TomskDbContext db)
{
    /// <summary>The latest are looked at; who has more visits of one partner at one time looks at the list.</summary>
    private const int Most = 300;

    /// <summary>Published visits with one of the partners whose dates may reach into a period.</summary>
    /// <param name="partners">Slugs.</param>
    /// <param name="from">Null for a period that begins at any time.</param>
    /// <param name="to">Null for one that ends at any time.</param>
    public async Task<IReadOnlyList<VisitProfile>> PublishedAsync(Guid record, string[] partners, DateOnly? from, DateOnly? to, CancellationToken cancellation)
    {
        var rows = await db.Delegations.AsNoTracking()
            .Where(row => row.Id != record && row.Partners.Any(partner => partners.Contains(partner.Partner!.Slug)))
            .Where(row => (from == null || row.Date.Latest == null || row.Date.Latest >= from) && (to == null || row.Date.Earliest == null || row.Date.Earliest <= to))
            .OrderByDescending(row => row.Date.Earliest ?? row.Date.Latest).ThenBy(row => row.Id)
            .Take(Most)
            .Select(row => new
            {
                row.Id,
                row.Slug,
                row.Title,
                row.Date,
                Partners = row.Partners.OrderBy(partner => partner.Ordinal).Select(partner => partner.Partner!.Slug).ToList(),
                Heads = row.Heads.OrderBy(head => head.Ordinal).Select(head => head.Name).ToList(),
            })
            .AsSplitQuery()
            .ToListAsync(cancellation);
        return [.. rows.Select(row => new VisitProfile(row.Id, row.Partners, row.Date, row.Title, row.Heads) { Slug = row.Slug })];
    }

    /// <summary>Visits in the making: what was typed into their forms. A change of a published record is found by the record.</summary>
    public async Task<IReadOnlyList<DraftedVisit>> DraftsAsync(Guid record, CancellationToken cancellation) => await db.Drafts.AsNoTracking()
        .Where(draft => draft.Kind == RecordKind.Delegation && draft.BasedOn == 0 && draft.Id != record)
        .OrderByDescending(draft => draft.SavedAt).ThenBy(draft => draft.Id)
        .Take(Most)
        .Select(draft => new DraftedVisit(draft.Id, draft.Content))
        .ToListAsync(cancellation);

    /// <summary>The published visits that name this one as related.</summary>
    public async Task<IReadOnlyList<NamingVisit>> NamingAsync(Guid record, CancellationToken cancellation) => await db.Set<RelatedVisit>().AsNoTracking()
        .Where(row => row.RelatedId == record)
        .OrderBy(row => row.Delegation!.Slug).ThenBy(row => row.Ordinal)
        .Select(row => new NamingVisit(row.DelegationId, row.Delegation!.Title, row.Delegation.Date, row.Kind))
        .ToListAsync(cancellation);
}

/// <param name="Content">The form's fields as JSON.</param>
public sealed record DraftedVisit(Guid Id, string Content);

public sealed record NamingVisit(Guid Id, Text Title, EdtfDate Date, RelatedVisitKind Kind);
