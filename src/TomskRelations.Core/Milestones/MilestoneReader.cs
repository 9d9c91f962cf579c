using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Milestones;

/// <summary>Reads a milestone with the rows of its tables in one statement; the n-th row of each share a line of the answer.</summary>
internal static class MilestoneReader
{
    public static async Task<(MilestoneEntry Milestone, IReadOnlyList<NamedRecord> Organisations, LastPublication? Published)?> MilestoneAsync(this TomskDbContext db, string slug, CancellationToken cancellation)
    {
        var lines = await Lines(db, slug).ToListAsync(cancellation);
        if (lines.Count == 0) return null;
        return (
            lines[0].Milestone with { Partners = [.. lines.Select(line => line.Partner).OfType<NamedRecord>()] },
            [.. lines.Select(line => line.Organisation).OfType<NamedRecord>()],
            lines[0].Published);
    }

    private static IQueryable<int> Ordinals(TomskDbContext db, string slug) => db.Milestones.Where(milestone => milestone.Slug == slug).Select(_ => 0)
        .Union(db.Set<MilestonePartner>().Where(row => row.Milestone!.Slug == slug).Select(row => row.Ordinal))
        .Union(db.Set<MilestoneOrganisation>().Where(row => row.Milestone!.Slug == slug).Select(row => row.Ordinal));

    private static IQueryable<Line> Lines(TomskDbContext db, string slug) => Lines(db, slug, db.LastPublications(RecordKind.Milestone, slug));

    private static IQueryable<Line> Lines(TomskDbContext db, string slug, IQueryable<PublicationOfRecord> published) =>
        from milestone in db.Milestones.AsNoTracking().Where(milestone => milestone.Slug == slug)
        from n in Ordinals(db, slug)
        from partner in db.Set<MilestonePartner>().Where(row => row.MilestoneId == milestone.Id && row.Ordinal == n).DefaultIfEmpty()
        from organisation in db.Set<MilestoneOrganisation>().Where(row => row.MilestoneId == milestone.Id && row.Ordinal == n).DefaultIfEmpty()
        orderby n
        select new Line(
            new MilestoneEntry
            {
                Id = milestone.Id,
                Slug = milestone.Slug,
                Title = milestone.Title,
                Body = milestone.Body,
                Date = milestone.Date,
                Kind = milestone.Kind,
                IsKey = milestone.IsKey,
                Place = milestone.Place,
                EmptyMeans = db.FirstEditionIds().Contains(milestone.Id) ? Missing.NotStated : Missing.NotEntered,
                Delegation = milestone.Delegation == null ? null : new NamedRecord(milestone.Delegation.Id, milestone.Delegation.Slug, milestone.Delegation.Title),
                Partners = new List<NamedRecord>(),
            },
            partner == null ? null : new NamedRecord(partner.PartnerId, partner.Partner!.Slug, partner.Partner.Name),
            organisation == null ? null : new NamedRecord(organisation.OrganisationId, organisation.Organisation!.Slug, organisation.Organisation.Name),
            published.Where(revision => revision.RecordId == milestone.Id).Select(revision => revision.Last).FirstOrDefault());

    private sealed record Line(MilestoneEntry Milestone, NamedRecord? Partner, NamedRecord? Organisation, LastPublication? Published);
}
