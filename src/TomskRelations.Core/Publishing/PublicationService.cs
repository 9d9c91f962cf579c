using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Publishing;

/// <summary>Publishes in one transaction: all of it or nothing, and what was published shows at the very next request.</summary>
public sealed class PublicationService(TomskDbContext db, ContentVersion content)
{
    /// <param name="act">What is to be published, revised or withdrawn.</param>
    /// <param name="draft">The draft that becomes the record, or is of one that is withdrawn: it goes.</param>
    /// <returns>What stands in the way; nothing was stored then.</returns>
    public async Task<IReadOnlyList<Problem>> RunAsync(Func<PublishingSession, Task<IReadOnlyList<Problem>>> act, DraftClaim? draft, CancellationToken cancellation)
    {
        var problems = await db.Database.CreateExecutionStrategy().ExecuteAsync<IReadOnlyList<Problem>>(async () =>
        {
            db.ChangeTracker.Clear();
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            if (draft is { Version: { } version }) await db.RememberDraftAsync(draft.Record, version, cancellation);
            if (draft is not null && !await db.RemoveDraftAsync(draft.Record, draft.Version, cancellation) && draft.Version is not null)
                return [new(draft.Kind, "", "", ProblemKind.DraftChanged, "")];
            var session = await PublishingSession.BeginAsync(db, cancellation);
            var found = await act(session);
            if (found.Count > 0) return found;
            await session.SaveAsync(cancellation);
            await transaction.CommitAsync(cancellation);
            return found;
        });
        db.ChangeTracker.Clear();
        if (problems.Count == 0) content.Forget();
        return problems;
    }
}

/// <param name="Version">The version that becomes public; null where the record goes, and whichever draft there is of it.</param>
public sealed record DraftClaim(RecordKind Kind, Guid Record, Guid? Version);
