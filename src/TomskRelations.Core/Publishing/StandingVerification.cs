using Microsoft.Extensions.DependencyInjection;

namespace TomskRelations.Core.Publishing;

/// <summary>
/// The verification that stands: repeated after each publication and otherwise once a minute at most, so that a page asked for
/// by many costs one.
/// </summary>
public sealed class StandingVerification(IServiceScopeFactory scopes, ContentVersion content, TimeProvider clock)
{
    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(1);
    private readonly SemaphoreSlim verifying = new(1, 1);
    private Standing? last;

    public async Task<(Verification Verification, DateTime At)> CurrentAsync(CancellationToken cancellation)
    {
        await verifying.WaitAsync(cancellation);
        try
        {
            var version = await content.CurrentAsync(cancellation);
            if (last is null || last.Version != version || clock.GetElapsedTime(last.Timestamp) >= Freshness) last = await VerifyAsync(version, cancellation);
            return (last.Verification, last.At);
        }
        finally
        {
            verifying.Release();
        }
    }

    private async Task<Standing> VerifyAsync(long version, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (at, timestamp) = (clock.GetUtcNow().UtcDateTime, clock.GetTimestamp());
        return new(await scope.ServiceProvider.GetRequiredService<Verifier>().RunAsync(cancellation), at, timestamp, version);
    }

    private sealed record Standing(Verification Verification, DateTime At, long Timestamp, long Version);
}
