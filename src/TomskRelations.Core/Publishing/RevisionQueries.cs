using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Publishing;

/// <summary>Reads what became of a record.</summary>
public sealed class RevisionQueries(TomskDbContext db)
{
    /// <summary>Why a record that once stood at this address no longer does; null where none ever did or it still does.</summary>
    public async Task<Withdrawal?> WithdrawalOfAsync(RecordKind kind, string slug, CancellationToken cancellation)
    {
        var last = await db.Revisions.AsNoTracking()
            .Where(revision => revision.RecordKind == kind && revision.Slug == slug)
            .OrderByDescending(revision => revision.Sequence)
            .Select(revision => new { revision.Action, revision.PublishedAt, revision.Note })
            .FirstOrDefaultAsync(cancellation);
        return last is { Action: RevisionAction.Withdrawn } ? new(last.PublishedAt, last.Note) : null;
    }
}

public sealed record Withdrawal(DateTime At, Text Reason);
