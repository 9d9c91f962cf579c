using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Publishing;

/// <summary>Reads what became of a record.</summary>
public sealed class RevisionQueries(TomskDbContext db)
{
    /// <summary>Why a record that once stood at this address no longer does; null where none ever did or it still does.</summary>
    public Task<Withdrawal?> WithdrawalOfAsync(RecordKind kind, string slug, CancellationToken cancellation) =>
        LastAsync(db.Revisions.Where(revision => revision.RecordKind == kind && revision.Slug == slug), cancellation);

    /// <summary>Why the figures of a year stand no longer; null where there never were any, or the last publication put some there.</summary>
    public Task<Withdrawal?> WithdrawalOfYearAsync(int year, CancellationToken cancellation)
    {
        var prefix = $"{year:D4}-";
        return LastAsync(db.Revisions.Where(revision => revision.RecordKind == RecordKind.Trade && revision.Slug.StartsWith(prefix)), cancellation);
    }

    private static async Task<Withdrawal?> LastAsync(IQueryable<Revision> revisions, CancellationToken cancellation)
    {
        var last = await revisions.AsNoTracking()
            .OrderByDescending(revision => revision.Sequence)
            .Select(revision => new { revision.Action, revision.PublishedAt, revision.Note })
            .FirstOrDefaultAsync(cancellation);
        return last is { Action: RevisionAction.Withdrawn } ? new(last.PublishedAt, last.Note) : null;
    }
}

public sealed record Withdrawal(DateTime At, Text Reason);
