using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Trade;

/// <summary>Reads figures: full years and actual values only; what was superseded does not come in.</summary>
internal static class TradeReader
{
    public static IQueryable<TradeObservation> CurrentObservations(this TomskDbContext db) => db.TradeObservations.AsNoTracking().Where(row =>
        row.Period == TradePeriod.Year
        && row.SupersededById == null
        && (row.Status == TradeStatus.Actual || row.Status == TradeStatus.Revised));

    public static Task<List<TradeFigure>> TradeFiguresAsync(
        this TomskDbContext db, Expression<Func<TradeObservation, bool>> shown, CancellationToken cancellation) => db.CurrentObservations()
        .Where(shown)
        .OrderByDescending(row => row.Year)
        .ThenBy(row => row.Slug)
        .Select(row => new TradeFigure
        {
            Id = row.Id,
            Year = row.Year,
            Measure = row.Measure,
            Scope = row.Scope,
            Partner = row.Partner == null ? null : new TradePartner(row.Partner.Id, row.Partner.Slug, new Text(row.Partner.Name.En, row.Partner.Name.Ru)),
            BaseYear = row.BaseYear,
            Value = row.Value,
            Direction = row.Direction,
            Missing = row.Missing,
            Unit = row.Unit,
            Decimals = row.Decimals,
            Qualifier = row.Qualifier,
            Body = row.Body,
            NamedPartners = row.Measure == TradeMeasure.PartnerCount ? db.Partners.Count(partner => partner.Kind == PartnerKind.Country) : null,
        })
        .ToListAsync(cancellation);
}
