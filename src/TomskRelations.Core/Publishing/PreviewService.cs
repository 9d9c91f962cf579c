using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;

namespace TomskRelations.Core.Publishing;

/// <summary>Shows what the public pages would say: publishes, lets the pages' own queries read, and takes everything back.</summary>
public sealed class PreviewService(TomskDbContext db)
{
    /// <param name="act">What is to be looked at as if it were published.</param>
    /// <param name="read">Reads the page, whole: what it gives is shown after all was taken back.</param>
    /// <returns>The page, or null with what stands in the way.</returns>
    public async Task<(T? Page, IReadOnlyList<Problem> Problems)> RunAsync<T>(
        Func<PublishingSession, Task<IReadOnlyList<Problem>>> act, Func<Task<T?>> read, CancellationToken cancellation)
        where T : class
    {
        var shown = await db.Database.CreateExecutionStrategy().ExecuteAsync<(T?, IReadOnlyList<Problem>)>(async () =>
        {
            db.ChangeTracker.Clear();
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            var session = await PublishingSession.BeginAsync(db, cancellation);
            var problems = await act(session);
            if (problems.Count > 0) return (null, problems);
            await session.SaveAsync(cancellation);
            var page = await read();
            await transaction.RollbackAsync(cancellation);
            return (page, problems);
        });
        db.ChangeTracker.Clear();
        return shown;
    }
}
