using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Statements;

namespace TomskRelations.Core.Trade;

/// <summary>Reads what the pages on foreign trade show.</summary>
public sealed class TradeQueries(TomskDbContext db, ProofQueries proofs)
{
    private const string SalesWithCis = "sales-with-cis";
    private const string EmptyTable = "yearly-table-empty";
    private const string TiesWithCountries = "ties-with-59-countries";
    private const string SteadyPartners = "list-steady";
    private static readonly string[] StatementKeys = [SalesWithCis, EmptyTable, TiesWithCountries, SteadyPartners];

    public async Task<TradePage> OverviewAsync(CancellationToken cancellation)
    {
        var latest = db.TradeObservations.Current().Where(row => row.Measure == TradeMeasure.Turnover && row.Scope == TradeScope.Total && row.Value != null);
        var trends = db.TradeObservations.Current().Where(row => row.Measure == TradeMeasure.Trend);
        var figures = await db.TradeFiguresAsync(
            row => row.Scope != TradeScope.Partner
                || (row.Measure == TradeMeasure.Trend && row.Year == trends.Max(trend => (int?)trend.Year))
                || (row.Measure != TradeMeasure.Trend && row.Year == latest.Max(turnover => (int?)turnover.Year))
                || !db.TradeObservations.Any(other => other.Year == row.Year && other.SupersededById == null && other.Scope != TradeScope.Partner),
            cancellation);
        var statements = await StatementsAsync(cancellation);
        Guid[] shown = [.. figures.Select(figure => figure.Id), .. statements.Select(statement => statement.Id)];
        var years = TradeYears.From(figures);
        var byKey = statements.ToDictionary(statement => statement.Slug);

        return new(
            years.FirstOrDefault(year => year.Turnover?.Value is not null),
            years,
            TradeSeries.From(figures),
            [.. statements.Where(statement => statement.Kind == StatementKind.Goods)],
            [.. statements.Where(statement => statement.Kind != StatementKind.Goods && !StatementKeys.Contains(statement.Slug))],
            byKey.GetValueOrDefault(SalesWithCis),
            byKey.GetValueOrDefault(EmptyTable),
            byKey.GetValueOrDefault(TiesWithCountries),
            byKey.GetValueOrDefault(SteadyPartners),
            await proofs.OfAsync(shown, cancellation),
            await proofs.NotesOfAsync(shown, cancellation));
    }

    /// <returns>Null for a year without an observation and without a derived turnover.</returns>
    public async Task<TradeYearPage?> YearAsync(int year, CancellationToken cancellation)
    {
        var figures = await db.TradeFiguresOfYearAsync(year, cancellation);
        var years = TradeYears.From(figures.Where(figure => figure.SupersededById is null));
        if (years.FirstOrDefault(candidate => candidate.Year == year) is not { } found) return null;

        var corrections = TradeCorrection.Among(figures);
        Guid[] own = [.. found.Figures.Select(figure => figure.Id), .. found.Others.SelectMany(report => report.Figures, (_, figure) => figure.Id)];
        Guid[] shown =
        [
            .. own,
            .. found.DerivedFrom?.Figures.Select(figure => figure.Id) ?? [],
            .. corrections.Select(correction => correction.Former.Id),
        ];
        return new(
            found,
            corrections,
            years.FirstOrDefault(other => other.Year < year)?.Year,
            years.LastOrDefault(other => other.Year > year)?.Year,
            await db.LastPublicationOfYearAsync(year, own, cancellation),
            await proofs.OfAsync(shown, cancellation),
            await proofs.NotesOfAsync(shown, cancellation));
    }

    private Task<List<TradeStatement>> StatementsAsync(CancellationToken cancellation) => db.Statements.AsNoTracking()
        .Where(statement => statement.Kind == StatementKind.Goods
            || ((statement.Kind == StatementKind.Figure || statement.Kind == StatementKind.Gap) && statement.Subjects.Count == 0)
            || StatementKeys.Contains(statement.Slug))
        .OrderBy(statement => statement.Subjects.Count)
        .ThenBy(statement => statement.Slug)
        .Select(statement => new TradeStatement(statement.Id, statement.Slug, statement.Kind, new Text(statement.Body.En, statement.Body.Ru)))
        .ToListAsync(cancellation);
}
