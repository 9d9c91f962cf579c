using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Trade;

/// <summary>Reads figures in one statement.</summary>
internal static class TradeReader
{
    /// <summary>What stands of any period, body and status; see <see cref="TradeYears"/> for what is done with it.</summary>
    public static Task<List<TradeFigure>> TradeFiguresAsync(
        this TomskDbContext db, Expression<Func<TradeObservation, bool>> shown, CancellationToken cancellation) => db
        .Figures(db.TradeObservations.AsNoTracking().Standing().Where(shown).OrderByDescending(row => row.Year).ThenBy(row => row.Slug))
        .ToListAsync(cancellation);

    /// <summary>What the page of a year is made of: all of that year, superseded figures too, and what stands of the others.</summary>
    public static Task<List<TradeFigure>> TradeFiguresOfYearAsync(this TomskDbContext db, int year, CancellationToken cancellation) => db
        .Figures(db.TradeObservations.AsNoTracking()
            .Where(row => row.Year == year || (row.SupersededById == null
                && (row.Scope != TradeScope.Partner || !db.TradeObservations.Any(other => other.Year == row.Year && other.SupersededById == null && other.Scope != TradeScope.Partner))))
            .OrderByDescending(row => row.Year)
            .ThenBy(row => row.Slug))
        .ToListAsync(cancellation);

    /// <summary>Observations as pages show them, in the order they come in.</summary>
    public static IQueryable<TradeFigure> Figures(this TomskDbContext db, IQueryable<TradeObservation> observations)
    {
        var (naming, stating) = (db.NamingCitations(), db.Citations.Where(citation => citation.Field == "value" && citation.SentenceId != null));
        return observations.Select(row => new TradeFigure
        {
            Id = row.Id,
            Year = row.Year,
            Period = row.Period,
            FromMonth = row.FromMonth,
            ToMonth = row.ToMonth,
            Measure = row.Measure,
            Scope = row.Scope,
            Partner = row.Partner == null ? null : new TradePartner(row.Partner.Id, row.Partner.Slug, new Text(row.Partner.Name.En, row.Partner.Name.Ru)),
            Sector = new Text(row.Sector.En, row.Sector.Ru),
            BaseYear = row.BaseYear,
            Value = row.Value,
            Direction = row.Direction,
            Missing = row.Missing,
            Unit = row.Unit,
            UnitWords = new Text(row.UnitWords.En, row.UnitWords.Ru),
            Decimals = row.Decimals,
            Qualifier = row.Qualifier,
            IsTrueZero = row.IsTrueZero,
            Body = row.Body,
            Status = row.Status,
            SupersededById = row.SupersededById,
            SupersededReason = new Text(row.SupersededReason.En, row.SupersededReason.Ru),
            KnownFrom = db.Revisions.Where(revision => revision.RecordId == row.Id && revision.Number == 1).Select(revision => (DateTime?)revision.PublishedAt).FirstOrDefault(),
            NamedPartners = row.Measure == TradeMeasure.PartnerCount && stating.Any(value => value.RecordId == row.Id)
                ? db.Partners.Count(partner => partner.Kind == PartnerKind.Country
                    && naming.Any(name => name.RecordId == partner.Id && stating.Any(value => value.RecordId == row.Id && value.Sentence!.SourceId == name.Sentence!.SourceId)))
                : null,
        });
    }
}
