using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using TomskRelations.Core.Staff;
using TomskRelations.Web.Features.Shared;

namespace TomskRelations.Web.Features.Account;

/// <summary>
/// Holds the cookie against the account at every request, in one query: a member who was deactivated, or whose password was
/// changed elsewhere, is refused at once, and a new role or language counts at once.
/// </summary>
public sealed class StaffCookie(StaffQueries staff, TwoFactorRule rule, LateForms late) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (!Guid.TryParse(context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            || await staff.StandingAsync(id, context.HttpContext.RequestAborted) is not { IsActive: true } standing
            || standing.SecurityStamp != StaffPrincipal.Stamp(context.Principal))
        {
            context.RejectPrincipal();
            // A form that saves by itself would otherwise take away what says whose it is, before its sender sends it.
            if (!context.Request.IsAutosave()) await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }
        context.ReplacePrincipal(StaffPrincipal.Of(standing, rule.IsOwedBy(standing)));
    }

    /// <summary>What saves by itself is no sign that anybody is there.</summary>
    public override Task CheckSlidingExpiration(CookieSlidingExpirationContext context)
    {
        if (context.Request.IsAutosave()) context.ShouldRenew = false;
        return Task.CompletedTask;
    }

    /// <summary>Without the host, which is never taken from the request. A form that was sent is kept for the time after.</summary>
    public override async Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context) => context.Response.Redirect(
        await late.KeepAsync(context.HttpContext, context.Options) is { } kept ? StaffLinks.SignIn(StaffLinks.KeptForm(kept)) : new Uri(context.RedirectUri).PathAndQuery);

    /// <summary>Who is signed in without the role is told so at the address itself; who has to set a second factor up is led there.</summary>
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (context.HttpContext.User.OwesTwoFactor()) context.Response.Redirect(StaffAddresses.TwoFactor);
        else context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
