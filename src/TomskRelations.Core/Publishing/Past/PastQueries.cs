using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Publishing.Past;

/// <summary>Finds the publications that pages of the past show.</summary>
public sealed class PastQueries(TomskDbContext db)
{
    /// <summary>The last publication before an instant; null where there was none.</summary>
    public Task<PastMoment?> LastBeforeAsync(DateTime utc, CancellationToken cancellation) =>
        LastAsync(db.Revisions.Where(revision => revision.PublishedAt < utc), cancellation);

    /// <summary>The publication that made a version of a record; null where there is no such version.</summary>
    /// <param name="number">From 1; the place in the history of the address.</param>
    public Task<PastMoment?> OfVersionAsync(RecordKind kind, string slug, int number, CancellationToken cancellation) =>
        NthAsync(db.Revisions.Where(revision => revision.RecordKind == kind && revision.Slug == slug), number, cancellation);

    /// <summary>The publication that made a version of a year: revisions of its figures that were published together are one.</summary>
    public Task<PastMoment?> OfYearVersionAsync(int year, int number, CancellationToken cancellation)
    {
        var prefix = $"{year:D4}-";
        return NthAsync(db.Revisions.Where(revision => revision.RecordKind == RecordKind.Trade && revision.Slug.StartsWith(prefix)), number, cancellation);
    }

    private async Task<PastMoment?> NthAsync(IQueryable<Revision> revisions, int number, CancellationToken cancellation)
    {
        var instants = await revisions.Select(revision => revision.PublishedAt).Distinct().OrderBy(instant => instant).Skip(number - 1).Take(1).ToListAsync(cancellation);
        return instants is [var instant] ? await WithAsync(instant, cancellation) : null;
    }

    /// <summary>All that was published in one act counts as published.</summary>
    private Task<PastMoment?> WithAsync(DateTime instant, CancellationToken cancellation) =>
        LastAsync(db.Revisions.Where(revision => revision.PublishedAt == instant), cancellation);

    private static Task<PastMoment?> LastAsync(IQueryable<Revision> revisions, CancellationToken cancellation) => revisions.AsNoTracking()
        .OrderByDescending(revision => revision.Sequence)
        .Select(revision => new PastMoment(revision.Sequence, revision.PublishedAt))
        .FirstOrDefaultAsync(cancellation);
}

/// <summary>The portal after one publication and before the next.</summary>
/// <param name="Sequence">Of the publication's last revision.</param>
/// <param name="At">In UTC.</param>
public sealed record PastMoment(long Sequence, DateTime At);
