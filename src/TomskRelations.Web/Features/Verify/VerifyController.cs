using Microsoft.AspNetCore.Mvc;
using TomskRelations.Core.Publishing;
using TomskRelations.Web.Features.Shared;

namespace TomskRelations.Web.Features.Verify;

/// <summary>Proves in public what the portal promises. Never from the page cache: a check of yesterday proves nothing today.</summary>
public sealed class VerifyController(StandingVerification standing, Verifier verifier, TimeProvider clock) : Controller
{
    [HttpGet(Addresses.Verify)]
    public async Task<IActionResult> Index()
    {
        Response.Headers.CacheControl = "no-store";
        var (verification, at) = AsOf.Current is { IsPast: true }
            ? (await verifier.RunAsync(HttpContext.RequestAborted, isPast: true), clock.GetUtcNow().UtcDateTime)
            : await standing.CurrentAsync(HttpContext.RequestAborted);
        return View(new VerifyView(verification, at));
    }
}
