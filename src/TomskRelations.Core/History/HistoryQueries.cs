using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.History;

/// <summary>Reads what was published, revision by revision, with the documents as they were kept.</summary>
public sealed class HistoryQueries(TomskDbContext db)
{
    public const int PageSize = 25;

    private static readonly RecordKind[] Kinds = Enum.GetValues<RecordKind>();

    /// <summary>The revisions of a record, in their order.</summary>
    public Task<List<Revision>> OfAsync(RecordKind kind, string slug, CancellationToken cancellation) => db.Revisions.AsNoTracking()
        .Where(revision => revision.RecordKind == kind && revision.Slug == slug)
        .OrderBy(revision => revision.Sequence)
        .ToListAsync(cancellation);

    /// <summary>The revisions of all figures of a year, in their order.</summary>
    public Task<List<Revision>> OfYearAsync(int year, CancellationToken cancellation)
    {
        var prefix = $"{year:D4}-";
        return db.Revisions.AsNoTracking()
            .Where(revision => revision.RecordKind == RecordKind.Trade && revision.Slug.StartsWith(prefix))
            .OrderBy(revision => revision.Sequence)
            .ToListAsync(cancellation);
    }

    /// <summary>One page of the revisions that changed something published before, the latest first.</summary>
    /// <param name="kind">Null for all kinds.</param>
    /// <param name="page">From 1.</param>
    public async Task<CorrectedRevisions> CorrectionsAsync(RecordKind? kind, int page, CancellationToken cancellation)
    {
        // A literal, not a parameter: only then is the index of such revisions used.
        var corrections = db.Revisions.AsNoTracking().Where(revision => revision.Number > 1);
        if (kind is { } only) corrections = corrections.Where(revision => revision.RecordKind == only);
        var rows = await corrections
            .OrderByDescending(revision => revision.Sequence)
            .Skip((page - 1) * PageSize)
            .Take(PageSize)
            .Select(revision => new CorrectedRevision(
                revision, db.Revisions.Where(former => former.RecordId == revision.RecordId && former.Number == revision.Number - 1).Select(former => former.Snapshot).First()))
            .ToListAsync(cancellation);
        return new(rows, await corrections.CountAsync(cancellation));
    }

    /// <summary>The latest documents of records, those that were withdrawn too; records of several kinds may have one slug.</summary>
    public Task<List<KeptDocument>> LatestAsync(string[] slugs, CancellationToken cancellation) => db.Revisions.AsNoTracking()
        .Where(revision => Kinds.Contains(revision.RecordKind) && slugs.Contains(revision.Slug))
        .Where(revision => !db.Revisions.Any(later => later.RecordId == revision.RecordId && later.Number > revision.Number))
        .OrderBy(revision => revision.Sequence)
        .Select(revision => new KeptDocument(revision.RecordKind, revision.Slug, revision.Snapshot))
        .ToListAsync(cancellation);

    /// <summary>When figures of some years were published.</summary>
    /// <param name="years">With four digits.</param>
    public async Task<IReadOnlyList<YearPublication>> PublicationsAsync(string[] years, CancellationToken cancellation) => await db.Revisions.AsNoTracking()
        .Where(revision => revision.RecordKind == RecordKind.Trade && years.Contains(revision.Slug.Substring(0, 4)))
        .Select(revision => new YearPublication(revision.Slug.Substring(0, 4), revision.PublishedAt))
        .Distinct()
        .ToListAsync(cancellation);
}

/// <param name="Total">How many there are on all pages.</param>
public sealed record CorrectedRevisions(IReadOnlyList<CorrectedRevision> Revisions, int Total);

/// <param name="Former">The document of the revision before.</param>
public sealed record CorrectedRevision(Revision Revision, string Former);

public sealed record KeptDocument(RecordKind Kind, string Slug, string Snapshot);

public sealed record YearPublication(string Year, DateTime At);
