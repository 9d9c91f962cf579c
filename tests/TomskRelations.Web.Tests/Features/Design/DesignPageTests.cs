using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TomskRelations.Testing;
using TomskRelations.Web.Features.Design;

namespace TomskRelations.Web.Tests.Features.Design;

public sealed class DesignPageTests(PortalFactory portal)
{
    [Theory]
    [InlineData("en", "ru")]
    [InlineData("ru", "en")]
    public async Task Get_InDevelopment_ShowsEveryComponentInEitherLanguage(string language, string other)
    {
        var page = await portal.PageAsync($"/design?lang={language}");

        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(DesignView.Parts.Select(part => $"part-{part.ToLowerInvariant()}"), page.QuerySelectorAll("main .section h2[id^=part-]").Select(heading => heading.Id!));
        Assert.All(page.QuerySelectorAll("main .section-body"), body => Assert.NotEmpty(body.Children));
        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(ids => ids.Count() > 1).Select(ids => ids.Key));
        Assert.Equal($"/design?lang={other}", page.QuerySelector(".tools a[hreflang]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Get_InDevelopment_IsNoSearchEnginesPage()
    {
        var page = await portal.PageAsync("/design");

        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Null(page.QuerySelector("link[rel=canonical]"));
    }

    [Fact]
    public async Task Get_InProduction_IsNotThere()
    {
        await using var production = portal.WithWebHostBuilder(builder => builder.UseEnvironment("Production"));
        using var visitor = production.CreateClient();
        using var response = await visitor.GetAsync("/design", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.DoesNotContain("/design", Routes(production.Services));
        Assert.Contains("/design", Routes(portal.Services));
    }

    private static IEnumerable<string> Routes(IServiceProvider services) => services.GetServices<EndpointDataSource>()
        .SelectMany(source => source.Endpoints)
        .OfType<RouteEndpoint>()
        .Select(endpoint => $"/{endpoint.RoutePattern.RawText?.TrimStart('/')}");
}
