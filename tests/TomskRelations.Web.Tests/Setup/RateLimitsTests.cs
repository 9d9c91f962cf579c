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

        for (var sent = 0; sent < MostSignIns; sent++)
        {
            using var taken = await visitor.PostAsync(address, new FormUrlEncodedContent([]));
            Assert.NotEqual(HttpStatusCode.TooManyRequests, taken.StatusCode);
        }
        using var refused = await visitor.PostAsync(address, new FormUrlEncodedContent([]));
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(TimeSpan.FromMinutes(1), refused.Headers.RetryAfter?.Delta);
    }

    [Theory]
    [InlineData("en", "Too many requests")]
    [InlineData("ru", "Слишком много запросов")]
    public async Task Search_TooOften_IsRefusedInTheReadersLanguage(string language, string title)
    {
        await using var limited = Limited();
        using var visitor = limited.CreateClient();

        for (var asked = 0; asked < MostSearches; asked++)
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync($"/{language}/search?q=Germany")).StatusCode);
        using var refused = await visitor.GetAsync($"/{language}/search?q=Germany");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(title, (await PortalFactory.ReadAsync(refused)).QuerySelector("h1")!.TextContent);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync($"/{language}/partners")).StatusCode);
    }

    [Fact]
    public async Task Limit_CountsEachAddressForItself_AndAHostsManyAsOne()
    {
        await using var limited = Limited();
        foreach (var _ in Enumerable.Range(0, MostSearches)) await SearchFromAsync(limited, "192.0.2.1");
        foreach (var last in Enumerable.Range(1, MostSearches)) await SearchFromAsync(limited, $"2001:db8::{last}");

        Assert.Equal(429, await SearchFromAsync(limited, "192.0.2.1"));
        Assert.Equal(429, await SearchFromAsync(limited, "::ffff:192.0.2.1"));
        Assert.Equal(200, await SearchFromAsync(limited, "192.0.2.2"));
        Assert.Equal(429, await SearchFromAsync(limited, "2001:db8::ffff"));
        Assert.Equal(200, await SearchFromAsync(limited, "2001:db8:0:1::1"));
    }

    private WebApplicationFactory<Program> Limited() => portal.WithWebHostBuilder(builder => builder
        .UseSetting("Limits:SignIn", $"{MostSignIns}")
        .UseSetting("Limits:Search", $"{MostSearches}"));

    private static async Task<int> SearchFromAsync(WebApplicationFactory<Program> limited, string address) => (await limited.Server.SendAsync(context =>
    {
        context.Request.Host = new HostString("localhost");
        context.Request.Path = "/en/search";
        context.Connection.RemoteIpAddress = IPAddress.Parse(address);
    })).Response.StatusCode;
}
