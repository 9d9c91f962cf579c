using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Trade;

namespace TomskRelations.Core.Partners;

/// <summary>Reads all partners, or the head of one page, in one statement.</summary>
internal static class PartnerReader
{
    public static Task<List<PartnerItem>> PartnerItemsAsync(this TomskDbContext db, CancellationToken cancellation)
    {
        var (trends, naming, first) = (db.Trends(), db.NamingCitations(), db.FirstEditionIds());
        return db.Partners.AsNoTracking()
            .Select(row => new PartnerItem(
                row.Id,
                row.Slug,
                row.Kind,
                row.Name,
                row.IsoCode,
                row.IsoCandidates,
                row.Lists.Select(membership => membership.List).ToList(),
                row.CisStatus,
                trends.Where(trend => trend.PartnerId == row.Id)
                    .Select(trend => new PartnerTrend(trend.Id, trend.Year, trend.BaseYear, trend.Direction, trend.Missing))
                    .FirstOrDefault(),
                db.Delegations.Count(delegation => delegation.Partners.Any(link => link.PartnerId == row.Id)),
                row.Parent == null ? null : row.Parent.Slug,
                row.Parent == null ? null : row.Parent.Name,
                row.SearchText,
                naming.Any(citation => citation.RecordId == row.Id),
                first.Contains(row.Id) ? Missing.NotStated : Missing.NotEntered))
            .ToListAsync(cancellation);
    }

    public static Task<PartnerHead?> PartnerHeadAsync(this TomskDbContext db, string slug, CancellationToken cancellation)
    {
        var (trends, amounts, naming, first, published) = (db.Trends(), db.Amounts(), db.NamingCitations(), db.FirstEditionIds(), db.LastPublications(RecordKind.Partner, slug));
        return db.Partners.AsNoTracking().AsSingleQuery()
            .Where(row => row.Slug == slug)
            .Select(row => new PartnerHead(
                row.Id,
                row.Slug,
                row.Kind,
                row.Name,
                row.Lead,
                row.SourceSpelling,
                row.IsoCode,
                row.IsoCandidates,
                row.Parent == null ? null : row.Parent.IsoCode,
                row.WorldRegion,
                row.CisStatus,
                row.CisYear,
                row.Parent == null ? null : row.Parent.Slug,
                row.Parent == null ? null : row.Parent.Name,
                row.Lists.Select(membership => membership.List).ToList(),
                row.Cooperation.OrderBy(area => area.Ordinal).Select(area => area.Field).ToList(),
                trends.Where(trend => trend.PartnerId == row.Id)
                    .Select(trend => new PartnerTrend(trend.Id, trend.Year, trend.BaseYear, trend.Direction, trend.Missing))
                    .FirstOrDefault(),
                amounts.Where(amount => amount.PartnerId == row.Id)
                    .Take(PartnerHead.MostAmounts)
                    .Select(amount => new PartnerAmount(amount.Id, amount.Year, amount.Body, amount.Measure, amount.Value!.Value, amount.Decimals, amount.Unit, amount.Qualifier))
                    .ToList(),
                db.Partners.Where(below => below.ParentId == row.Id).OrderBy(below => below.Slug)
                    .Select(below => new PartnerBelow(below.Id, below.Slug, below.Kind, below.Name, below.Lead, db.Organisations.Any(organisation => organisation.PartnerId == below.Id))).ToList(),
                db.Organisations.Where(organisation => organisation.PartnerId == row.Id).OrderBy(organisation => organisation.Slug)
                    .Select(organisation => new PartnerOrganisation(
                        organisation.Id, organisation.Slug, organisation.Type, organisation.Name, organisation.Role)).ToList(),
                db.Notes.Where(note => note.RecordId == row.Id).OrderBy(note => note.Ordinal).ToList(),
                naming.Any(citation => citation.RecordId == row.Id),
                first.Contains(row.Id) ? Missing.NotStated : Missing.NotEntered,
                published.Where(revision => revision.RecordId == row.Id).Select(revision => revision.Last).FirstOrDefault()))
            .SingleOrDefaultAsync(cancellation);
    }

    /// <summary>The sentences of sources that name a partner, as they spell it or as it is called today.</summary>
    public static IQueryable<Citation> NamingCitations(this TomskDbContext db) => db.Citations
        .Where(citation => citation.RecordKind == RecordKind.Partner && citation.SentenceId != null && (citation.Field == "name" || citation.Field == "ru.name" || citation.Field == "sourceSpelling"));

    /// <summary>The latest first, so that the first of a partner is the one to be shown.</summary>
    private static IQueryable<TradeObservation> Trends(this TomskDbContext db) => db.TradeObservations.Current()
        .Where(row => row.Measure == TradeMeasure.Trend)
        .OrderByDescending(row => row.Year)
        .ThenByBody();

    /// <summary>The latest year first, of a year the body whose report stands, of it a turnover before exports, imports and a share.</summary>
    private static IQueryable<TradeObservation> Amounts(this TomskDbContext db) => db.TradeObservations.Current()
        .Where(row => row.Scope == TradeScope.Partner && row.Value != null)
        .OrderByDescending(row => row.Year)
        .ThenByBody()
        .ThenBy(row => row.Measure == TradeMeasure.Turnover ? 0 : row.Measure == TradeMeasure.Export ? 1 : row.Measure == TradeMeasure.Import ? 2 : 3);
}
