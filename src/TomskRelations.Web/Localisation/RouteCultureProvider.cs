using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Localization;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Localisation;

/// <summary>Takes the language of a public page from its address, that of a staff page from the query, else from the account, unless the portal has just failed.</summary>
internal sealed class RouteCultureProvider : RequestCultureProvider
{
    public override async Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        var language = httpContext.IsStaffArea() && httpContext.Features.Get<IExceptionHandlerPathFeature>() is null
            ? Languages.FromCode(httpContext.Request.Query["lang"]) ?? await OfTheAccountAsync(httpContext)
            : null;
        return new((language ?? Languages.Of(httpContext.Request.Path, httpContext.Request)).Culture().Name);
    }

    private static async Task<Core.Records.Language?> OfTheAccountAsync(HttpContext context) =>
        (await context.AuthenticateAsync(IdentityConstants.ApplicationScheme)).Principal?.Language();
}
