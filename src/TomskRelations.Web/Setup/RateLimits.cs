using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Setup;

/// <summary>Slows down whoever guesses passwords or makes the portal search all day; nobody else is counted.</summary>
internal static class RateLimits
{
    private const int SegmentsOfAWindow = 6;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);
    private static readonly string[] Guarded =
    [
        StaffAddresses.SignIn, StaffAddresses.Setup, StaffAddresses.Invitation, StaffAddresses.Password,
        StaffAddresses.TwoFactor, StaffAddresses.TwoFactorOn, StaffAddresses.TwoFactorOff, StaffAddresses.RecoveryCodes,
    ];
    private static readonly string[] Searches = [.. Languages.All.Select(language => Links.To(Addresses.Search, language))];

    public static void AddRateLimits(this IServiceCollection services, LimitSettings limits) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => Partition(context, limits));
        options.OnRejected = (refused, _) =>
        {
            SayWhenAgain(refused.HttpContext.Response);
            return ValueTask.CompletedTask;
        };
    });

    public static void SayWhenAgain(HttpResponse response) => response.Headers.RetryAfter = Window.TotalSeconds.ToString(CultureInfo.InvariantCulture);

    private static RateLimitPartition<string> Partition(HttpContext context, LimitSettings limits)
    {
        // Routing takes an address in any case and with a slash at its end.
        var asked = context.Request.Path.Value?.TrimEnd('/') ?? "";
        var visitor = Visitor(context.Connection.RemoteIpAddress);
        return HttpMethods.IsPost(context.Request.Method) && Guarded.Contains(asked, StringComparer.OrdinalIgnoreCase) ? Sliding($"sign-in {visitor}", limits.SignIn)
            : Searches.Contains(asked, StringComparer.OrdinalIgnoreCase) ? Sliding($"search {visitor}", limits.Search)
            : RateLimitPartition.GetNoLimiter("");
    }

    public static RateLimitPartition<string> Sliding(string key, int most) => RateLimitPartition.GetSlidingWindowLimiter(key, _ => new()
    {
        PermitLimit = most,
        Window = Window,
        SegmentsPerWindow = SegmentsOfAWindow,
    });

    /// <summary>One household or host has 2⁶⁴ addresses of IPv6; they count as one.</summary>
    public static string Visitor(IPAddress? address) => address switch
    {
        null => "unknown",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes(), 0, 8),
        _ => address.ToString(),
    };
}
