using Microsoft.EntityFrameworkCore;

namespace TomskRelations.Core.Data;

/// <summary>Brings the database to the current model.</summary>
public static class DatabaseMigration
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <exception cref="DatabaseFaultException">Another process holds the lock, or left it behind.</exception>
    public static async Task RunAsync(TomskDbContext db, CancellationToken cancellation)
    {
        if (await IsCurrentAsync(db, cancellation))
        {
            await ProveWritableAsync(db, cancellation);
            return;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            await db.Database.MigrateAsync(patience.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new DatabaseFaultException(
                $"The database did not let itself be migrated within {Patience.TotalSeconds:0} seconds. If no other process is migrating it, one that died left a row in the table __EFMigrationsLock: delete that row.");
        }
    }

    /// <summary>A database that can only be read is found at the start, not at the first publication: a write that changes nothing, taken back.</summary>
    private static Task ProveWritableAsync(TomskDbContext db, CancellationToken cancellation) => db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.PublishedContent.ExecuteUpdateAsync(content => content.SetProperty(row => row.Version, row => row.Version), cancellation);
    });

    private static async Task<bool> IsCurrentAsync(TomskDbContext db, CancellationToken cancellation) =>
        await db.Database.CanConnectAsync(cancellation) && !(await db.Database.GetPendingMigrationsAsync(cancellation)).Any();
}
