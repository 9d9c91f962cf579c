using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Localization;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Localisation;

/// <summary>
/// Takes the language of a public page from its address, that of a staff page from the query, else from the account, unless the portal
/// has just failed. The page of the components has its language in the query as well.
/// </summary>
internal sealed class RouteCultureProvider : RequestCultureProvider
{
    public override async Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        var language = httpContext.IsStaffArea() && httpContext.Features.Get<IExceptionHandlerPathFeature>() is null
            ? OfTheQuery(httpContext) ?? await OfTheAccountAsync(httpContext)
            : httpContext.Request.Path == Addresses.Design ? OfTheQuery(httpContext) : null;
        return new((language ?? Languages.Of(httpContext.Request.Path, httpContext.Request)).Culture().Name);
    }

    private static Core.Records.Language? OfTheQuery(HttpContext context) => Languages.FromCode(context.Request.Query[StaffLinks.LanguageKey]);

    private static async Task<Core.Records.Language?> OfTheAccountAsync(HttpContext context) =>
        (await context.AuthenticateAsync(IdentityConstants.ApplicationScheme)).Principal?.Language();
}
