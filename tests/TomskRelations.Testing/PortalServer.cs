using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace TomskRelations.Testing;

/// <summary>The portal as it is, on a real port, for a real browser.</summary>
public sealed class PortalServer : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder folder = new();

    public PortalServer() => UseKestrel(0);

    public string Address => ClientOptions.BaseAddress.ToString().TrimEnd('/');

    public void Start() => StartServer();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Dispose();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseSetting("Data:Directory", folder.FullPath)
        .UseSetting("ConnectionStrings:Portal", $"Data Source={folder.File("portal.db")};Pooling=False")
        .UseSetting("Limits:SignIn", "100000")
        .UseSetting("Limits:Search", "100000")
        .UseSetting("Serilog:MinimumLevel:Default", "Warning");
}
