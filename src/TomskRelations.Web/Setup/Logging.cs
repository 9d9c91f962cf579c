using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Serilog;
using Serilog.Events;

namespace TomskRelations.Web.Setup;

internal static class Logging
{
    public static void AddLogging(this WebApplicationBuilder builder) => builder.Services.AddSerilog((services, logger) => logger
        .MinimumLevel.Information()
        .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
        .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
        // A start that fails is reported by Program in one line instead.
        .MinimumLevel.Override("Microsoft.Extensions.Hosting.Internal.Host", LogEventLevel.Fatal)
        .ReadFrom.Configuration(builder.Configuration)
        .ReadFrom.Services(services)
        .Enrich.FromLogContext()
        .WriteTo.Console(outputTemplate: "[{Timestamp:HH:mm:ss} {Level:u3}] {Message:lj}{NewLine}{Exception}"), preserveStaticLogger: true);

    /// <summary>One line per request: what was asked for, the answer, how long it took, and the reference an error page shows. Nothing of the person.</summary>
    public static void UseRequestLog(this WebApplication app) => app.UseSerilogRequestLogging(options =>
    {
        options.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
        options.MessageTemplate = "{RequestMethod} {RequestPath} {StatusCode} in {Elapsed:0.0} ms ({Reference})";
        options.EnrichDiagnosticContext = (diagnostic, context) =>
        {
            diagnostic.Set("Reference", Reference(context));
            if (context.Features.Get<IExceptionHandlerFeature>()?.Error is { } fault) diagnostic.SetException(fault);
        };
        options.GetLevel = (context, _, exception) => exception is null && context.Response.StatusCode < 500
            ? context.Request.Path.StartsWithSegments("/health") ? LogEventLevel.Debug : LogEventLevel.Information
            : LogEventLevel.Error;
    });

    /// <summary>A short number that is on the error page and in the log.</summary>
    public static string Reference(HttpContext context) =>
        (Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier.Replace(":", "", StringComparison.Ordinal)) is var whole && whole.Length > 12 ? whole[..12] : whole;
}
