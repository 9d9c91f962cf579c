using System.Net;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;

namespace TomskRelations.Web.Setup;

internal static class Security
{
    /// <summary>Forms of the staff area are saved while somebody types in them; auditors of public pages ask for robots.txt in the page's name.</summary>
    private const string ContentPolicy =
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; script-src 'self'; connect-src 'self'";

    public static void AddSecurity(this WebApplicationBuilder builder, Settings settings)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.PostConfigure<HostFilteringOptions>(options => options.AllowedHosts = AllowedHosts(builder.Configuration, settings));
        builder.Services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(365));
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var proxy in settings.KnownProxies) options.KnownIPNetworks.Add(proxy);
        });
    }

    public static void UseSecurity(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<Settings>();
        if (settings.KnownProxies.Count > 0) app.UseForwardedHeaders();
        if (settings.Site.BaseUrl.Scheme == Uri.UriSchemeHttps) app.UseHsts();
        app.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                var headers = context.Response.Headers;
                headers.ContentSecurityPolicy = ContentPolicy;
                headers.XContentTypeOptions = "nosniff";
                headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
                headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
                headers["Cross-Origin-Opener-Policy"] = "same-origin";
                headers["Cross-Origin-Resource-Policy"] = "same-origin";
                return Task.CompletedTask;
            });
            return next(context);
        });
    }

    /// <summary>The portal answers to its own name only, unless it listens on every interface and was told no name.</summary>
    private static IList<string> AllowedHosts(IConfiguration configuration, Settings settings)
    {
        if (configuration["AllowedHosts"] is { Length: > 0 } configured and not "*") return configured.Split(';', StringSplitOptions.RemoveEmptyEntries);
        var isAnyInterface = IPAddress.TryParse(settings.Site.BaseUrl.Host.Trim('[', ']'), out var address) && (address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any));
        return isAnyInterface ? ["*"] : [settings.Site.BaseUrl.Host, "localhost", "127.0.0.1", "[::1]"];
    }
}
