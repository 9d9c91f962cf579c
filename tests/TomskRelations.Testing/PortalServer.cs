using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using TomskRelations.Core.Staff;

namespace TomskRelations.Testing;

/// <summary>The portal as it is, on a real port, for a real browser.</summary>
public sealed class PortalServer : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder folder = new();
    private readonly (string Key, string Value)[] settings;

    public PortalServer(params (string Key, string Value)[] settings)
    {
        this.settings = settings;
        UseKestrel(0);
    }

    /// <summary>In place of the machine's own.</summary>
    public TimeProvider? Clock { get; init; }

    public string Address => ClientOptions.BaseAddress.ToString().TrimEnd('/');

    public void Start() => StartServer();

    /// <summary>The address behind which the first administrator is made.</summary>
    public async Task<string> SetupLinkAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        return $"/account/setup?token={await scope.ServiceProvider.GetRequiredService<OneTimeLinks>().CreateSetupAsync(CancellationToken.None)}";
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Dispose();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder
            .UseSetting("Data:Directory", folder.FullPath)
            .UseSetting("ConnectionStrings:Portal", $"Data Source={folder.File("portal.db")};Pooling=False")
            .UseSetting("Limits:SignIn", "100000")
            .UseSetting("Limits:Search", "100000")
            .UseSetting("Limits:Past", "100000")
            .UseSetting("Serilog:MinimumLevel:Default", "Warning");
        foreach (var (key, value) in settings) builder.UseSetting(key, value);
        if (Clock is { } clock) builder.ConfigureServices(services => services.AddSingleton(clock));
    }
}
