using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Mentions;
using TomskRelations.Core.Milestones;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Search;
using TomskRelations.Core.Sources;

namespace TomskRelations.Core.Organisations;

/// <summary>Reads the organisations and programmes.</summary>
public sealed class OrganisationQueries(TomskDbContext db, ProofQueries proofs)
{
    public const int PageSize = 50;

    /// <summary>The Oblast's own come first, then country by country; within each the organisations before the programmes.</summary>
    /// <param name="language">The language the names are sorted in.</param>
    /// <param name="page">From 1.</param>
    public async Task<OrganisationList> ListAsync(OrganisationFilter filter, Language language, int page, CancellationToken cancellation)
    {
        var matching = Matching(filter);
        var rows = await Entries(Sorted(matching, language).Skip((page - 1) * PageSize).Take(PageSize))
            .Select(entry => new { Entry = entry, Total = matching.Count() })
            .ToListAsync(cancellation);
        var countries = await db.Partners.AsNoTracking()
            .Where(partner => db.Organisations.Any(row => row.PartnerId == partner.Id || row.Partner!.ParentId == partner.Id) && partner.ParentId == null)
            .OrderBy(partner => partner.Slug)
            .Select(partner => new NamedRecord(partner.Id, partner.Slug, partner.Name))
            .ToListAsync(cancellation);
        return new(
            [.. rows.Select(row => row.Entry)],
            rows.FirstOrDefault()?.Total ?? 0,
            countries,
            await proofs.OfAsync([.. rows.Select(row => row.Entry.Id)], cancellation));
    }

    /// <returns>Null where no organisation or programme has this slug.</returns>
    public async Task<OrganisationPage?> FindAsync(string slug, CancellationToken cancellation)
    {
        var published = db.LastPublications(RecordKind.Organisation, slug);
        var line = await Entries(db.Organisations.AsNoTracking().Where(row => row.Slug == slug))
            .Select(entry => new { Entry = entry, Published = published.Where(revision => revision.RecordId == entry.Id).Select(revision => revision.Last).FirstOrDefault() })
            .SingleOrDefaultAsync(cancellation);
        if (line is null) return null;
        var found = line.Entry;

        var around = await db.MentionsAsync(Around(found.Id), cancellation);
        Guid[] shown = [found.Id, .. around.Ids];
        return new(found, line.Published, around, await proofs.OfAsync(shown, cancellation), await proofs.NotesOfAsync(shown, cancellation));
    }

    private IQueryable<Organisation> Matching(OrganisationFilter filter)
    {
        var rows = db.Organisations.AsNoTracking();
        foreach (var word in SearchText.Words(filter.Words))
            rows = rows.Where(row => row.SearchText.Contains(word) || row.Partner!.SearchText.Contains(word));
        if (filter.Type is { } type) rows = rows.Where(row => row.Type == type);
        if (filter.Kind is { } kind) rows = rows.Where(row => row.Kind == kind);
        if (filter.Partner is { } slug) rows = rows.Where(row => row.Partner!.Slug == slug || row.Partner.Parent!.Slug == slug);
        return rows;
    }

    private static IQueryable<Organisation> Sorted(IQueryable<Organisation> rows, Language language) => language == Language.Russian
        ? rows.OrderBy(row => row.Partner!.Parent!.Name.Ru ?? row.Partner.Parent.Name.En ?? row.Partner.Name.Ru ?? row.Partner.Name.En).ThenBy(row => row.Type).ThenBy(row => row.Name.Ru ?? row.Name.En).ThenBy(row => row.Slug)
        : rows.OrderBy(row => row.Partner!.Parent!.Name.En ?? row.Partner.Parent.Name.Ru ?? row.Partner.Name.En ?? row.Partner.Name.Ru).ThenBy(row => row.Type).ThenBy(row => row.Name.En ?? row.Name.Ru).ThenBy(row => row.Slug);

    private IQueryable<OrganisationEntry> Entries(IQueryable<Organisation> rows) => rows.Select(row => new OrganisationEntry
    {
        Id = row.Id,
        Slug = row.Slug,
        Type = row.Type,
        Kind = row.Kind,
        Name = row.Name,
        SourceSpelling = row.SourceSpelling,
        Role = row.Role,
        Place = row.Place,
        Period = row.Period,
        Status = row.Status,
        StatusAsOf = row.StatusAsOf,
        Partner = row.Partner == null ? null : new NamedRecord(row.Partner.Id, row.Partner.Slug, row.Partner.Name),
        PartnerParent = row.Partner!.Parent == null ? null : new NamedRecord(row.Partner.Parent.Id, row.Partner.Parent.Slug, row.Partner.Parent.Name),
        EmptyMeans = db.FirstEditionIds().Contains(row.Id) ? Missing.NotStated : Missing.NotEntered,
    });

    private IQueryable<Guid> Around(Guid id) => db.Set<MilestoneOrganisation>().Where(row => row.OrganisationId == id).Select(row => row.MilestoneId)
        .Concat(db.Delegations
            .Where(row => row.Organisations.Any(line => line.OrganisationId == id) || row.Hosts.Any(line => line.OrganisationId == id))
            .Select(row => row.Id))
        .Concat(db.Statements.Where(row => row.Subjects.Any(subject => subject.OrganisationId == id)).Select(row => row.Id));
}
