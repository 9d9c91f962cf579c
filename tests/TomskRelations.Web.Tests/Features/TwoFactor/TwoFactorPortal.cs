using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Features.TwoFactor;

/// <summary>One database, asked over http, where nobody needs a second factor, and over https, where those who publish do; the clock goes by hand.</summary>
public sealed class TwoFactorPortal : IAsyncLifetime
{
    public const string SecureOrigin = "https://localhost";

    private readonly PortalFactory own = new();

    public StoppedClock Clock { get; } = new(DateTimeOffset.UtcNow);
    public WebApplicationFactory<Program> Http { get; private set; } = null!;
    public WebApplicationFactory<Program> Https { get; private set; } = null!;

    public WebApplicationFactory<Program> With(string key, string value) => Http.WithWebHostBuilder(host => host.UseSetting(key, value));

    /// <summary>A member with a second factor, and the phone and the codes of it. Some time has gone by since it was set up.</summary>
    public async Task<(StaffMember Member, AuthenticatorApp App, IReadOnlyList<string> Codes)> AddMemberAsync(StaffRole role = StaffRole.Editor, Language language = Language.English)
    {
        var member = await StaffClient.AddMemberAsync(Http, role, language);
        using var client = new StaffClient(Http);
        using (await client.SignInAsync(member.Email!)) { }
        var (app, codes) = await client.SetUpTwoFactorAsync(Clock);
        Clock.Now += TimeSpan.FromMinutes(2);
        return (member, app, codes);
    }

    /// <summary>A browser in which the password was right.</summary>
    public async Task<StaffClient> HalfwayAsync(StaffMember member, string query = "")
    {
        var client = new StaffClient(Http);
        using var answer = await client.SignInAsync(member.Email!, query: query);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("/account/two-factor?", answer.Headers.Location!.ToString());
        return client;
    }

    public async ValueTask InitializeAsync()
    {
        Http = own.WithWebHostBuilder(host => host.ConfigureServices(services => services.AddSingleton<TimeProvider>(Clock)));
        Https = With("Site:BaseUrl", SecureOrigin);
        await own.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Https.DisposeAsync();
        await Http.DisposeAsync();
        await own.DisposeAsync();
    }
}
