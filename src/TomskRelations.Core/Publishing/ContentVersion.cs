using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TomskRelations.Core.Data;

namespace TomskRelations.Core.Publishing;

/// <summary>
/// The number of the latest publication, part of every cache key. A publication in this process shows at once,
/// one in another process within a second. While the database does not answer, the last known number goes on counting, so that kept
/// pages are served.
/// </summary>
public sealed class ContentVersion(IServiceScopeFactory scopes, TimeProvider clock)
{
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(1);
    private readonly SemaphoreSlim reading = new(1, 1);
    private volatile Reading? last;
    private volatile int forgotten;

    public async ValueTask<long> CurrentAsync(CancellationToken cancellation = default)
    {
        if (last is { } fresh && clock.GetElapsedTime(fresh.At) < Freshness) return fresh.Version;

        await reading.WaitAsync(cancellation);
        try
        {
            if (last is { } read && clock.GetElapsedTime(read.At) < Freshness) return read.Version;
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<TomskDbContext>();
            var (at, before) = (clock.GetTimestamp(), forgotten);
            var version = await db.PublishedContent.Select(content => content.Version).SingleOrDefaultAsync(cancellation);
            // Read before a publication that came meanwhile: good for this request alone.
            if (before == forgotten) last = new(version, at);
            return version;
        }
        catch (Exception fault) when (last is not null && DatabaseFault.Describe(fault) is not null)
        {
            last = last with { At = clock.GetTimestamp() };
            return last.Version;
        }
        finally
        {
            reading.Release();
        }
    }

    /// <summary>Makes the next request ask again; called after a publication in this process.</summary>
    public void Forget()
    {
        Interlocked.Increment(ref forgotten);
        last = null;
    }

    private sealed record Reading(long Version, long At);
}
