using System.Threading.RateLimiting;

namespace TomskRelations.Web.Setup;

/// <summary>How many former states one address may have made in a minute. Reading a state that is kept costs no more than any page and is not counted.</summary>
internal sealed class PastLimit(Settings settings) : IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext> limiter = PartitionedRateLimiter.Create<HttpContext, string>(
        context => RateLimits.Sliding(RateLimits.Visitor(context.Connection.RemoteIpAddress), settings.Limits.Past));

    public bool Allows(HttpContext context)
    {
        using var lease = limiter.AttemptAcquire(context);
        return lease.IsAcquired;
    }

    public void Dispose() => limiter.Dispose();
}
