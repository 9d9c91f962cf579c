using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;

namespace TomskRelations.Core.Publishing;

/// <summary>Publishes in one transaction: all of it or nothing, and what was published shows at the very next request.</summary>
public sealed class PublicationService(TomskDbContext db, ContentVersion content)
{
    /// <param name="act">What is to be published, revised or withdrawn.</param>
    /// <param name="draft">The draft that has become the record, and goes with it.</param>
    /// <returns>What stands in the way; nothing was stored then.</returns>
    public async Task<IReadOnlyList<Problem>> RunAsync(Func<PublishingSession, Task<IReadOnlyList<Problem>>> act, Guid? draft, CancellationToken cancellation)
    {
        var problems = await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            db.ChangeTracker.Clear();
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            var session = await PublishingSession.BeginAsync(db, cancellation);
            var found = await act(session);
            if (found.Count > 0) return found;
            if (draft is { } record) await db.Drafts.Where(row => row.Id == record).ExecuteDeleteAsync(cancellation);
            await session.SaveAsync(cancellation);
            await transaction.CommitAsync(cancellation);
            return found;
        });
        db.ChangeTracker.Clear();
        if (problems.Count == 0) content.Forget();
        return problems;
    }
}
