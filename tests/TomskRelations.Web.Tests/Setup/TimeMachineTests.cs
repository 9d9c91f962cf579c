using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Publishing.Past;
using TomskRelations.Core.Records;
using TomskRelations.Testing;
using TomskRelations.Web.Tests.Features;
using static TomskRelations.Web.Tests.PageText;

namespace TomskRelations.Web.Tests.Setup;

/// <summary>The portal as it once was, under ?asOf= and under the addresses of versions.</summary>
public sealed class TimeMachineTests(TimeMachineTests.CorrectedPortal corrections) : IClassFixture<TimeMachineTests.CorrectedPortal>
{
    private const string Slug = "1996-04-germany", Then = "Large delegation of Tomsk Oblast in Germany", Now = "A delegation of eighty in Germany", Added = "2019-flax";
    private const string Bar = ".past-bar";

    private readonly PortalFactory portal = corrections.Portal;
    private readonly DateTime seeded = corrections.Seeded, corrected = corrections.At;

    [Theory]
    [InlineData("en", "This page shows the portal as it stood on", "See this page as it is now")]
    [InlineData("ru", "Страница показывает портал таким, каким он был", "Показать страницу в нынешнем виде")]
    public async Task Page_AsOfAnInstant_SaysSoAndShowsWhatStoodThen(string language, string words, string now)
    {
        var page = await portal.PageAsync($"/{language}/delegations/{Slug}?asOf={AsOfDate.Write(seeded)}");

        Assert.Contains(words, Plain(page.QuerySelector(Bar)!));
        Assert.Equal($"/{language}/delegations/{Slug}", Assert.IsAssignableFrom<IHtmlAnchorElement>(page.QuerySelector($"{Bar} a")).GetAttribute("href"));
        Assert.Equal(now, page.QuerySelector($"{Bar} a")!.TextContent);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Null(page.QuerySelector("link[rel=canonical]"));
        Assert.DoesNotContain(Now, page.DocumentElement.OuterHtml);
    }

    [Fact]
    public async Task Page_AsItIs_SaysNothingOfThePast()
    {
        var page = await portal.PageAsync($"/en/delegations/{Slug}");

        Assert.Null(page.QuerySelector(Bar));
        Assert.Equal(Now, Plain(page.QuerySelector("h1")!));
        Assert.NotNull(page.QuerySelector("link[rel=canonical]"));
    }

    [Fact]
    public async Task EveryPublicPage_AsOfTheFirstEdition_IsWhatItWasThen()
    {
        foreach (var address in (await PublicAddresses.AllAsync(portal)).Where(address => !address.EndsWith(Added, StringComparison.Ordinal)))
        {
            var page = await portal.PageAsync($"{address}{(address.Contains('?') ? '&' : '?')}asOf={AsOfDate.Write(seeded)}");
            Assert.True(page.QuerySelector(Bar) is not null, address);
            Assert.False(page.QuerySelector("main")!.TextContent.Contains(Now), address);
        }
    }

    [Theory]
    [InlineData("/en")]
    [InlineData("/ru/partners/germany")]
    [InlineData("/en/delegations?direction=outgoing")]
    [InlineData("/en/trade/2008")]
    [InlineData("/ru/search?q=Tomsk")]
    public async Task Page_OfThePast_LeadsToPagesOfTheSamePast(string address)
    {
        var text = AsOfDate.Write(seeded);
        var page = await portal.PageAsync($"{address}{(address.Contains('?') ? '&' : '?')}asOf={text}");

        var links = page.QuerySelectorAll($"a[href^='/']").Where(link => link.Closest(Bar) is null).Select(link => Uri.UnescapeDataString(link.GetAttribute("href")!)).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains($"asOf={text}", link));
        Assert.All(page.QuerySelectorAll("form:not([method=dialog])"), form => Assert.Equal(text, (form.QuerySelector("input[name=asOf]") as IHtmlInputElement)?.Value));
    }

    [Theory]
    [InlineData("/en?asOf=soon", HttpStatusCode.BadRequest, "such as 2026-03-01")]
    [InlineData("/ru?asOf=01.03.2026", HttpStatusCode.BadRequest, "например 2026-03-01")]
    [InlineData("/en/trade?asOf=2226-03-01", HttpStatusCode.BadRequest, "still to come")]
    [InlineData("/ru/trade?asOf=2226-03-01T00:00:00Z", HttpStatusCode.BadRequest, "ещё не наступило")]
    [InlineData("/en/partners/germany?asOf=1999-01-01", HttpStatusCode.NotFound, "nothing had been published")]
    [InlineData("/ru/partners/germany?asOf=1999-01-01", HttpStatusCode.NotFound, "ничего не было опубликовано")]
    public async Task Page_AsOfWhatCannotBe_SaysWhyAndLeadsToThePresent(string address, HttpStatusCode status, string words)
    {
        using var visitor = portal.Visitor();
        using var answer = await visitor.GetAsync(address);

        Assert.Equal(status, answer.StatusCode);
        var page = await PortalFactory.ReadAsync(answer);
        Assert.Contains(words, Plain(page.QuerySelector("main")!));
        Assert.NotNull(page.QuerySelector($"main a[href='{address.Split('?')[0]}']"));
    }

    [Fact]
    public async Task Page_NotYetPublishedThen_IsNotThereThen()
    {
        using var visitor = portal.Visitor();

        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync($"/en/delegations/{Added}")).StatusCode);
        using var answer = await visitor.GetAsync($"/en/delegations/{Added}?asOf={AsOfDate.Write(seeded)}");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("At the time you asked for, there was nothing at this address", Plain((await PortalFactory.ReadAsync(answer)).QuerySelector("main")!));
    }

    [Fact]
    public async Task Day_CountsToItsEndInTomsk()
    {
        var day = TimeZoneInfo.ConvertTimeFromUtc(corrected, Core.Dates.TomskZone.Zone);

        var today = await portal.PageAsync($"/en/delegations/{Slug}?asOf={day:yyyy-MM-dd}");
        Assert.Contains(Now, Plain(today.QuerySelector("main")!));
        Assert.Contains("so far", Plain(today.QuerySelector(Bar)!));
        Assert.DoesNotMatch($"asOf={day:yyyy-MM-dd}(?!T)", Plain(today.QuerySelector("main")!));
        Assert.Contains(Then, Plain((await portal.PageAsync($"/en/delegations/{Slug}?asOf={day.AddDays(-1):yyyy-MM-dd}")).QuerySelector("main")!));
    }

    [Theory]
    [InlineData(1, Then)]
    [InlineData(2, Now)]
    public async Task Version_OfARecord_IsReadAtItsAddress(int number, string title)
    {
        var page = await portal.PageAsync($"/en/delegations/{Slug}/history/{number}");

        Assert.Equal(title, Plain(page.QuerySelector("h1")!));
        Assert.Contains($"version {number} of the page", Plain(page.QuerySelector(Bar)!));
        Assert.Equal($"/en/delegations/{Slug}", page.QuerySelector($"{Bar} a")!.GetAttribute("href"));
        Assert.Equal($"/ru/delegations/{Slug}/history/{number}", page.QuerySelector(".tools a[hreflang=ru]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/en/partners/germany/history/1")]
    [InlineData("/ru/milestones/1968-kyzyl-chiraa/history/1", true)]
    [InlineData("/en/trade/2008/history/1")]
    [InlineData("/ru/sources/duma-international-relations/history/1")]
    public async Task Version_OfEachKind_IsThere(string address, bool isUnknown = false)
    {
        using var visitor = portal.Visitor();
        Assert.Equal(isUnknown ? HttpStatusCode.NotFound : HttpStatusCode.OK, (await visitor.GetAsync(address)).StatusCode);
    }

    [Theory]
    [InlineData("/en/delegations/1996-04-germany/history/3")]
    [InlineData("/en/delegations/1996-04-germany/history/0")]
    [InlineData("/en/delegations/nowhere/history/1")]
    [InlineData("/en/trade/2008/history/2")]
    [InlineData("/en/trade/1999/history/1")]
    public async Task Version_ThatNeverWas_IsNotFound(string address)
    {
        using var visitor = portal.Visitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task Citation_OfThePresent_IsPinnedToTheLatestPublication()
    {
        var copy = Plain((await portal.PageAsync("/en/partners/germany")).QuerySelector("[aria-labelledby=h-use]")!);
        var pinned = $"/en/partners/germany?asOf={AsOfDate.Write(corrected)}";

        Assert.Contains(pinned, copy);
        Assert.Contains("Germany", Plain((await portal.PageAsync(pinned)).QuerySelector("h1")!));
    }

    [Fact]
    public async Task StaffPage_KnowsNoPast()
    {
        using var visitor = portal.Visitor();
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/account/sign-in?asOf=soon")).StatusCode);
    }

    [Theory]
    [InlineData("/en/delegations/1996-04-germany/history/1", "/en/delegations/1996-04-germany/history/2", "Too many requests")]
    [InlineData("/ru/partners?asOf=2026-11-24", "/ru/delegations/1996-04-germany/history/2", "Слишком много запросов")]
    public async Task StatesMadeTooOften_AreRefused_AndThoseThatAreKeptAreNot(string first, string second, string title)
    {
        await using var limited = portal.WithWebHostBuilder(builder => builder.UseSetting("Limits:Past", "1"));
        using var visitor = limited.CreateClient();

        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(first)).StatusCode);
        using var refused = await visitor.GetAsync(second);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(TimeSpan.FromMinutes(1), refused.Headers.RetryAfter?.Delta);
        Assert.Equal(title, (await PortalFactory.ReadAsync(refused)).QuerySelector("h1")!.TextContent);
        foreach (var again in new[] { first, $"/en/partners?asOf={AsOfDate.Write(seeded)}", $"/en/trade?asOf={AsOfDate.Write(seeded)}" })
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(again)).StatusCode);
    }

    [Fact]
    public async Task Verify_AsOfThen_ShowsTheHeadOfThen()
    {
        await using var db = SqliteFile.Open(portal.DatabasePath);
        var head = await db.Revisions.Where(revision => revision.PublishedAt == seeded).OrderByDescending(revision => revision.Sequence).Select(revision => revision.Hash).FirstAsync();

        var page = await portal.PageAsync($"/en/verify?asOf={AsOfDate.Write(seeded)}");

        Assert.Contains(head, page.QuerySelector("main")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("[aria-labelledby=h-faults]"));
        Assert.DoesNotContain(head, (await portal.PageAsync("/en/verify")).QuerySelector("main")!.TextContent);
    }

    /// <summary>The first edition with one record corrected and one added, in one publication.</summary>
    public sealed class CorrectedPortal : IAsyncLifetime
    {
        public PortalFactory Portal { get; } = new();
        public DateTime Seeded { get; private set; }
        public DateTime At { get; private set; }

        public async ValueTask InitializeAsync()
        {
            await Portal.InitializeAsync();
            await using var db = SqliteFile.Open(Portal.DatabasePath);
            var first = await db.Revisions.Where(revision => revision.Slug == Slug && revision.RecordKind == RecordKind.Delegation).SingleAsync();
            (Seeded, At) = (first.PublishedAt, DateTime.UtcNow.AddSeconds(-1));
            await using var scope = Portal.Services.CreateAsyncScope();
            Assert.Empty(await scope.ServiceProvider.GetRequiredService<PublicationService>().RunAsync(session => CorrectAsync(session, DocumentJson.Read<DelegationDocument>(first.Snapshot)), null, CancellationToken.None));
        }

        public ValueTask DisposeAsync() => Portal.DisposeAsync();

        private async Task<IReadOnlyList<Problem>> CorrectAsync(PublishingSession session, DelegationDocument visit)
        {
            var publication = new Publication(PublishingRole.Publisher, At, new("Corrected.", "Исправлено."));
            return
            [
                .. await session.ReviseAsync(visit with { En = visit.En with { Title = Now } }, publication, CancellationToken.None),
                .. session.Publish(visit with { Key = Added, Partners = ["germany"] }, Guid.CreateVersion7(), publication),
            ];
        }
    }
}
