using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Xunit;

namespace TomskRelations.Testing;

/// <summary>The portal as it is, on a SQLite file of its own with the first edition, asked in memory through its whole pipeline.</summary>
public sealed class PortalFactory : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    public string DatabasePath => folder.File("portal.db");

    /// <summary>A client that follows no redirects and keeps no cookies.</summary>
    public HttpClient Visitor() => CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });

    /// <summary>The page at an address, which must answer with 200.</summary>
    public async Task<IHtmlDocument> PageAsync(string address)
    {
        using var visitor = Visitor();
        using var response = await visitor.GetAsync(address);
        Assert.True(response.IsSuccessStatusCode, $"{address} answers {(int)response.StatusCode}");
        return await ReadAsync(response);
    }

    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage response) =>
        await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStreamAsync());

    public ValueTask InitializeAsync()
    {
        StartServer();
        return ValueTask.CompletedTask;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Dispose();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseSetting("Data:Directory", folder.FullPath)
        .UseSetting("ConnectionStrings:Portal", $"Data Source={DatabasePath};Pooling=False")
        .UseSetting("Limits:SignIn", "100000")
        .UseSetting("Limits:Search", "100000")
        .UseSetting("Limits:Past", "100000")
        .UseSetting("Serilog:MinimumLevel:Default", "Warning");
}
