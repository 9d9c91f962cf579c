using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Mentions;

/// <summary>Reads records of several kinds in one statement.</summary>
internal static class MentionReader
{
    public static async Task<Mentions> MentionsAsync(this TomskDbContext db, IQueryable<Guid> records, CancellationToken cancellation)
    {
        var rows = await Rows(db, records).ToListAsync(cancellation);
        return new(
            Of(rows, row => row.Partner),
            Of(rows, row => row.Organisation),
            [.. Of(rows, row => row.Delegation).OrderBy(delegation => delegation.Date).ThenBy(delegation => delegation.Slug, StringComparer.Ordinal)],
            [.. Of(rows, row => row.Milestone).OrderBy(milestone => milestone.Date).ThenBy(milestone => milestone.Slug, StringComparer.Ordinal)],
            Of(rows, row => row.Statement));
    }

    private static List<T> Of<T>(List<Row> rows, Func<Row, T?> kind)
        where T : class => [.. rows.Select(kind).OfType<T>()];

    /// <summary>An identity belongs to one kind of record, so that of all joins one answers.</summary>
    private static IQueryable<Row> Rows(TomskDbContext db, IQueryable<Guid> records) =>
        from id in records
        from partner in db.Partners.Where(record => record.Id == id).DefaultIfEmpty()
        from organisation in db.Organisations.Where(record => record.Id == id).DefaultIfEmpty()
        from delegation in db.Delegations.Where(record => record.Id == id).DefaultIfEmpty()
        from milestone in db.Milestones.Where(record => record.Id == id).DefaultIfEmpty()
        from statement in db.Statements.Where(record => record.Id == id).DefaultIfEmpty()
        orderby partner.Name.En ?? partner.Name.Ru, organisation.Name.En ?? organisation.Name.Ru, statement.Slug
        select new Row(
            partner == null ? null : new NamedRecord(partner.Id, partner.Slug, partner.Name),
            organisation == null ? null : new OrganisationMention(organisation.Id, organisation.Slug, organisation.Name, organisation.Role, organisation.Kind),
            delegation == null ? null : new DelegationMention(delegation.Id, delegation.Slug, delegation.Title, delegation.Purpose, delegation.Date, delegation.Kind, delegation.Direction, delegation.EmptyMeans),
            milestone == null ? null : new MilestoneMention(
                milestone.Id,
                milestone.Slug,
                milestone.Title,
                milestone.Body,
                milestone.Date,
                milestone.Kind,
                milestone.IsKey,
                milestone.DelegationId,
                db.FirstEditionIds().Contains(milestone.Id) ? Missing.NotStated : Missing.NotEntered),
            statement == null ? null : new StatementMention(statement.Id, statement.Slug, statement.Body, statement.Date, statement.Kind, statement.Figure));

    private sealed record Row(
        NamedRecord? Partner,
        OrganisationMention? Organisation,
        DelegationMention? Delegation,
        MilestoneMention? Milestone,
        StatementMention? Statement);
}
