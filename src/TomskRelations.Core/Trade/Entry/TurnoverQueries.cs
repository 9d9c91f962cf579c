using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Trade.Entry;

/// <summary>Reads the sheets of figures, for staff.</summary>
public sealed class TurnoverQueries(TomskDbContext db)
{
    /// <summary>The published sheets, the latest year first.</summary>
    public async Task<IReadOnlyList<SheetLine>> ListAsync(CancellationToken cancellation)
    {
        var sheets = await db.TradeObservations.AsNoTracking().Standing()
            .GroupBy(row => new { row.Year, row.Period, row.FromMonth, row.ToMonth, row.Body, row.Status })
            .Select(sheet => new { sheet.Key, Figures = sheet.Count() })
            .ToListAsync(cancellation);
        return
        [
            .. sheets
                .Select(row => new SheetLine(new(row.Key.Year, row.Key.Period, row.Key.FromMonth, row.Key.ToMonth, row.Key.Body, row.Key.Status), row.Figures))
                .OrderByDescending(line => line.Sheet.Year)
                .ThenBy(line => line.Sheet.Key, StringComparer.Ordinal),
        ];
    }

    /// <summary>The sheets that stand no longer, with the reason last given, the latest withdrawn first.</summary>
    public async Task<IReadOnlyList<WithdrawnSheet>> WithdrawnAsync(CancellationToken cancellation)
    {
        var standing = await ListAsync(cancellation);
        var last = await db.Revisions.AsNoTracking()
            .Where(row => row.RecordKind == RecordKind.Trade && row.Action == RevisionAction.Withdrawn)
            .OrderByDescending(row => row.Sequence)
            .Select(row => new { row.Snapshot, row.PublishedAt, row.Note })
            .ToListAsync(cancellation);
        return
        [
            .. last
                .Select(row => new WithdrawnSheet(TradeSheet.Of(Read(row.Snapshot)), row.PublishedAt, row.Note))
                .DistinctBy(row => row.Sheet)
                .Where(row => standing.All(line => line.Sheet != row.Sheet)),
        ];
    }

    /// <summary>The sheet's standing observations, as they were last published.</summary>
    public async Task<PublishedSheet> PublishedAsync(TradeSheet sheet, CancellationToken cancellation)
    {
        var ids = Of(sheet).Standing().Select(row => row.Id);
        var latest = await db.Revisions.AsNoTracking()
            .Where(row => ids.Contains(row.RecordId) && row.Number == db.Revisions.Where(other => other.RecordId == row.RecordId).Max(other => other.Number))
            .OrderBy(row => row.Slug)
            .Select(row => new { row.Snapshot, row.Number })
            .ToListAsync(cancellation);
        return new(sheet, [.. latest.Select(row => Read(row.Snapshot))], latest.Max(row => (int?)row.Number) ?? 0);
    }

    /// <summary>Keys that observations of the sheet have or had.</summary>
    public async Task<IReadOnlyList<string>> UsedKeysAsync(TradeSheet sheet, CancellationToken cancellation)
    {
        var prefix = $"{sheet.Key}-";
        return await db.Revisions.Where(row => row.RecordKind == RecordKind.Trade && row.Slug.StartsWith(prefix)).Select(row => row.Slug).Distinct().ToListAsync(cancellation);
    }

    /// <summary>Totals of the same body and period in all years, and its partners' figures in the year before.</summary>
    public Task<List<TradeFigure>> OnRecordAsync(TradeSheet sheet, CancellationToken cancellation) => db.TradeFiguresAsync(
        row => row.Body == sheet.Body
            && row.Period == sheet.Period
            && row.FromMonth == sheet.FromMonth
            && row.ToMonth == sheet.ToMonth
            && row.Year != sheet.Year
            && (row.Status == TradeStatus.Actual || row.Status == TradeStatus.Revised || row.Status == sheet.Status)
            && (row.Scope == TradeScope.Total || row.Year == sheet.Year - 1),
        cancellation);

    private IQueryable<TradeObservation> Of(TradeSheet sheet) => db.TradeObservations.AsNoTracking().Where(row =>
        row.Year == sheet.Year
        && row.Period == sheet.Period
        && row.FromMonth == sheet.FromMonth
        && row.ToMonth == sheet.ToMonth
        && row.Body == sheet.Body
        && row.Status == sheet.Status);

    private static TradeDocument Read(string snapshot) => (TradeDocument)DocumentJson.Read(RecordKind.Trade, snapshot);
}

/// <param name="Figures">How many observations stand.</param>
public sealed record SheetLine(TradeSheet Sheet, int Figures);

public sealed record WithdrawnSheet(TradeSheet Sheet, DateTime At, Text Reason);
