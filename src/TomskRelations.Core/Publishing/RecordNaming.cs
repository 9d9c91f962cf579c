using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Milestones;
using TomskRelations.Core.Records;
using TomskRelations.Core.Statements;

namespace TomskRelations.Core.Publishing;

/// <summary>The standing records that refer to another one: while there are any, it is not withdrawn.</summary>
internal static class RecordNaming
{
    /// <returns>As "milestone 1996-04-…".</returns>
    public static async Task<IReadOnlyList<string>> OfAsync(TomskDbContext db, RecordKind kind, Guid id, CancellationToken cancellation) =>
        kind == RecordKind.Statement ? [] : [.. (await Naming(db, kind, id).ToListAsync(cancellation)).Distinct()];

    private static IQueryable<string> Naming(TomskDbContext db, RecordKind kind, Guid id) => kind switch
    {
        RecordKind.Partner => db.Partners.Where(row => row.ParentId == id).Select(row => "partner " + row.Slug)
            .Concat(db.Delegations.Where(row => row.Partners.Any(line => line.PartnerId == id) || row.Places.Any(place => place.CountryId == id)).Select(row => "delegation " + row.Slug))
            .Concat(db.Organisations.Where(row => row.PartnerId == id).Select(row => "organisation " + row.Slug))
            .Concat(db.Set<MilestonePartner>().Where(row => row.PartnerId == id).Select(row => "milestone " + row.Milestone!.Slug))
            .Concat(db.TradeObservations.Where(row => row.PartnerId == id).Select(row => "trade " + row.Slug))
            .Concat(db.Set<StatementSubject>().Where(row => row.PartnerId == id).Select(row => "statement " + row.Statement!.Slug)),
        RecordKind.Organisation => db.Delegations
            .Where(row => row.Organisations.Any(line => line.OrganisationId == id) || row.Hosts.Any(host => host.OrganisationId == id)).Select(row => "delegation " + row.Slug)
            .Concat(db.Set<MilestoneOrganisation>().Where(row => row.OrganisationId == id).Select(row => "milestone " + row.Milestone!.Slug))
            .Concat(db.Set<StatementSubject>().Where(row => row.OrganisationId == id).Select(row => "statement " + row.Statement!.Slug)),
        RecordKind.Delegation => db.Set<RelatedVisit>().Where(row => row.RelatedId == id).Select(row => "delegation " + row.Delegation!.Slug)
            .Concat(db.Milestones.Where(row => row.DelegationId == id).Select(row => "milestone " + row.Slug))
            .Concat(db.Set<StatementSubject>().Where(row => row.DelegationId == id).Select(row => "statement " + row.Statement!.Slug)),
        RecordKind.Milestone => db.Set<StatementSubject>().Where(row => row.MilestoneId == id).Select(row => "statement " + row.Statement!.Slug),
        RecordKind.Source => db.Citations.Where(row => row.Sentence!.SourceId == id && row.RecordId != id)
            .Select(row => "record " + db.Revisions.Where(revision => revision.RecordId == row.RecordId).Select(revision => revision.Slug).First())
            .Concat(db.Set<DelegationSource>().Where(row => row.SourceId == id).Select(row => "delegation " + row.Delegation!.Slug)),
        RecordKind.Trade => db.TradeObservations.Where(row => row.SupersededById == id).Select(row => "trade " + row.Slug),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Records of this kind are not withdrawn."),
    };
}
