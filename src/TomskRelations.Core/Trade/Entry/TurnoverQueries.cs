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

    /// <summary>The figures that were withdrawn, the latest first.</summary>
    public async Task<IReadOnlyList<WithdrawnFigure>> WithdrawnAsync(CancellationToken cancellation) => await db.Revisions.AsNoTracking()
        .Where(row => row.RecordKind == RecordKind.Trade && row.Action == RevisionAction.Withdrawn)
        .OrderByDescending(row => row.Sequence)
        .Select(row => new WithdrawnFigure(row.Snapshot, row.PublishedAt, row.Note))
        .ToListAsync(cancellation);

    /// <summary>The sheet's standing observations, as they were last published.</summary>
    public async Task<PublishedSheet> PublishedAsync(TradeSheet sheet, CancellationToken cancellation)
    {
        var ids = Of(sheet).Standing().Select(row => row.Id);
        var latest = await db.Revisions.AsNoTracking()
            .Where(row => ids.Contains(row.RecordId) && row.Number == db.Revisions.Where(other => other.RecordId == row.RecordId).Max(other => other.Number))
            .OrderBy(row => row.Slug)
            .Select(row => new
            {
                row.Snapshot,
                row.Number,
                row.Sequence,
                Last = new LastPublication(row.PublishedAt, row.Role, row.Approval, new Text(row.ApprovalReason.En, row.ApprovalReason.Ru)),
            })
            .ToListAsync(cancellation);
        return new(sheet, [.. latest.Select(row => row.Snapshot)], latest.Max(row => (int?)row.Number) ?? 0, latest.MaxBy(row => row.Sequence)?.Last);
    }

    /// <summary>The values that stand of the same body and period under another status.</summary>
    public async Task<IReadOnlyList<(string Key, SheetCell Cell)>> OtherStagesAsync(TradeSheet sheet, CancellationToken cancellation)
    {
        var rows = await OfAllStages(sheet).Standing()
            .Where(row => row.Status != sheet.Status && row.Missing == null)
            .Select(row => new { row.Slug, row.Measure, row.Scope, Partner = row.Partner!.Slug })
            .ToListAsync(cancellation);
        return [.. rows.Select(row => (row.Slug, new SheetCell(row.Measure, row.Scope, row.Partner)))];
    }

    /// <summary>Keys that observations of the sheet have or had.</summary>
    public async Task<IReadOnlyList<string>> UsedKeysAsync(TradeSheet sheet, CancellationToken cancellation)
    {
        var prefix = $"{sheet.Key}-";
        return await db.Revisions.Where(row => row.RecordKind == RecordKind.Trade && row.Slug.StartsWith(prefix)).Select(row => row.Slug).Distinct().ToListAsync(cancellation);
    }

    /// <summary>Totals of the same body and period in all years, and its partners' figures in the year before.</summary>
    public async Task<IReadOnlyList<TradeFigure>> OnRecordAsync(TradeSheet sheet, CancellationToken cancellation) =>
        [.. (await db.TradeFiguresAsync(row => row.Body == sheet.Body && row.Period == sheet.Period && row.Year != sheet.Year, cancellation)).Where(sheet.IsComparedWith)];

    private IQueryable<TradeObservation> Of(TradeSheet sheet) => OfAllStages(sheet).Where(row => row.Status == sheet.Status);

    private IQueryable<TradeObservation> OfAllStages(TradeSheet sheet) => db.TradeObservations.AsNoTracking().Where(row =>
        row.Year == sheet.Year
        && row.Period == sheet.Period
        && row.FromMonth == sheet.FromMonth
        && row.ToMonth == sheet.ToMonth
        && row.Body == sheet.Body);
}

/// <param name="Figures">How many observations stand.</param>
public sealed record SheetLine(TradeSheet Sheet, int Figures);

public sealed record WithdrawnFigure(string Snapshot, DateTime At, Text Reason);

/// <summary>A sheet none of whose figures stands any longer.</summary>
public sealed record WithdrawnSheet(TradeSheet Sheet, DateTime At, Text Reason)
{
    /// <summary>Each with the reason last given, the latest first.</summary>
    public static IReadOnlyList<WithdrawnSheet> From(IEnumerable<WithdrawnFigure> figures, IReadOnlyList<SheetLine> standing) =>
    [
        .. figures
            .Select(figure => new WithdrawnSheet(TradeSheet.Of((TradeDocument)DocumentJson.Read(RecordKind.Trade, figure.Snapshot)), figure.At, figure.Reason))
            .DistinctBy(figure => figure.Sheet)
            .Where(figure => standing.All(line => line.Sheet != figure.Sheet)),
    ];
}
