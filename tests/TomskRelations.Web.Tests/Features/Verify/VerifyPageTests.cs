using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Features.Verify;

public sealed class VerifyPageTests(PortalFactory portal)
{
    [Theory]
    [InlineData("/en/verify", "Every quote stands, letter for letter")]
    [InlineData("/ru/verify", "Каждая цитата дословно совпадает")]
    public async Task Get_FirstEdition_Holds(string address, string verdict)
    {
        var page = await portal.PageAsync(address);

        Assert.StartsWith(verdict, page.QuerySelector(".lead")!.TextContent);
        Assert.Equal("61", page.QuerySelectorAll(".figure-value")[1].TextContent);
        Assert.Matches("^[0-9a-f]{64}$", page.QuerySelector("[aria-labelledby=h-head] code")!.TextContent);
    }

    [Fact]
    public async Task Get_Verify_IsKeptInNoCache()
    {
        using var visitor = portal.Visitor();

        using var response = await visitor.GetAsync("/en/verify", TestContext.Current.CancellationToken);

        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Null(response.Headers.Age);
    }
}
