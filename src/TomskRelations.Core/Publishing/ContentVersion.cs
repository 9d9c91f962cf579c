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

    public async ValueTask<long> CurrentAsync(CancellationToken cancellation = default) => (await ReadAsync(cancellation)).Version;

    /// <summary>When the latest publication was, in UTC; null where nothing was published yet.</summary>
    public async ValueTask<DateTime?> PublishedAtAsync(CancellationToken cancellation = default) => (await ReadAsync(cancellation)).PublishedAt;

    /// <summary>Makes the next request ask again; called after a publication in this process.</summary>
    public void Forget()
    {
        Interlocked.Increment(ref forgotten);
        last = null;
    }

    private async ValueTask<Reading> ReadAsync(CancellationToken cancellation)
    {
        if (last is { } fresh && clock.GetElapsedTime(fresh.At) < Freshness) return fresh;

        await reading.WaitAsync(cancellation);
        try
        {
            if (last is { } read && clock.GetElapsedTime(read.At) < Freshness) return read;
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<TomskDbContext>();
            var (at, before) = (clock.GetTimestamp(), forgotten);
            var stored = await db.PublishedContent
                .Select(content => new { content.Version, At = db.Revisions.OrderByDescending(revision => revision.Sequence).Select(revision => (DateTime?)revision.PublishedAt).FirstOrDefault() })
                .SingleOrDefaultAsync(cancellation);
            var reading = new Reading(stored?.Version ?? 0, stored?.At, at);
            // Read before a publication that came meanwhile: good for this request alone.
            if (before == forgotten) last = reading;
            return reading;
        }
        catch (Exception fault) when (last is not null && DatabaseFault.Describe(fault) is not null)
        {
            return last = last with { At = clock.GetTimestamp() };
        }
        finally
        {
            reading.Release();
        }
    }

    private sealed record Reading(long Version, DateTime? PublishedAt, long At);
}
