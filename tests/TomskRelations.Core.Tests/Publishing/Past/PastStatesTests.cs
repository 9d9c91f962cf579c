using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TomskRelations.Core.Data;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Publishing.Past;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Trade;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Publishing.Past;

/// <summary>The portal's former states, held against a plain model: what each record was called after each of thirty changes.</summary>
public sealed class PastStatesTests : IAsyncLifetime
{
    private const int Changes = 30;
    private static readonly DateTime First = new(2026, 11, 25, 8, 0, 0, DateTimeKind.Utc);
    private readonly SeededDatabase own = new();
    private ServiceProvider services = null!;

    [Fact]
    public async Task Open_AfterEachOfThirtyChanges_HoldsWhatStoodThen()
    {
        var history = new List<(DateTime At, Dictionary<string, string> Records)>();
        await using (var seeded = await OpenAsync(First)) history.Add((First.AddMinutes(-1), await StandingAsync(seeded)));
        await using (var live = own.Open()) Assert.Equal(Lines(await StandingAsync(live)), Lines(history[0].Records));
        var model = new Dictionary<string, string>(history[0].Records);
        foreach (var (change, number) in Script().Take(Changes).Select((change, number) => (change, number)))
        {
            await ChangeAsync(change, First.AddMinutes(number), model);
            history.Add((First.AddMinutes(number), new(model)));
        }

        foreach (var (at, records) in history)
        {
            await using var past = await OpenAsync(at);
            Assert.Equal(Lines(records), Lines(await StandingAsync(past)));
            Assert.True((await new Verifier(past, new(SeededDatabase.SeedsPath), TimeProvider.System).RunAsync(Stop)).Holds, $"{at:O}");
        }
        Assert.True(history.Select(state => string.Join('\n', Lines(state.Records))).Distinct().Count() > Changes * 2 / 3, "The script must change something.");
    }

    [Fact]
    public async Task Open_LatestPublication_HoldsEveryRowOfThePublicTables()
    {
        foreach (var (change, number) in Script().Take(Changes).Select((change, number) => (change, number))) await ChangeAsync(change, First.AddMinutes(number), []);

        await using var past = await OpenAsync(First.AddDays(1));
        await using var live = own.Open();
        foreach (var table in live.Model.GetEntityTypes().Select(entity => entity.GetTableName()!).Distinct().Where(table => table is not "PublishedContent"))
            Assert.True(await CountAsync(live, table) == await CountAsync(past, table), table);
        Assert.Equal(await SearchTextsAsync(live), await SearchTextsAsync(past));
    }

    [Fact]
    public async Task Open_SameState_IsKeptUntilSomethingIsPublished()
    {
        var states = services.GetRequiredService<PastStates>();
        await using var one = await OpenAsync(states, 1);
        await one.Database.ExecuteSqlRawAsync("CREATE TABLE Mark (Id INTEGER)", Stop);
        await using var again = await OpenAsync(states, 1);
        Assert.Equal(0, await CountAsync(again, "Mark"));

        await ChangeAsync(new("2018-flax", "Flax"), First, []);

        await using var anew = await OpenAsync(states, 1);
        Assert.False(await anew.Database.SqlQueryRaw<int>("SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = 'Mark'").AnyAsync(count => count > 0, Stop));
        Assert.Equal(0, await CountAsync(one, "Mark"));
    }

    [Fact]
    public async Task Open_MoreThanAreKept_ForgetsTheOneUnusedLongest()
    {
        var states = services.GetRequiredService<PastStates>();
        await using (var first = await OpenAsync(states, 1)) await first.Database.ExecuteSqlRawAsync("CREATE TABLE Mark (Id INTEGER)", Stop);
        for (var sequence = 2; sequence <= PastStates.Most + 1; sequence++) await (await OpenAsync(states, sequence)).DisposeAsync();

        await using var anew = await OpenAsync(states, 1);

        Assert.False(await anew.Database.SqlQueryRaw<int>("SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = 'Mark'").AnyAsync(count => count > 0, Stop));
    }

    [Fact]
    public async Task Open_StateThatMayNotBeMade_IsOpenedOnlyWhileItIsKept()
    {
        var states = services.GetRequiredService<PastStates>();

        Assert.Null(await states.OpenAsync(1, () => false, Stop));
        await (await OpenAsync(states, 1)).DisposeAsync();
        await using var kept = await states.OpenAsync(1, () => false, Stop);
        Assert.NotNull(kept);
    }

    [Fact]
    public async Task Open_PersonWhoNoLongerAgrees_IsNotNamed()
    {
        var (visit, person) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        DelegationDocument Visit(string title) => new()
        {
            Key = "2018-with-a-person",
            Participants = [new("p1", BodyType.Other, Person: person)],
            En = new(title),
            Citations = [.. new[] { "title", "participant:p1" }.Select(field => new CitationDocument(field, CitationKind.Editorial, Note: new("Made up.", "Выдумано.")))],
        };
        await PublishAsync(First, async session =>
        {
            await session.SetPeopleAsync(visit, [Person(person, visit, isPublished: true)], Stop);
            return session.Publish(Visit("Then"), visit, By(First));
        });
        await using (var named = await OpenAsync(First)) Assert.Equal("Oleg Ivanov", (await NamesAsync(named)).Single());

        await PublishAsync(First.AddMinutes(1), async session =>
        {
            await session.SetPeopleAsync(visit, [Person(person, visit, isPublished: false)], Stop);
            return await session.ReviseAsync(Visit("Now"), By(First.AddMinutes(1)), Stop);
        });

        await using var past = await OpenAsync(First);
        Assert.Equal("Then", (await past.Delegations.SingleAsync(row => row.Id == visit, Stop)).Title.En);
        Assert.DoesNotContain("Oleg Ivanov", await NamesAsync(past));
        Assert.False(await past.PrivatePeople.AnyAsync(Stop));
    }

    public async ValueTask InitializeAsync()
    {
        await own.InitializeAsync();
        services = new ServiceCollection().AddScoped(_ => own.Open()).AddSingleton(TimeProvider.System).AddSingleton<ContentVersion>().AddSingleton<PastStates>().AddScoped<PastQueries>().BuildServiceProvider();
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await own.DisposeAsync();
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Thirty records and more, each published, changed twice, some withdrawn and published again, in an order that mixes them.</summary>
    private static IEnumerable<Change> Script()
    {
        for (var round = 0; round < 10; round++)
        {
            yield return new($"2018-visit-{round}", $"Visit {round}");
            yield return new($"2018-visit-{round}", $"Visit {round}, corrected");
            if (round % 3 == 0) yield return new($"2018-visit-{round}", null);
            if (round % 2 == 0) yield return new($"2030-turnover-{round}", $"{100 + round}", RecordKind.Trade);
            if (round > 1) yield return new("2008-turnover", $"{1054 + round}", RecordKind.Trade);
        }
    }

    private async Task ChangeAsync(Change change, DateTime at, Dictionary<string, string> model)
    {
        var place = $"{change.Kind} {change.Key}";
        await PublishAsync(at, async session => change.Title is null
            ? await session.WithdrawAsync(change.Kind, change.Key, By(at), Stop)
            : await session.ReviseAsync(Document(change), By(at), Stop) is { Count: > 0 } ? session.Publish(Document(change), RecordId.Of(change.Kind, change.Key), By(at)) : []);
        if (change.Title is null) model.Remove(place);
        else model[place] = change.Title;
    }

    private static RecordDocument Document(Change change)
    {
        var document = change.Kind == RecordKind.Trade
            ? (RecordDocument)new TradeDocument { Key = change.Key, Year = 2008, Measure = TradeMeasure.Turnover, Scope = TradeScope.Total, Unit = TradeUnit.MillionUsd, Value = decimal.Parse(change.Title!) }
            : new DelegationDocument { Key = change.Key, Partners = ["germany"], En = new(change.Title) };
        return document with { Citations = [.. document.Fields().Select(field => new CitationDocument(field, CitationKind.Editorial, Note: new("Made up.", "Выдумано.")))] };
    }

    private async Task PublishAsync(DateTime at, Func<PublishingSession, Task<IReadOnlyList<Problem>>> act)
    {
        await using var db = own.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Stop);
        var session = await PublishingSession.BeginAsync(db, Stop);
        Assert.Empty(await act(session));
        await session.SaveAsync(Stop);
        await transaction.CommitAsync(Stop);
        services.GetRequiredService<ContentVersion>().Forget();
    }

    private static Publication By(DateTime at) => new(PublishingRole.Publisher, at, new("Made up.", "Выдумано."));

    private static PrivatePerson Person(Guid id, Guid visit, bool isPublished) => new()
    {
        Id = id,
        DelegationId = visit,
        Part = PersonPart.Participant,
        Key = "p1",
        Name = new("Oleg Ivanov", "Олег Иванов"),
        Title = Text.None,
        Body = Text.None,
        IsPublished = isPublished,
        Consent = "Letter",
    };

    private async Task<TomskDbContext> OpenAsync(DateTime at)
    {
        await using var scope = services.CreateAsyncScope();
        var moment = await scope.ServiceProvider.GetRequiredService<PastQueries>().LastBeforeAsync(at.AddTicks(1), Stop);
        return await OpenAsync(services.GetRequiredService<PastStates>(), moment!.Sequence);
    }

    private static async Task<TomskDbContext> OpenAsync(PastStates states, long sequence) => (await states.OpenAsync(sequence, () => true, Stop))!;

    /// <summary>What every record is called: its title, or its value.</summary>
    private static async Task<Dictionary<string, string>> StandingAsync(TomskDbContext db)
    {
        var delegations = await db.Delegations.AsNoTracking().Select(row => new { row.Slug, Title = row.Title.En }).ToListAsync(Stop);
        var milestones = await db.Milestones.AsNoTracking().Select(row => new { row.Slug, Title = row.Title.En }).ToListAsync(Stop);
        var figures = await db.TradeObservations.AsNoTracking().Select(row => new { row.Slug, row.Value }).ToListAsync(Stop);
        return delegations.Select(row => (Key: $"{RecordKind.Delegation} {row.Slug}", row.Title))
            .Concat(milestones.Select(row => (Key: $"{RecordKind.Milestone} {row.Slug}", row.Title)))
            .Concat(figures.Select(row => (Key: $"{RecordKind.Trade} {row.Slug}", Title: (string?)$"{row.Value:0.##}")))
            .ToDictionary(row => row.Key, row => row.Title ?? "");
    }

    private static IEnumerable<string> Lines(Dictionary<string, string> records) => records.Select(record => $"{record.Key}: {record.Value}").Order(StringComparer.Ordinal);

    private static Task<List<string?>> NamesAsync(TomskDbContext db) =>
        db.Delegations.Where(row => row.Slug == "2018-with-a-person").SelectMany(row => row.Participants).Select(person => person.Name.En).ToListAsync(Stop);

    private static Task<int> CountAsync(TomskDbContext db, string table)
    {
        var count = $"SELECT COUNT(*) AS Value FROM \"{table}\"";
        return db.Database.SqlQueryRaw<int>(count).SingleAsync(Stop);
    }

    private static Task<List<string>> SearchTextsAsync(TomskDbContext db) => db.Delegations.OrderBy(row => row.Slug).Select(row => row.SearchText)
        .Concat(db.TradeObservations.OrderBy(row => row.Slug).Select(row => row.SearchText)).OrderBy(text => text).ToListAsync(Stop);

    /// <param name="Title">A figure's value; null where the record is withdrawn.</param>
    private sealed record Change(string Key, string? Title, RecordKind Kind = RecordKind.Delegation);
}
