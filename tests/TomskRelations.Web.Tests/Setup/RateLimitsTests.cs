using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Setup;

public sealed class RateLimitsTests(PortalFactory portal)
{
    private const int MostSignIns = 10, MostSearches = 3;

    [Theory]
    [InlineData("/account/sign-in")]
    [InlineData("/account/setup")]
    [InlineData("/account/invitation")]
    [InlineData("/account/password")]
    [InlineData("/account/two-factor")]
    [InlineData("/account/two-factor/on")]
    [InlineData("/account/two-factor/off")]
    [InlineData("/account/two-factor/recovery-codes")]
    [InlineData("/Account/Sign-In/")]
    public async Task Post_WithAPasswordOrLink_IsRefusedAfterTheTenthInAMinute(string address)
    {
        await using var limited = Limited();
        using var visitor = limited.CreateClient();

        // At once, so that none of the minute passes between them on a slow machine.
        var answers = await Task.WhenAll(Enumerable.Range(0, MostSignIns + 1).Select(_ => visitor.PostAsync(address, new FormUrlEncodedContent([]))));

        var refused = Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.Equal(TimeSpan.FromMinutes(1), refused.Headers.RetryAfter?.Delta);
    }

    [Theory]
    [InlineData("en", "Too many requests")]
    [InlineData("ru", "Слишком много запросов")]
    public async Task Search_TooOften_IsRefusedInTheReadersLanguage(string language, string title)
    {
        await using var limited = Limited();
        using var visitor = limited.CreateClient();

        var answers = await Task.WhenAll(Enumerable.Range(0, MostSearches + 1).Select(_ => visitor.GetAsync($"/{language}/search?q=Germany")));

        var refused = Assert.Single(answers, answer => answer.StatusCode != HttpStatusCode.OK);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(title, (await PortalFactory.ReadAsync(refused)).QuerySelector("h1")!.TextContent);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync($"/{language}/partners")).StatusCode);
    }

    [Fact]
    public async Task Limit_CountsEachAddressForItself_AndAHostsManyAsOne()
    {
        await using var limited = Limited();

        Assert.Equal(2, await RefusedAsync(limited, [.. Enumerable.Repeat("192.0.2.1", MostSearches), "192.0.2.1", "::ffff:192.0.2.1"]));
        Assert.Equal(1, await RefusedAsync(limited, [.. Enumerable.Range(1, MostSearches).Select(last => $"2001:db8::{last}"), "2001:db8::ffff"]));
        Assert.Equal(0, await RefusedAsync(limited, ["192.0.2.2", "2001:db8:0:1::1"]));
    }

    private WebApplicationFactory<Program> Limited() => portal.WithWebHostBuilder(builder => builder
        .UseSetting("Limits:SignIn", $"{MostSignIns}")
        .UseSetting("Limits:Search", $"{MostSearches}"));

    /// <summary>How many of the searches are refused. All are sent at once, so that none of the minute passes between them.</summary>
    private static async Task<int> RefusedAsync(WebApplicationFactory<Program> limited, string[] addresses) =>
        (await Task.WhenAll(addresses.Select(address => SearchFromAsync(limited, address)))).Count(status => status == StatusCodes.Status429TooManyRequests);

    private static async Task<int> SearchFromAsync(WebApplicationFactory<Program> limited, string address) => (await limited.Server.SendAsync(context =>
    {
        context.Request.Host = new HostString("localhost");
        context.Request.Path = "/en/search";
        context.Connection.RemoteIpAddress = IPAddress.Parse(address);
    })).Response.StatusCode;
}
