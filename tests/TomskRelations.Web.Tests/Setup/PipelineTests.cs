using System.Net;
using System.Net.Http.Headers;
using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Setup;

public sealed class PipelineTests(PortalFactory portal)
{
    [Theory]
    [InlineData(null, "/en")]
    [InlineData("ru", "/ru")]
    [InlineData("ru-RU,ru;q=0.9,en-US;q=0.8", "/ru")]
    [InlineData("de,en;q=0.8,ru;q=0.9", "/ru")]
    [InlineData("fr", "/en")]
    [InlineData("*", "/en")]
    public async Task BareAddress_ByAcceptLanguage_LeadsToALanguage(string? accept, string address)
    {
        using var visitor = portal.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        if (accept is not null) request.Headers.Add("Accept-Language", accept);
        using var response = await visitor.SendAsync(request);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(address, response.Headers.Location?.ToString());
        Assert.Contains("Accept-Language", response.Headers.Vary);
    }

    [Theory]
    [InlineData("/en")]
    [InlineData("/ru/nowhere")]
    [InlineData("/health/live")]
    [InlineData("/")]
    public async Task EveryAnswer_CarriesTheSecurityHeaders(string address)
    {
        using var visitor = portal.Visitor();
        using var response = await visitor.GetAsync(address);
        string Header(string name) => response.Headers.TryGetValues(name, out var values) ? string.Join(' ', values) : "";

        Assert.Contains("default-src 'none'", Header("Content-Security-Policy"));
        Assert.DoesNotContain("unsafe", Header("Content-Security-Policy"));
        Assert.EndsWith("; script-src 'self'; connect-src 'self'", Header("Content-Security-Policy"));
        Assert.Equal("nosniff", Header("X-Content-Type-Options"));
        Assert.Equal("same-origin", Header("Cross-Origin-Opener-Policy"));
        Assert.Equal("", Header("Server"));
        Assert.Equal("", Header("Set-Cookie"));
    }

    [Fact]
    public async Task Robots_ReadEveryPublicPageAndNoneOfTheStaff()
    {
        using var visitor = portal.Visitor();

        var rules = await visitor.GetStringAsync("/robots.txt");

        Assert.Equal(["User-agent: *", "Disallow: /account", "Disallow: /admin", "Disallow: /*?*asOf=", "Disallow: /*/history/"], rules.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate, br;q=0.9, zstd", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("deflate", null)]
    [InlineData(null, null)]
    public async Task Page_ByAcceptEncoding_IsPackedAsTheBrowserCanUnpack(string? accept, string? encoding)
    {
        using var visitor = portal.Visitor();
        for (var time = 0; time < 2; time++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/en/about");
            if (accept is not null) request.Headers.TryAddWithoutValidation("Accept-Encoding", accept);
            using var response = await visitor.SendAsync(request);

            Assert.Equal(encoding, response.Content.Headers.ContentEncoding.SingleOrDefault());
        }
    }

    [Fact]
    public async Task Page_AskedTwice_ComesFromTheCache()
    {
        using var visitor = portal.Visitor();
        using var first = await visitor.GetAsync("/en/about/data?page=7");
        using var second = await visitor.GetAsync("/en/about/data?page=7&junk=1");

        Assert.Null(first.Headers.Age);
        Assert.NotNull(second.Headers.Age);
    }

    [Fact]
    public async Task List_SearchedForWords_IsNotKept()
    {
        using var visitor = portal.Visitor();
        using var first = await visitor.GetAsync("/en/partners?q=one");
        using var second = await visitor.GetAsync("/en/partners?q=one");

        Assert.Null(second.Headers.Age);
    }

    [Fact]
    public async Task Host_NotThePortals_IsRefused()
    {
        using var visitor = portal.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/en");
        request.Headers.Host = "evil.example";
        using var response = await visitor.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task ForwardedHeaders_FromAnUnknownProxy_AreNotBelieved()
    {
        using var visitor = portal.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/en/about");
        request.Headers.Add("X-Forwarded-Host", "evil.example");
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue("en"));
        using var response = await visitor.SendAsync(request);
        var page = await PortalFactory.ReadAsync(response);

        Assert.StartsWith("http://localhost:5080/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_OfAPortalThatRuns_IsGood(string address)
    {
        using var visitor = portal.Visitor();
        using var response = await visitor.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("Healthy", await response.Content.ReadAsStringAsync());
    }
}
