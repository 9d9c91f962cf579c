namespace TomskRelations.Web.Setup;

/// <summary>Puts the process together from its concerns.</summary>
internal static class Portal
{
    /// <exception cref="SettingException">A setting holds what it does not take.</exception>
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        var settings = Settings.Read(builder.Configuration);
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(settings.Site);
        builder.AddLogging();
        builder.AddSecurity(settings);
        builder.Services.AddKeys(settings);
        builder.Services.AddDatabase(settings);
        builder.Services.AddTimeMachine();
        builder.Services.AddStaffAccess(settings);
        builder.Services.AddRateLimits(settings.Limits);
        builder.Services.AddPages();
        builder.Services.AddCaching();
        builder.Services.AddHealth();

        var app = builder.Build();
        app.UsePortal();
        return app;
    }
}
