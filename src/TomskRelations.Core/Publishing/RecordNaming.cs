using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Mentions;
using TomskRelations.Core.Milestones;
using TomskRelations.Core.Records;
using TomskRelations.Core.Statements;
using TomskRelations.Core.Trade;

namespace TomskRelations.Core.Publishing;

/// <summary>The standing records that refer to another one: while there are any, it is not withdrawn.</summary>
internal static class RecordNaming
{
    public static async Task<IReadOnlyList<NamingRecord>> OfAsync(TomskDbContext db, RecordKind kind, Guid id, CancellationToken cancellation)
    {
        if (kind == RecordKind.Statement) return [];
        var ids = await Naming(db, kind, id).Distinct().ToListAsync(cancellation);
        if (ids.Count == 0) return [];
        var told = await db.MentionsAsync(Naming(db, kind, id).Distinct(), cancellation);
        return
        [
            .. told.Partners.Select(row => new NamingRecord(RecordKind.Partner, row)),
            .. told.Delegations.Select(row => new NamingRecord(RecordKind.Delegation, new(row.Id, row.Slug, row.Title))),
            .. told.Milestones.Select(row => new NamingRecord(RecordKind.Milestone, new(row.Id, row.Slug, row.Title))),
            .. told.Organisations.Select(row => new NamingRecord(RecordKind.Organisation, new(row.Id, row.Slug, row.Name))),
            .. told.Statements.Select(row => new NamingRecord(RecordKind.Statement, new(row.Id, row.Slug, row.Body))),
            .. await SheetsAsync(db, ids, cancellation),
            .. (await db.Sources.AsNoTracking().Where(row => ids.Contains(row.Id)).Select(row => new NamedRecord(row.Id, row.Slug, row.Title)).ToListAsync(cancellation))
                .Select(row => new NamingRecord(RecordKind.Source, row)),
        ];
    }

    private static IQueryable<Guid> Naming(TomskDbContext db, RecordKind kind, Guid id) => kind switch
    {
        RecordKind.Partner => db.Partners.Where(row => row.ParentId == id).Select(row => row.Id)
            .Concat(db.Delegations.Where(row => row.Partners.Any(line => line.PartnerId == id) || row.Places.Any(place => place.CountryId == id)).Select(row => row.Id))
            .Concat(db.Organisations.Where(row => row.PartnerId == id).Select(row => row.Id))
            .Concat(db.Set<MilestonePartner>().Where(row => row.PartnerId == id).Select(row => row.MilestoneId))
            .Concat(db.TradeObservations.Where(row => row.PartnerId == id).Select(row => row.Id))
            .Concat(db.Set<StatementSubject>().Where(row => row.PartnerId == id).Select(row => row.StatementId)),
        RecordKind.Organisation => db.Delegations
            .Where(row => row.Organisations.Any(line => line.OrganisationId == id) || row.Hosts.Any(host => host.OrganisationId == id)).Select(row => row.Id)
            .Concat(db.Set<MilestoneOrganisation>().Where(row => row.OrganisationId == id).Select(row => row.MilestoneId))
            .Concat(db.Set<StatementSubject>().Where(row => row.OrganisationId == id).Select(row => row.StatementId)),
        RecordKind.Delegation => db.Set<RelatedVisit>().Where(row => row.RelatedId == id).Select(row => row.DelegationId)
            .Concat(db.Milestones.Where(row => row.DelegationId == id).Select(row => row.Id))
            .Concat(db.Set<StatementSubject>().Where(row => row.DelegationId == id).Select(row => row.StatementId)),
        RecordKind.Milestone => db.Set<StatementSubject>().Where(row => row.MilestoneId == id).Select(row => row.StatementId),
        RecordKind.Source => db.Citations.Where(row => row.Sentence!.SourceId == id && row.RecordId != id).Select(row => row.RecordId)
            .Concat(db.Set<DelegationSource>().Where(row => row.SourceId == id).Select(row => row.DelegationId)),
        RecordKind.Trade => db.TradeObservations.Where(row => row.SupersededById == id).Select(row => row.Id),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Records of this kind are not withdrawn."),
    };

    /// <summary>Figures are changed by the sheet, so that each sheet is named once.</summary>
    private static async Task<IEnumerable<NamingRecord>> SheetsAsync(TomskDbContext db, List<Guid> ids, CancellationToken cancellation)
    {
        var figures = await db.TradeObservations.AsNoTracking()
            .Where(row => ids.Contains(row.Id))
            .OrderBy(row => row.Slug)
            .Select(row => new { row.Slug, row.Year, row.Period, row.FromMonth, row.ToMonth, row.Body, row.Status })
            .ToListAsync(cancellation);
        return figures
            .Select(row => (row.Slug, Sheet: new TradeSheet(row.Year, row.Period, row.FromMonth, row.ToMonth, row.Body, row.Status)))
            .DistinctBy(row => row.Sheet)
            .Select(row => new NamingRecord(row.Sheet.Linked, row.Slug));
    }
}
