using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Drafts;

public sealed class DraftServiceTests : IAsyncLifetime
{
    private readonly SeededDatabase own = new();
    private readonly Guid anna = Guid.CreateVersion7(), boris = Guid.CreateVersion7(), visit = Guid.CreateVersion7();

    [Fact]
    public async Task Open_RecordWithADraft_StoresNothing()
    {
        await using var db = own.Open();
        var service = new DraftService(db, TimeProvider.System);

        Assert.NotNull(await service.OpenAsync(visit, RecordKind.Delegation, new(new("Anna's"), "{}"), 0, anna, Stop));
        Assert.Null(await service.OpenAsync(visit, RecordKind.Delegation, new(new("Boris's"), "{}"), 0, boris, Stop));

        var line = Assert.Single(await new DraftQueries(db).ListAsync(RecordKind.Delegation, Stop));
        Assert.Equal((new Text("Anna's"), anna, "Anna", false), (line.Title, line.AuthorId, line.SavedBy, line.IsChange));
    }

    [Fact]
    public async Task Save_FromTheCurrentVersion_IsKept()
    {
        await using var db = own.Open();
        var service = new DraftService(db, TimeProvider.System);
        var first = await OpenAsync(service);

        var second = await service.SaveAsync(visit, first, new(new("Later"), """{"a":1}"""), boris, Stop);

        var draft = await new DraftQueries(db).FindAsync(visit, RecordKind.Delegation, Stop);
        Assert.Equal(("""{"a":1}""", second, "Boris"), (draft!.Content, draft.Version, draft.SavedBy));
        Assert.Null(await new DraftQueries(db).FindAsync(visit, RecordKind.Trade, Stop));
    }

    [Fact]
    public async Task Save_FromAnOlderVersion_ChangesNothing()
    {
        await using var db = own.Open();
        var service = new DraftService(db, TimeProvider.System);
        var first = await OpenAsync(service);
        await service.SaveAsync(visit, first, new(new("Boris's"), """{"b":1}"""), boris, Stop);

        Assert.Null(await service.SaveAsync(visit, first, new(new("Anna's"), """{"a":1}"""), anna, Stop));

        Assert.Equal("""{"b":1}""", (await new DraftQueries(db).FindAsync(visit, RecordKind.Delegation, Stop))!.Content);
    }

    [Fact]
    public async Task Save_ManyAtOnceFromOneVersion_ExactlyOneWins()
    {
        await using var db = own.Open();
        var first = await OpenAsync(new(db, TimeProvider.System));

        var saves = await Task.WhenAll(Enumerable.Range(0, 100).Select(async number =>
        {
            await using var other = own.Open();
            return await new DraftService(other, TimeProvider.System).SaveAsync(visit, first, new(new($"{number}"), $$"""{"n":{{number}}}"""), anna, Stop);
        }));

        var won = Assert.Single(saves, version => version is not null);
        Assert.Equal(won, (await new DraftQueries(db).FindAsync(visit, RecordKind.Delegation, Stop))!.Version);
        Assert.Equal(2, await db.DraftVersions.CountAsync(Stop));
    }

    [Fact]
    public async Task Keep_WithNothingChanged_IsNoSaveAndNoHand()
    {
        await using var db = own.Open();
        var service = new DraftService(db, TimeProvider.System);
        var first = (await service.OpenAsync(visit, RecordKind.Delegation, new(new("Typed"), """{"TitleEn":"Typed","Heads":[{"Key":"1","En":"A"}]}"""), 0, anna, Stop))!.Value;
        await service.SubmitAsync(visit, first, anna, Stop);

        var kept = await service.KeepAsync(visit, RecordKind.Delegation, new(new("Typed"), """{"TitleEn":" Typed ","TitleRu":"","Heads":[{"Key":"2","En":"A"}]}"""), first, 0, boris, Stop);

        var draft = await new DraftQueries(db).FindAsync(visit, RecordKind.Delegation, Stop);
        Assert.Equal((first, first, DraftState.Submitted, "Anna", false), (kept, draft!.Version, draft.State, draft.SavedBy, draft.IsWorkOf(boris)));
    }

    [Fact]
    public async Task Save_OfASubmittedDraft_TakesItBackIntoWorkAndIsAHandForEver()
    {
        await using var db = own.Open();
        var service = new DraftService(db, TimeProvider.System);
        var first = await OpenAsync(service);
        Assert.True(await service.SubmitAsync(visit, first, anna, Stop));

        var second = (await service.SaveAsync(visit, first, new(new("Changed"), """{"a":"1"}"""), boris, Stop))!.Value;
        await service.SaveAsync(visit, second, new(new("Again"), """{"a":"2"}"""), anna, Stop);

        var draft = await new DraftQueries(db).FindAsync(visit, RecordKind.Delegation, Stop);
        Assert.Equal((DraftState.InWork, true, true, false), (draft!.State, draft.IsWorkOf(anna), draft.IsWorkOf(boris), draft.IsWorkOf(Guid.NewGuid())));
    }

    [Fact]
    public async Task Return_KeepsEveryRemarkOldestFirst_AndStaysReturnedUntilSubmittedAgain()
    {
        await using var db = own.Open();
        var clock = new StoppedClock(new(2026, 11, 28, 8, 0, 0, TimeSpan.Zero));
        var service = new DraftService(db, clock);
        var version = await OpenAsync(service);
        Assert.True(await service.ReturnAsync(visit, version, boris, "The date?", Stop));
        clock.Now += TimeSpan.FromHours(1);
        version = (await service.SaveAsync(visit, version, new(new("Dated"), """{"Date":"2018"}"""), anna, Stop))!.Value;
        Assert.Equal(DraftState.Returned, (await new DraftQueries(db).FindAsync(visit, RecordKind.Delegation, Stop))!.State);
        Assert.True(await service.SubmitAsync(visit, version, anna, Stop));
        Assert.True(await service.ReturnAsync(visit, version, boris, "And the place?", Stop));

        var draft = await new DraftQueries(db).FindAsync(visit, RecordKind.Delegation, Stop);

        Assert.Equal(["The date?", "And the place?"], draft!.Remarks.Select(remark => remark.Words));
        Assert.Equal(("Boris", DraftState.Returned, false), (draft.Remarks[0].By, draft.State, draft.IsWorkOf(boris)));
    }

    [Fact]
    public async Task SubmitAndReturn_OfAnotherVersion_ChangeNothing()
    {
        await using var db = own.Open();
        var service = new DraftService(db, TimeProvider.System);
        var stale = await OpenAsync(service);
        await service.SaveAsync(visit, stale, new(new("Later"), """{"a":"1"}"""), anna, Stop);

        Assert.False(await service.SubmitAsync(visit, stale, boris, Stop));
        Assert.False(await service.ReturnAsync(visit, stale, boris, "Too late.", Stop));

        var draft = await new DraftQueries(db).FindAsync(visit, RecordKind.Delegation, Stop);
        Assert.Equal((DraftState.InWork, 0, false), (draft!.State, draft.Remarks.Count, draft.IsWorkOf(boris)));
    }

    [Fact]
    public async Task Save_ManyTimes_KeepsTheLatestVersionsOnly()
    {
        await using var db = own.Open();
        var clock = new StoppedClock(new(2026, 11, 28, 8, 0, 0, TimeSpan.Zero));
        var service = new DraftService(db, clock);
        var versions = new List<Guid> { await OpenAsync(service) };
        for (var save = 0; save < DraftVersion.Most + 5; save++)
        {
            clock.Now += TimeSpan.FromSeconds(2);
            versions.Add((await service.SaveAsync(visit, versions[^1], new(new("Typed"), $$"""{"n":"{{save}}"}"""), anna, Stop))!.Value);
        }

        Assert.InRange(await db.DraftVersions.CountAsync(Stop), DraftVersion.Most, DraftVersion.Most + 1);
        Assert.Null(await new DraftQueries(db).FormerAsync(visit, versions[0], Stop));
        Assert.Equal("""{"n":"100"}""", await new DraftQueries(db).FormerAsync(visit, versions[101], Stop));
    }

    [Fact]
    public async Task Open_ManyAtOnce_ExactlyOneWins()
    {
        var opened = await Task.WhenAll(Enumerable.Range(0, 8).Select(async number =>
        {
            await using var other = own.Open();
            return await new DraftService(other, TimeProvider.System).KeepAsync(visit, RecordKind.Delegation, new(new($"{number}"), $$"""{"n":"{{number}}"}"""), null, 0, anna, Stop);
        }));

        await using var db = own.Open();
        var won = Assert.Single(opened, version => version is not null);
        var draft = await new DraftQueries(db).FindAsync(visit, RecordKind.Delegation, Stop);
        Assert.Equal((won, $$"""{"n":"{{Array.IndexOf(opened, won)}}"}"""), (draft!.Version, draft.Content));
    }

    [Fact]
    public async Task Save_TitleLongerThanListsShow_KeepsTheContentWhole()
    {
        await using var db = own.Open();
        var service = new DraftService(db, TimeProvider.System);
        var typed = new string('я', Draft.TitleLength + 1);

        await service.SaveAsync(visit, await OpenAsync(service), new(new(typed, typed), typed), anna, Stop);

        Assert.Equal(typed, (await new DraftQueries(db).FindAsync(visit, RecordKind.Delegation, Stop))!.Content);
        var title = (await db.Drafts.AsNoTracking().SingleAsync(Stop)).Title;
        Assert.Equal((Draft.TitleLength, Draft.TitleLength), (title.En!.Length, title.Ru!.Length));
    }

    [Fact]
    public async Task Discard_OpenDraft_IsNoMore()
    {
        await using var db = own.Open();
        var service = new DraftService(db, TimeProvider.System);
        var version = await OpenAsync(service);

        Assert.False(await service.DiscardAsync(visit, Guid.NewGuid(), Stop));
        Assert.True(await service.DiscardAsync(visit, version, Stop));

        Assert.Null(await new DraftQueries(db).FindAsync(visit, RecordKind.Delegation, Stop));
        Assert.Null(await service.SaveAsync(visit, version, new(new("Too late"), "{}"), anna, Stop));
    }

    public async ValueTask InitializeAsync()
    {
        await own.InitializeAsync();
        await using var db = own.Open();
        db.Users.AddRange(Member(anna, "Anna"), Member(boris, "Boris"));
        await db.SaveChangesAsync(Stop);
    }

    public ValueTask DisposeAsync() => own.DisposeAsync();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static StaffMember Member(Guid id, string name) => new() { Id = id, Name = name, UserName = name, NormalizedUserName = name };

    private async Task<Guid> OpenAsync(DraftService service) => (await service.OpenAsync(visit, RecordKind.Delegation, new(new("Typed"), "{}"), 0, anna, Stop))!.Value;
}
