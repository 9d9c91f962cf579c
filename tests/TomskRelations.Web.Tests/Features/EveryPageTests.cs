using System.Net;
using AngleSharp.Html.Dom;
using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Features;

/// <summary>What holds for every public page in both languages.</summary>
public sealed class EveryPageTests(PortalFactory portal)
{
    [Fact]
    public async Task EveryPage_InBothLanguages_IsWhole()
    {
        var addresses = await PublicAddresses.AllAsync(portal);
        Assert.True(addresses.Count > 200);

        foreach (var address in addresses)
        {
            var page = await portal.PageAsync(address);
            Assert.Equal(address[1..3], page.DocumentElement.GetAttribute("lang"));
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.False(string.IsNullOrWhiteSpace(page.Title), address);
            Assert.False(string.IsNullOrWhiteSpace(page.QuerySelector("meta[name=description]")?.GetAttribute("content")), address);
            Assert.Empty(page.QuerySelectorAll("[style], script:not([src^='/dist/portal.']), form[method=post]"));
            AssertIdsAreUnique(page, address);
            AssertHeadingsDescend(page, address);
            AssertLanguagesLinkToEachOther(page, address);
        }
    }

    [Fact]
    public async Task EveryLink_LeadsToAPageAndAnElement()
    {
        var targets = new Dictionary<string, IHtmlDocument?>();
        foreach (var address in await PublicAddresses.AllAsync(portal)) targets[address] = await portal.PageAsync(address);

        var links = targets.SelectMany(page => page.Value!.QuerySelectorAll("a[href], link[href], img[src], use[href]")
            .Select(element => (From: page.Key, To: element.GetAttribute("href") ?? element.GetAttribute("src")!)))
            .Where(link => link.To.StartsWith('/') || link.To.StartsWith('#'))
            .DistinctBy(link => link.To.StartsWith('#') ? link.From + link.To : link.To)
            .ToList();
        Assert.True(links.Count > 300);

        foreach (var (from, to) in links)
        {
            var (path, fragment) = to.Split('#', 2) is [var left, var right] ? (left, right) : (to, null);
            var target = await ReadAsync(path.Length == 0 ? from : path, targets);
            if (fragment is not null && target is not null) Assert.True(target.GetElementById(fragment) is not null, $"{from} links to {to}, which has no such element");
        }
    }

    [Fact]
    public async Task EveryProofMark_ShowsItsSentenceAndLeadsToIt()
    {
        var marks = 0;
        foreach (var address in await PublicAddresses.AllAsync(portal))
            foreach (var mark in (await portal.PageAsync(address)).QuerySelectorAll("a.proof-mark"))
            {
                var card = mark.NextElementSibling!;
                Assert.Equal(mark.GetAttribute("aria-describedby"), card.Id);
                Assert.Matches($"^/{address[1..3]}/sources/[a-z-]+#[a-z0-9]+$", mark.GetAttribute("href"));
                Assert.Equal("en", card.QuerySelector("span[lang]")?.GetAttribute("lang"));
                marks++;
            }
        Assert.True(marks > 1000);
    }

    [Fact]
    public async Task Page_AskedForItsHeadersOnly_Answers()
    {
        using var visitor = portal.Visitor();
        foreach (var address in new[] { "/en", "/ru/partners/germany", "/en/trade", "/ru/about" })
        {
            using var response = await visitor.SendAsync(new HttpRequestMessage(HttpMethod.Head, address));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    private async Task<IHtmlDocument?> ReadAsync(string path, Dictionary<string, IHtmlDocument?> known)
    {
        if (known.TryGetValue(path, out var page)) return page;
        using var visitor = portal.Visitor();
        using var response = await visitor.GetAsync(path);
        Assert.True(response.IsSuccessStatusCode, $"{path} answers {(int)response.StatusCode}");
        return known[path] = response.Content.Headers.ContentType?.MediaType is "text/html" or "image/svg+xml" ? await PortalFactory.ReadAsync(response) : null;
    }

    private static void AssertIdsAreUnique(IHtmlDocument page, string address) => Assert.True(
        page.QuerySelectorAll("[id]").GroupBy(element => element.Id).All(ids => ids.Count() == 1),
        $"{address}: {string.Join(", ", page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(ids => ids.Count() > 1).Select(ids => ids.Key))}");

    private static void AssertHeadingsDescend(IHtmlDocument page, string address)
    {
        var levels = page.QuerySelectorAll("main h1, main h2, main h3, main h4").Select(heading => heading.LocalName[1] - '0').ToList();
        Assert.True(levels.Zip(levels.Skip(1)).All(pair => pair.Second <= pair.First + 1), $"{address}: {string.Join(' ', levels)}");
    }

    private static void AssertLanguagesLinkToEachOther(IHtmlDocument page, string address)
    {
        var other = address[1..3] == "en" ? "ru" : "en";
        var same = page.QuerySelector($".tools a[hreflang={other}]")?.GetAttribute("href");
        Assert.Equal(Uri.UnescapeDataString($"/{other}{address[3..]}"), Uri.UnescapeDataString(same!));
        Assert.EndsWith(page.QuerySelector($"link[rel=alternate][hreflang={other}]")!.GetAttribute("href")!.Split('/', 4)[3], same);
        Assert.NotNull(page.QuerySelector("link[rel=canonical]"));
    }
}
