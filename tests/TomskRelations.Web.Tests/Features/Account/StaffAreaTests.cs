using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Features.Account;

/// <summary>What holds for every address of the staff area, also for those to come.</summary>
public sealed class StaffAreaTests(PortalFactory portal)
{
    private static readonly string[] Anonymous = ["/account/sign-in", "/account/setup", "/account/invitation"];

    [Fact]
    public async Task EveryAddress_ForAStranger_LeadsToTheSignIn()
    {
        using var visitor = portal.Visitor();
        var guarded = Endpoints().Where(endpoint => !Anonymous.Contains(endpoint.Address)).ToList();
        Assert.True(guarded.Count >= 6);

        foreach (var (address, method) in guarded)
        {
            using var answer = await visitor.SendAsync(new HttpRequestMessage(new HttpMethod(method), address));
            Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{method} {address} answers {(int)answer.StatusCode}");
            Assert.StartsWith("/account/sign-in?returnUrl=", answer.Headers.Location?.ToString());
            Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        }
    }

    [Fact]
    public async Task EveryForm_WithoutItsToken_IsRefused()
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Administrator, Language.Russian);
        var forms = Endpoints().Where(endpoint => endpoint.Method is not ("GET" or "HEAD")).ToList();
        Assert.True(forms.Count >= 6);

        foreach (var (address, method) in forms)
        {
            using var answer = await client.Http.SendAsync(new HttpRequestMessage(new HttpMethod(method), address) { Content = new FormUrlEncodedContent([]) });
            Assert.True(answer.StatusCode == HttpStatusCode.BadRequest, $"{method} {address} answers {(int)answer.StatusCode}");
            Assert.NotNull((await PortalFactory.ReadAsync(answer)).QuerySelector(".staff-bar"));
        }
    }

    [Theory]
    [InlineData(StaffRole.Editor)]
    [InlineData(StaffRole.Publisher)]
    public async Task EveryAddress_OfTheAccounts_ForALesserRole_IsRefused(StaffRole role)
    {
        using var client = await StaffClient.SignedInAsync(portal, role);
        var guarded = Endpoints().Where(endpoint => endpoint.Address.StartsWith("/admin/staff", StringComparison.Ordinal) || endpoint.Address.StartsWith("/admin/history", StringComparison.Ordinal)).ToList();
        Assert.True(guarded.Count >= 8);

        foreach (var (address, method) in guarded)
        {
            using var answer = await client.Http.SendAsync(new HttpRequestMessage(new HttpMethod(method), address));
            Assert.True(answer.StatusCode == HttpStatusCode.Forbidden, $"{method} {address} answers {(int)answer.StatusCode}");
        }
        Assert.DoesNotContain((await client.PageAsync("/admin")).QuerySelectorAll("a"), link => guarded.Any(endpoint => endpoint.Address == link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("/account/sign-in", "en", "Sign in")]
    [InlineData("/account/sign-in", "ru", "Вход")]
    [InlineData("/account/setup", "ru", "Ссылка больше не действует")]
    [InlineData("/account/nowhere", "ru", "Такой страницы нет")]
    [InlineData("/admin/nowhere", "en", "This page does not exist")]
    public async Task Page_ForAStranger_SpeaksTheBrowsersLanguageAndIsKeptNowhere(string address, string language, string title)
    {
        using var visitor = portal.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept-Language", language);
        request.Headers.Add("Accept-Encoding", "br, gzip");
        using var answer = await visitor.SendAsync(request);
        var page = await PortalFactory.ReadAsync(answer);

        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Empty(answer.Content.Headers.ContentEncoding);
        Assert.Contains("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Empty(page.QuerySelectorAll("script:not([src^='/dist/portal.']), [style]"));
    }

    [Theory]
    [InlineData("/account/sign-in")]
    [InlineData("/admin")]
    [InlineData("/admin/nowhere")]
    public async Task EveryAnswer_LetsThePortalsOwnScriptRunAndNoOther(string address)
    {
        using var visitor = portal.Visitor();
        using var answer = await visitor.GetAsync(address);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; ", policy);
        Assert.EndsWith("; script-src 'self'; connect-src 'self'", policy);
        Assert.DoesNotContain("unsafe", policy);
    }

    [Fact]
    public async Task Page_ForAMember_LoadsTheScriptByItsFingerprint()
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Editor);
        var script = Assert.Single((await client.PageAsync("/admin")).QuerySelectorAll("script:not([src^='/dist/portal.'])"));

        Assert.Equal("module", script.GetAttribute("type"));
        Assert.Empty(script.TextContent);
        Assert.Matches("^/dist/desk\\.[a-z0-9]+\\.js$", script.GetAttribute("src"));
        using var answer = await client.Http.GetAsync(script.GetAttribute("src"));
        Assert.Equal("text/javascript", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task ErrorPage_ForAMember_SpeaksTheAccountsLanguage()
    {
        using var client = await StaffClient.SignedInAsync(portal, StaffRole.Editor, Language.Russian);
        using var answer = await client.Http.GetAsync("/admin/nowhere");

        var page = await PortalFactory.ReadAsync(answer);

        Assert.Equal("Такой страницы нет", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Anna Petrova, редактор", page.QuerySelector(".who")!.TextContent);
    }

    [Theory]
    [InlineData(StaffRole.Administrator, Language.English, HttpStatusCode.OK, null)]
    [InlineData(StaffRole.Publisher, Language.English, HttpStatusCode.Forbidden, "You do not have access to this page")]
    [InlineData(StaffRole.Editor, Language.Russian, HttpStatusCode.Forbidden, "У\u00A0вас нет доступа к\u00A0этой странице")]
    public async Task Page_ForAnotherRole_IsRefusedAtItsAddress(StaffRole role, Language language, HttpStatusCode status, string? title)
    {
        await using var own = new PortalFactory();
        await using var extended = own.WithWebHostBuilder(host => host.ConfigureServices(services =>
            services.AddControllers().AddApplicationPart(typeof(AdministratorsOnlyController).Assembly)));
        using var client = await StaffClient.SignedInAsync(extended, role, language);
        using var answer = await client.Http.GetAsync(AdministratorsOnlyController.Address);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        if (title is null) return;
        var page = await PortalFactory.ReadAsync(answer);
        Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector("form[action='/account/sign-out']"));
    }

    [Theory]
    [InlineData(StaffRole.Editor, "Welcome, Anna Petrova", "Your role: editor.")]
    [InlineData(StaffRole.Administrator, "Welcome, Anna Petrova", "Your role: administrator.")]
    public async Task Dashboard_GreetsAndSaysTheRole(StaffRole role, string greeting, string said)
    {
        using var client = await StaffClient.SignedInAsync(portal, role);
        var page = await client.PageAsync("/admin");

        Assert.Equal(greeting, page.QuerySelector("h1")!.TextContent);
        Assert.Contains(said, page.QuerySelector(".desk-head")!.TextContent);
        Assert.Equal("/admin", page.QuerySelector("nav [aria-current=page]")!.GetAttribute("href"));
        foreach (var link in page.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!).Distinct()) await client.PageAsync(link);
    }

    [Theory]
    [InlineData("http://localhost", "staff=", "form=")]
    [InlineData("https://localhost", "__Host-staff=", "__Host-form=")]
    public async Task Cookies_AreTheHostsOwnOutOfReachOfScripts(string origin, params string[] names)
    {
        await using var own = new PortalFactory();
        await using var configured = own.WithWebHostBuilder(host => host.UseSetting("Site:BaseUrl", origin));
        var member = await StaffClient.AddMemberAsync(configured);
        using var client = new StaffClient(configured, origin);
        using var page = await client.Http.GetAsync("/account/sign-in");
        using var answer = await client.SignInAsync(member.Email!);
        var cookies = answer.Headers.GetValues("Set-Cookie").Concat(page.Headers.GetValues("Set-Cookie")).ToList();

        Assert.Equal(2, cookies.Count);
        Assert.All(names, name => Assert.Single(cookies, cookie => cookie.StartsWith(name, StringComparison.Ordinal)));
        Assert.All(cookies, cookie => Assert.EndsWith(origin.StartsWith("https", StringComparison.Ordinal) ? "; path=/; secure; samesite=lax; httponly" : "; path=/; samesite=lax; httponly", cookie));
        await client.PageAsync("/admin");
    }

    private IReadOnlyList<(string Address, string Method)> Endpoints() =>
    [
        .. portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => (Address: "/" + endpoint.RoutePattern.RawText!.TrimStart('/').Replace("{id:guid}", Guid.NewGuid().ToString()), endpoint))
            .Where(pair => pair.Address.StartsWith("/admin", StringComparison.Ordinal) || pair.Address.StartsWith("/account", StringComparison.Ordinal))
            .SelectMany(pair => pair.endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => (pair.Address, method))),
    ];
}
