using System.Collections.Concurrent;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Serilog.Core;
using Serilog.Events;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Testing;

namespace TomskRelations.Web.Tests.Features;

public sealed class ErrorsTests(PortalFactory portal)
{
    [Theory]
    [InlineData("/en/partners/atlantis", null, "en", "This page does not exist")]
    [InlineData("/ru/partners/atlantis", null, "ru", "Такой страницы нет")]
    [InlineData("/ru/trade/2005", null, "ru", "Такой страницы нет")]
    [InlineData("/en/trade/2005", null, "en", "This page does not exist")]
    [InlineData("/nowhere", "ru-RU,ru;q=0.9,en;q=0.5", "ru", "Такой страницы нет")]
    [InlineData("/nowhere", "de", "en", "This page does not exist")]
    [InlineData("/de/partners", "ru", "ru", "Такой страницы нет")]
    [InlineData("/en/partners?page=2&q=%00", null, "en", null)]
    public async Task Page_NotThere_AnswersInTheReadersLanguage(string address, string? accept, string language, string? title)
    {
        using var visitor = portal.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (accept is not null) request.Headers.Add("Accept-Language", accept);
        using var response = await visitor.SendAsync(request);
        var page = await PortalFactory.ReadAsync(response);

        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        if (title is null) return;
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.NotNull(page.QuerySelector("main form[role=search]"));
        Assert.Contains(page.QuerySelectorAll("main p"), line => line.TextContent.Any(char.IsDigit) && line.TextContent.Contains(language == "en" ? "Reference number" : "Номер обращения"));
    }

    [Fact]
    public async Task Address_OfTheErrorPagesThemselves_IsNotThere()
    {
        using var visitor = portal.Visitor();
        using var response = await visitor.GetAsync("/errors/500");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Post_ToAPage_IsRefusedAsAPage()
    {
        using var visitor = portal.Visitor();
        using var response = await visitor.PostAsync("/en/partners", new FormUrlEncodedContent([]));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Record_Withdrawn_IsGoneWithItsReason()
    {
        await using var own = new PortalFactory();
        await own.InitializeAsync();
        await using (var db = SqliteFile.Open(own.DatabasePath))
        {
            var last = await db.Revisions.OrderByDescending(row => row.Sequence).FirstAsync();
            db.Revisions.Add(new Revision
            {
                Sequence = last.Sequence + 1,
                RecordKind = RecordKind.Delegation,
                RecordId = Guid.NewGuid(),
                Number = 2,
                Slug = "2001-sweden",
                Action = RevisionAction.Withdrawn,
                Role = PublishingRole.Publisher,
                PublishedAt = new DateTime(2026, 12, 1, 0, 0, 0, DateTimeKind.Utc),
                Note = new("Entered twice.", "Внесено дважды."),
                Schema = 1,
                Snapshot = "{}",
                PreviousHash = last.Hash,
            });
            await db.SaveChangesAsync();
        }

        using var visitor = own.Visitor();
        using var response = await visitor.GetAsync("/ru/delegations/2001-sweden");
        var page = await PortalFactory.ReadAsync(response);

        Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
        Assert.Equal("Эта запись отозвана", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Внесено дважды.", page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Page_ThatFails_AnswersWithTheReferenceUnderWhichTheLogTellsWhy()
    {
        var log = new KeptLog();
        await using var own = new PortalFactory();
        await own.InitializeAsync();
        await using (var db = SqliteFile.Open(own.DatabasePath))
            await db.Database.ExecuteSqlRawAsync("UPDATE Milestones SET Date_Edtf = 'bogus' WHERE Slug = '2005-japan'");
        await using var logged = own.WithWebHostBuilder(host => host.ConfigureServices(services => services.AddSingleton<ILogEventSink>(log)));

        using var visitor = logged.CreateClient();
        using var response = await visitor.GetAsync("/en/milestones/2005-japan");
        var page = await PortalFactory.ReadAsync(response);
        var failure = Assert.Single(log.Events, entry => entry.Exception is not null);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.DoesNotContain("   at ", page.Body!.TextContent);
        Assert.IsType<NullReferenceException>(failure.Exception);
        Assert.Contains($"Reference number: {failure.Properties["Reference"].ToString().Trim('"')}", page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Database_Gone_AnswersUnavailableAndComesBack()
    {
        await using var own = new PortalFactory();
        await own.InitializeAsync();
        using var visitor = own.Visitor();
        var kept = own.DatabasePath + ".kept";

        File.Move(own.DatabasePath, kept);
        Directory.CreateDirectory(own.DatabasePath);
        using (var refused = await visitor.GetAsync("/ru/partners/germany"))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.Equal("30", refused.Headers.RetryAfter?.ToString());
            Assert.Equal("Записи сейчас недоступны", (await PortalFactory.ReadAsync(refused)).QuerySelector("h1")!.TextContent);
        }
        using (var health = await visitor.GetAsync("/health/ready")) Assert.Equal(HttpStatusCode.ServiceUnavailable, health.StatusCode);

        Directory.Delete(own.DatabasePath);
        File.Move(kept, own.DatabasePath);
        using var answered = await visitor.GetAsync("/ru/partners/germany");
        Assert.Equal(HttpStatusCode.OK, answered.StatusCode);
    }

    [Fact]
    public async Task Database_Gone_KeepsServingWhatIsKept()
    {
        await using var own = new PortalFactory();
        await own.InitializeAsync();
        using var visitor = own.Visitor();
        using (var kept = await visitor.GetAsync("/en/partners/germany")) Assert.Equal(HttpStatusCode.OK, kept.StatusCode);

        File.Delete(own.DatabasePath);
        Directory.CreateDirectory(own.DatabasePath);
        await Task.Delay(TimeSpan.FromSeconds(1.2), TestContext.Current.CancellationToken);

        using var again = await visitor.GetAsync("/en/partners/germany");
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.NotNull(again.Headers.Age);
        using var fresh = await visitor.GetAsync("/en/partners/france");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, fresh.StatusCode);
    }

    private sealed class KeptLog : ILogEventSink
    {
        public ConcurrentQueue<LogEvent> Events { get; } = [];

        public void Emit(LogEvent logEvent) => Events.Enqueue(logEvent);
    }
}
