using TomskRelations.Core.Staff;

namespace TomskRelations.Core.Tests.Staff;

public sealed class StaffEventQueriesTests
{
    [Fact]
    public async Task Page_IsTheLatestFirst_OfOneMemberOrOfAll()
    {
        await using var room = await StaffRoom.OpenAsync();
        var (anna, boris) = (await AddAsync(room, "Anna"), await AddAsync(room, "Boris"));
        for (var times = 0; times < StaffEventQueries.PageSize; times++) await WriteAsync(room, StaffEventKind.SignedIn, anna, anna);
        await WriteAsync(room, StaffEventKind.SessionsEnded, anna, boris);

        var first = await PageAsync(room, null, 1);
        Assert.Equal((StaffEventQueries.PageSize + 3, StaffEventQueries.PageSize), (first.Total, first.Events.Count));
        Assert.Equal((StaffEventKind.SessionsEnded, "Anna", "Boris"), (first.Events[0].Kind, first.Events[0].Member, first.Events[0].By));
        Assert.Equal(["Anna", "Boris", "Anna"], (await PageAsync(room, null, 2)).Events.Select(line => line.Member));
        Assert.Equal((StaffEventKind.Added, (string?)null), (await PageAsync(room, boris, 1)).Events.Select(line => (line.Kind, line.By)).Single());
    }

    [Fact]
    public async Task Page_BeyondTheLast_IsTheLast()
    {
        await using var room = await StaffRoom.OpenAsync();
        await AddAsync(room, "Anna");

        Assert.Equal(1, (await PageAsync(room, null, 9)).Page);
        Assert.Equal((0, 1), ((await PageAsync(room, Guid.NewGuid(), 9)).Total, (await PageAsync(room, Guid.NewGuid(), 9)).Page));
    }

    [Fact]
    public async Task List_SaysWhenAMemberSignedInLast()
    {
        await using var room = await StaffRoom.OpenAsync();
        var (anna, _) = (await AddAsync(room, "Anna"), await AddAsync(room, "Boris"));
        await WriteAsync(room, StaffEventKind.SignedIn, anna, anna);
        var last = room.Clock.Now.UtcDateTime;
        await WriteAsync(room, StaffEventKind.SignInRefused, anna, null);

        Assert.Equal([last, null], (await room.Queries.ListAsync(CancellationToken.None)).Select(line => line.LastSignInAt));
        Assert.Equal(last, (await room.Queries.FindAsync(anna, CancellationToken.None))!.LastSignInAt);
        Assert.Null(await room.Queries.FindAsync(Guid.NewGuid(), CancellationToken.None));
    }

    private static async Task<Guid> AddAsync(StaffRoom room, string name)
    {
        room.Clock.Now += TimeSpan.FromSeconds(1);
        return (await room.AddAsync($"{name}@example.org", name: name)).Member!.Id;
    }

    private static Task WriteAsync(StaffRoom room, StaffEventKind kind, Guid member, Guid? by)
    {
        room.Clock.Now += TimeSpan.FromSeconds(1);
        return room.Get<StaffJournal>().WriteAsync(kind, member, by, CancellationToken.None);
    }

    private static Task<StaffEventPage> PageAsync(StaffRoom room, Guid? member, int page) => room.Get<StaffEventQueries>().PageAsync(member, page, CancellationToken.None);
}
