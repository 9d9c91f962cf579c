using System.Net;
using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Features.Sources;

public sealed class SourcePageTests(PortalFactory portal)
{
    private const string Path = "sources/duma-international-relations";

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    public async Task Get_Sources_LeadsToTheSource(string language)
    {
        var page = await portal.PageAsync($"/{language}/sources");

        Assert.NotEmpty(page.QuerySelectorAll($"main a[href='/{language}/{Path}']"));
        Assert.NotEmpty(page.QuerySelectorAll(".missing.not-stated"));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    public async Task Get_Source_HasAnElementForEverySentence(string language)
    {
        var page = await portal.PageAsync($"/{language}/{Path}");

        Assert.All(Enumerable.Range(1, 56).Select(number => $"s{number}").Concat(["t0", "h1", "tab", "nav", "foot"]), id => Assert.NotNull(page.GetElementById(id)));
        Assert.All(page.QuerySelectorAll(".para .text"), text => Assert.Equal("en", text.GetAttribute("lang")));
    }

    [Fact]
    public async Task Get_Source_KeepsTheTextVerbatim()
    {
        var page = await portal.PageAsync($"/en/{Path}");

        var sentence = page.GetElementById("s49")!;
        sentence.QuerySelector("sup")!.Remove();
        Assert.Equal("India, Australia, Korea, Israel, the UK, the Netherlands and Austria have joined the list of our partners.", sentence.TextContent);
    }

    [Theory]
    [InlineData("en", "s10", "/en/delegations/1996-04-germany")]
    [InlineData("ru", "s6", "/ru/partners/lithuania")]
    [InlineData("en", "s52", "/en/trade/2008")]
    [InlineData("ru", "s35", "/ru/organisations/jetro")]
    [InlineData("en", "s34", "/en/milestones/2008-confucius-institute")]
    public async Task Get_Sentence_LeadsToWhatRestsOnIt(string language, string sentence, string record)
    {
        var paragraph = (await portal.PageAsync($"/{language}/{Path}")).GetElementById(sentence)!.Closest(".para")!;

        var lines = paragraph.QuerySelectorAll("li").Where(line => line.QuerySelector(".n")!.TextContent == $"§{sentence[1..]}");
        Assert.Contains(lines.SelectMany(line => line.QuerySelectorAll("a")), link => link.GetAttribute("href") == record);
    }

    [Theory]
    [InlineData("en", "foot", "its years are not the date of the text")]
    [InlineData("ru", "nav", "о внешних связях она ничего не говорит")]
    public async Task Get_PageFurniture_SaysWhyNothingRestsOnIt(string language, string unit, string reason) =>
        Assert.Contains(reason, (await portal.PageAsync($"/{language}/{Path}")).GetElementById(unit)!.Closest(".para")!.TextContent);

    [Fact]
    public async Task Get_UnknownSource_IsNotFound()
    {
        using var visitor = portal.Visitor();

        using var response = await visitor.GetAsync("/en/sources/no-such-source", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
