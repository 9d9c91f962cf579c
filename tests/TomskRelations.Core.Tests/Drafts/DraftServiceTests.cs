using System.Globalization;
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

        Assert.NotNull(await service.OpenAsync(visit, RecordKind.Delegation, new("Anna's", "{}"), 0, anna, Stop));
        Assert.Null(await service.OpenAsync(visit, RecordKind.Delegation, new("Boris's", "{}"), 0, boris, Stop));

        var line = Assert.Single(await new DraftQueries(db).ListAsync(RecordKind.Delegation, Stop));
        Assert.Equal(("Anna's", anna, "Anna", false), (line.Title, line.AuthorId, line.SavedBy, line.IsChange));
    }

    [Fact]
    public async Task Save_FromTheCurrentVersion_IsKept()
    {
        await using var db = own.Open();
        var service = new DraftService(db, TimeProvider.System);
        var first = await OpenAsync(service);

        var second = await service.SaveAsync(visit, first, new("Later", """{"a":1}"""), boris, Stop);

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
        await service.SaveAsync(visit, first, new("Boris's", """{"b":1}"""), boris, Stop);

        Assert.Null(await service.SaveAsync(visit, first, new("Anna's", """{"a":1}"""), anna, Stop));

        Assert.Equal("""{"b":1}""", (await new DraftQueries(db).FindAsync(visit, RecordKind.Delegation, Stop))!.Content);
    }

    [Fact]
    public async Task Save_ManyAtOnceFromOneVersion_ExactlyOneWins()
    {
        await using var db = own.Open();
        var first = await OpenAsync(new(db, TimeProvider.System));

        var saves = await Task.WhenAll(Enumerable.Range(0, 20).Select(async number =>
        {
            await using var other = own.Open();
            return await new DraftService(other, TimeProvider.System).SaveAsync(visit, first, new($"{number}", $$"""{"n":{{number}}}"""), anna, Stop);
        }));

        var won = Assert.Single(saves, version => version is not null);
        Assert.Equal(won, (await new DraftQueries(db).FindAsync(visit, RecordKind.Delegation, Stop))!.Version);
    }

    [Fact]
    public async Task Open_ManyAtOnce_ExactlyOneWins()
    {
        var opened = await Task.WhenAll(Enumerable.Range(0, 8).Select(async number =>
        {
            await using var other = own.Open();
            return await new DraftService(other, TimeProvider.System).KeepAsync(visit, RecordKind.Delegation, new($"{number}", $"{number}"), null, 0, anna, Stop);
        }));

        await using var db = own.Open();
        Assert.Equal(Array.IndexOf(opened, true).ToString(CultureInfo.InvariantCulture), (await new DraftQueries(db).FindAsync(visit, RecordKind.Delegation, Stop))!.Content);
        Assert.Single(opened, won => won);
    }

    [Fact]
    public async Task Save_TitleLongerThanListsShow_KeepsTheContentWhole()
    {
        await using var db = own.Open();
        var service = new DraftService(db, TimeProvider.System);
        var typed = new string('я', Draft.TitleLength + 1);

        await service.SaveAsync(visit, await OpenAsync(service), new(typed, typed), anna, Stop);

        Assert.Equal(typed, (await new DraftQueries(db).FindAsync(visit, RecordKind.Delegation, Stop))!.Content);
        Assert.Equal(Draft.TitleLength, (await db.Drafts.AsNoTracking().SingleAsync(Stop)).Title.Length);
    }

    [Fact]
    public async Task Discard_OpenDraft_IsNoMore()
    {
        await using var db = own.Open();
        var service = new DraftService(db, TimeProvider.System);
        var version = await OpenAsync(service);

        await service.DiscardAsync(visit, Stop);

        Assert.Null(await new DraftQueries(db).FindAsync(visit, RecordKind.Delegation, Stop));
        Assert.Null(await service.SaveAsync(visit, version, new("Too late", "{}"), anna, Stop));
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

    private async Task<Guid> OpenAsync(DraftService service) => (await service.OpenAsync(visit, RecordKind.Delegation, new("Typed", "{}"), 0, anna, Stop))!.Value;
}
