using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json;
using AngleSharp.Html.Dom;
using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Features;

/// <summary>What browsers, telephones, search engines and messengers read of a page.</summary>
public sealed class HeadTests(PortalFactory portal)
{
    private const int LargestScripts = 15 * 1024;

    [Theory]
    [InlineData("/en/trade", "Trade", "Foreign relations of Tomsk Oblast", "en_GB")]
    [InlineData("/ru/trade/2008", "Торговля в 2008\u00A0году", "Внешние связи Томской области", "ru_RU")]
    public async Task Page_TellsMessengersWhatItIs_InItsLanguage(string address, string title, string name, string locale)
    {
        var page = await portal.PageAsync(address);

        Assert.Equal("website", Meta(page, "og:type"));
        Assert.Equal(title, Meta(page, "og:title"));
        Assert.Equal(name, Meta(page, "og:site_name"));
        Assert.Equal(locale, Meta(page, "og:locale"));
        Assert.Equal(page.QuerySelector("meta[name=description]")!.GetAttribute("content"), Meta(page, "og:description"));
        Assert.Equal($"http://localhost:5080{address}", Meta(page, "og:url"));
        Assert.Equal("summary_large_image", page.QuerySelector("meta[name='twitter:card']")!.GetAttribute("content"));
        Assert.Equal((1200, 630), SizeOfPng(await BytesAsync(new Uri(Meta(page, "og:image")).AbsolutePath, "image/png")));
    }

    [Fact]
    public async Task SocialPicture_OfEachLanguage_IsItsOwn() =>
        Assert.NotEqual(await BytesAsync("/dist/social-en.png", "image/png"), await BytesAsync("/dist/social-ru.png", "image/png"));

    [Theory]
    [InlineData("/no-such-page")]
    [InlineData("/admin/no-such-page")]
    public async Task ErrorPage_HasNothingToShare(string address)
    {
        using var visitor = portal.Visitor();
        using var response = await visitor.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Empty((await PortalFactory.ReadAsync(response)).QuerySelectorAll("meta[property^='og:'], link[rel=canonical]"));
    }

    [Theory]
    [InlineData("/en/about", "en", "Foreign relations of Tomsk Oblast")]
    [InlineData("/ru/about", "ru", "Внешние связи Томской области")]
    public async Task Manifest_OfEachLanguage_LeadsToItsHomePageAndIcons(string address, string language, string name)
    {
        var path = (await portal.PageAsync(address)).QuerySelector("link[rel=manifest]")!.GetAttribute("href")!;
        using var json = JsonDocument.Parse(await BytesAsync(path, "application/manifest+json"));
        var manifest = json.RootElement;
        string Resolved(JsonElement relative) => new Uri(new Uri("http://localhost" + path), relative.GetString()).AbsolutePath;

        Assert.Equal(name, manifest.GetProperty("name").GetString());
        Assert.InRange(manifest.GetProperty("short_name").GetString()!.Length, 1, 15);
        Assert.Equal(language, manifest.GetProperty("lang").GetString());
        Assert.Equal($"/{language}", Resolved(manifest.GetProperty("start_url")));
        Assert.Equal("/", Resolved(manifest.GetProperty("scope")));
        foreach (var icon in manifest.GetProperty("icons").EnumerateArray())
        {
            var picture = await BytesAsync(Resolved(icon.GetProperty("src")), icon.GetProperty("type").GetString()!);
            if (icon.GetProperty("sizes").GetString() is { } sizes and not "any") Assert.Equal(sizes, $"{SizeOfPng(picture).Width}x{SizeOfPng(picture).Height}");
        }
        Assert.Equal(["192x192", "512x512"], manifest.GetProperty("icons").EnumerateArray()
            .Where(icon => icon.TryGetProperty("purpose", out var purpose) && purpose.GetString()!.Contains("maskable")).Select(icon => icon.GetProperty("sizes").GetString()!));
    }

    [Fact]
    public async Task Icons_AnswerWhereBrowsersAsk()
    {
        var page = await portal.PageAsync("/en");
        var favicon = await BytesAsync("/favicon.ico", "image/x-icon");

        Assert.Equal(3, BinaryPrimitives.ReadUInt16LittleEndian(favicon.AsSpan(4)));
        foreach (var (index, width) in new[] { 16, 32, 48 }.Index())
            Assert.Equal((width, width), SizeOfPng(favicon[BinaryPrimitives.ReadInt32LittleEndian(favicon.AsSpan(6 + 16 * index + 12))..]));
        Assert.Equal((180, 180), SizeOfPng(await BytesAsync(page.QuerySelector("link[rel=apple-touch-icon]")!.GetAttribute("href")!, "image/png")));
        await BytesAsync(page.QuerySelector("link[rel=icon][type='image/svg+xml']")!.GetAttribute("href")!, "image/svg+xml");
    }

    [Theory]
    [InlineData("/en", "golos-latin", "serif-latin")]
    [InlineData("/ru", "golos-cyrillic", "serif-cyrillic")]
    [InlineData("/account/sign-in", "golos-latin", "serif-latin")]
    public async Task Page_AsksForTheTypefacesOfItsScriptAtOnce(string address, params string[] fonts)
    {
        var page = await portal.PageAsync(address);

        Assert.Equal(fonts.Select(font => $"/dist/fonts/{font}.woff2"), page.QuerySelectorAll("link[rel=preload][as=font]").Select(link => link.GetAttribute("href")));
        Assert.Equal("width=device-width, initial-scale=1", page.QuerySelector("meta[name=viewport]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task Scripts_WithBrotli_AreSmall()
    {
        var sizes = new List<long>();
        foreach (var script in new[] { "/dist/portal.js", "/dist/desk.js" })
        {
            using var packed = new MemoryStream();
            await using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
                await brotli.WriteAsync(await BytesAsync(script, "text/javascript"), TestContext.Current.CancellationToken);
            sizes.Add(packed.Length);
        }

        Assert.All(sizes, size => Assert.NotEqual(0, size));
        Assert.InRange(sizes.Sum(), 1, LargestScripts);
    }

    private static string Meta(IHtmlDocument page, string property) => Assert.Single(page.QuerySelectorAll($"meta[property='{property}']")).GetAttribute("content")!;

    private async Task<byte[]> BytesAsync(string path, string type)
    {
        using var visitor = portal.Visitor();
        using var response = await visitor.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"{path} answers {(int)response.StatusCode}");
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        return await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    private static (int Width, int Height) SizeOfPng(byte[] picture)
    {
        Assert.Equal("\x89PNG", System.Text.Encoding.Latin1.GetString(picture, 0, 4));
        return (BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(20)));
    }
}
