using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Staff;
using TomskRelations.Web.Features.Shared;

namespace TomskRelations.Web.Features.Account;

/// <summary>
/// Keeps a form of the staff area that is sent after the sign-in has expired or the account was closed, for the time after the next
/// sign-in. The expired cookie says whose it is, and the form's own token that the portal made it for that member: what another site
/// sends is not kept, nor what comes with a cookie of before a change of the password.
/// </summary>
public sealed class LateForms(StaffQueries staff, KeptFormService kept, SealedFields seal, IAntiforgery antiforgery, IOptions<AntiforgeryOptions> tokens)
{
    private const int LargestForm = 1024 * 1024;

    /// <returns>The kept form's identity; null where there is nothing to keep or nobody to keep it for.</returns>
    public async Task<Guid?> KeepAsync(HttpContext context, CookieAuthenticationOptions cookies)
    {
        var address = $"{context.Request.Path}{context.Request.QueryString}";
        if (!IsLateForm(context.Request) || address.Length > KeptForm.PathLength) return null;
        if (await MemberAsync(context, cookies) is not { } member || await FieldsAsync(context.Request) is not { } fields) return null;
        if (!await IsOwnAsync(context, member)) return null;
        return await kept.KeepAsync(member.Id, address, seal.Seal(member.Id, fields), context.RequestAborted);
    }

    /// <summary>What saves by itself is still on the page that sent it.</summary>
    private static bool IsLateForm(HttpRequest request) => HttpMethods.IsPost(request.Method)
        && request.Path.StartsWithSegments(StaffAddresses.Admin)
        && request is { HasFormContentType: true, ContentLength: <= LargestForm }
        && !request.IsAutosave();

    private async Task<StaffStanding?> MemberAsync(HttpContext context, CookieAuthenticationOptions cookies)
    {
        var expired = cookies.TicketDataFormat.Unprotect(cookies.CookieManager.GetRequestCookie(context, cookies.Cookie.Name!))?.Principal;
        return Guid.TryParse(expired?.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            && await staff.StandingAsync(id, context.RequestAborted) is { } standing
            && (!standing.IsActive || standing.SecurityStamp == StaffPrincipal.Stamp(expired)) ? standing : null;
    }

    private async Task<IReadOnlyList<KeyValuePair<string, string>>?> FieldsAsync(HttpRequest request)
    {
        try
        {
            var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
            return [.. form.Where(field => field.Key != tokens.Value.FormFieldName && field.Key != OwnPasswordField.Name).SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? "")))];
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private async Task<bool> IsOwnAsync(HttpContext context, StaffStanding member)
    {
        var stranger = context.User;
        context.User = StaffPrincipal.Of(member);
        var isOwn = await antiforgery.IsRequestValidAsync(context);
        context.User = stranger;
        return isOwn;
    }
}
