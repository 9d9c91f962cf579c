using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TomskRelations.Core.Data;

namespace TomskRelations.Core.Publishing.Past;

/// <summary>
/// Keeps the portal's former states, each in a private database in memory that the pages' own queries read. A few are kept, one is
/// made at a time. A publication makes them anew: a person's consent may have ended with it.
/// </summary>
public sealed class PastStates(IServiceScopeFactory scopes, ContentVersion content) : IDisposable
{
    /// <summary>How many are kept.</summary>
    public const int Most = 4;

    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly List<State> kept = [];

    /// <summary>Opens the records as they stood after a publication, for whoever disposes of them.</summary>
    /// <param name="sequence">Of the publication's last revision.</param>
    /// <param name="mayMake">Asked where the state is not kept and has to be made.</param>
    /// <returns>Null where it may not be made.</returns>
    public async Task<TomskDbContext?> OpenAsync(long sequence, Func<bool> mayMake, CancellationToken cancellation)
    {
        var version = await content.CurrentAsync(cancellation);
        await turn.WaitAsync(cancellation);
        try
        {
            var state = kept.Find(each => each.Sequence == sequence && each.Version == version);
            if (state is null && !mayMake()) return null;
            state ??= await MakeAsync(sequence, version, cancellation);
            kept.Remove(state);
            kept.Insert(0, state);
            Forget(kept.Where((each, place) => place >= Most || each.Version != version));
            return state.Open();
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose()
    {
        Forget(kept);
        turn.Dispose();
    }

    private async Task<State> MakeAsync(long sequence, long version, CancellationToken cancellation)
    {
        var state = new State(sequence, version);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await using var past = state.Open();
            await past.Database.EnsureCreatedAsync(cancellation);
            await PastRecords.FillAsync(scope.ServiceProvider.GetRequiredService<TomskDbContext>(), past, sequence, cancellation);
            return state;
        }
        catch
        {
            state.Dispose();
            throw;
        }
    }

    private void Forget(IEnumerable<State> states)
    {
        foreach (var state in states.ToList())
        {
            kept.Remove(state);
            state.Dispose();
        }
    }

    /// <summary>A database that lasts as long as a connection to it is open: its own, and those of the pages being made from it.</summary>
    private sealed class State : IDisposable
    {
        private readonly string name = $"Data Source=past-{Guid.NewGuid():N};Mode=Memory;Cache=Shared;Pooling=False";
        private readonly SqliteConnection lasting;

        public State(long sequence, long version)
        {
            (Sequence, Version) = (sequence, version);
            lasting = new(name);
            lasting.Open();
        }

        public long Sequence { get; }
        public long Version { get; }

        public TomskDbContext Open()
        {
            var connection = new SqliteConnection(name);
            connection.Open();
            return new SqliteTomskDbContext(new DbContextOptionsBuilder<SqliteTomskDbContext>().UseSqlite(connection, contextOwnsConnection: true).Options);
        }

        public void Dispose() => lasting.Dispose();
    }
}
