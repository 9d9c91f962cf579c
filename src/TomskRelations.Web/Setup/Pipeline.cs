using TomskRelations.Web.Features.Shared;

namespace TomskRelations.Web.Setup;

/// <summary>The way of a request, in order.</summary>
internal static class Pipeline
{
    public static void UsePortal(this WebApplication app)
    {
        app.UseSecurity();
        app.UseStaffArea();
        app.UseRequestLog();
        app.UseErrorPages();
        app.UseRouting();
        app.UseLanguages();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseCaching();
        app.UseTimeMachine();

        app.MapStaticAssets();
        app.MapControllers().WithStaticAssets();
        if (app.Environment.IsDevelopment()) app.MapControllerRoute("design", Addresses.Design, new { controller = "Design", action = "Index" }).WithStaticAssets();
        app.MapEntrance();
        app.MapHealth();
        app.MapRobots();
    }
}
