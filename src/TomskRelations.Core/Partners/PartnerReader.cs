using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Trade;

namespace TomskRelations.Core.Partners;

/// <summary>Reads all partners in one statement, each with its lists and its latest trend.</summary>
internal static class PartnerReader
{
    public static Task<List<PartnerItem>> PartnerItemsAsync(this TomskDbContext db, CancellationToken cancellation) => db.Partners.AsNoTracking()
        .Select(row => new PartnerItem(
            row.Id,
            row.Slug,
            row.Kind,
            row.Name,
            row.IsoCode,
            row.Lists.Select(membership => membership.List).ToList(),
            row.CisStatus,
            db.TradeObservations
                .Where(trend => trend.PartnerId == row.Id && trend.Measure == TradeMeasure.Trend && trend.SupersededById == null)
                .OrderByDescending(trend => trend.Year)
                .Select(trend => new PartnerTrend(trend.Id, trend.Year, trend.BaseYear, trend.Direction, trend.Missing))
                .FirstOrDefault(),
            row.Parent == null ? null : row.Parent.Slug,
            row.Parent == null ? null : row.Parent.Name,
            row.SearchText))
        .ToListAsync(cancellation);
}
