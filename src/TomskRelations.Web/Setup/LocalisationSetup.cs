using TomskRelations.Core.Records;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Setup;

internal static class LocalisationSetup
{
    public static void UseLanguages(this WebApplication app) => app.UseRequestLocalization(options =>
    {
        var cultures = Languages.All.Select(language => language.Culture()).ToList();
        options.SupportedCultures = cultures;
        options.SupportedUICultures = cultures;
        options.DefaultRequestCulture = new(Language.English.Culture());
        options.RequestCultureProviders = [new RouteCultureProvider()];
    });

    /// <summary>The bare address leads to the language the browser prefers.</summary>
    public static void MapEntrance(this WebApplication app) => app.MapMethods("/", ["GET", "HEAD"], (HttpContext context) =>
    {
        context.Response.Headers.Vary = "Accept-Language";
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Redirect($"/{Languages.Preferred(context.Request).Code()}");
    });
}
