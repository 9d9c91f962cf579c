using Microsoft.AspNetCore.Localization;

namespace TomskRelations.Web.Localisation;

/// <summary>Takes the language of a page from its address.</summary>
internal sealed class RouteCultureProvider : RequestCultureProvider
{
    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext) =>
        Task.FromResult<ProviderCultureResult?>(new(Languages.Of(httpContext.Request.Path, httpContext.Request).Culture().Name));
}
