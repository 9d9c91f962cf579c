using TomskRelations.Core.Staff;

namespace TomskRelations.Core.Tests.Staff;

public sealed class StaffRightsTests
{
    private const string Email = "a@example.org", Other = "b@example.org";

    [Fact]
    public async Task Deactivate_EndsSessionsAndWithdrawsLinks_UntilActivated()
    {
        await using var room = await StaffRoom.OpenAsync();
        var added = await room.AddAsync(Email, password: null);

        Assert.False((await room.Rights.DeactivateAsync(Email, null, CancellationToken.None)).Member!.IsActive);
        Assert.NotEqual(added.Member!.SecurityStamp, (await room.MemberAsync(Email)).SecurityStamp);
        Assert.Null(await room.Links.FindAsync(added.Link!.Token, CancellationToken.None));
        Assert.Equal(StaffRefusal.Inactive, (await room.Accounts.ResetAsync(Email, new(), null, CancellationToken.None)).Refusal);

        Assert.True((await room.Rights.ActivateAsync(Email, null)).Member!.IsActive);
        Assert.True((await room.MemberAsync(Email)).IsActive);
    }

    [Fact]
    public async Task Deactivate_TheLastActiveAdministrator_IsRefused()
    {
        await using var room = await StaffRoom.OpenAsync();
        await room.AddAsync("a@example.org", StaffRole.Administrator);
        await room.AddAsync("b@example.org", StaffRole.Administrator);
        await room.AddAsync("c@example.org", StaffRole.Publisher);

        Assert.Null((await room.Rights.DeactivateAsync("a@example.org", null, CancellationToken.None)).Refusal);
        Assert.Equal(StaffRefusal.LastAdministrator, (await room.Rights.DeactivateAsync("b@example.org", null, CancellationToken.None)).Refusal);
        Assert.True((await room.MemberAsync("b@example.org")).IsActive);
        Assert.Null((await room.Rights.DeactivateAsync("c@example.org", null, CancellationToken.None)).Refusal);
    }

    [Fact]
    public async Task ChangeRole_OfTheLastAdministratorWhoCanSignIn_IsRefused()
    {
        await using var room = await StaffRoom.OpenAsync();
        var before = (await room.AddAsync(Email, StaffRole.Administrator)).Member!;
        await room.AddAsync(Other, StaffRole.Administrator, password: null);

        Assert.Equal(StaffRefusal.LastAdministrator, (await room.Rights.ChangeRoleAsync(Email, StaffRole.Editor, null, CancellationToken.None)).Refusal);
        var after = await room.MemberAsync(Email);
        Assert.Equal((StaffRole.Administrator, before.SecurityStamp), (after.Role, after.SecurityStamp));
        Assert.Null((await room.Rights.ChangeRoleAsync(Other, StaffRole.Editor, null, CancellationToken.None)).Refusal);
        Assert.Equal([StaffEventKind.Added], await room.EventsAsync(Email));
    }

    [Fact]
    public async Task ChangeRole_EndsSessionsAndSaysFromWhichToWhichAndByWhom()
    {
        await using var room = await StaffRoom.OpenAsync();
        var administrator = (await room.AddAsync(Other, StaffRole.Administrator, name: "Boris")).Member!;
        var before = (await room.AddAsync(Email)).Member!;

        var result = await room.Rights.ChangeRoleAsync(Email, StaffRole.Publisher, administrator.Id, CancellationToken.None);
        Assert.Equal(StaffRole.Publisher, result.Member!.Role);
        Assert.NotEqual(before.SecurityStamp, (await room.MemberAsync(Email)).SecurityStamp);
        var line = (await room.Get<StaffEventQueries>().LatestAsync(before.Id, 1, CancellationToken.None)).Single();
        Assert.Equal((StaffEventKind.RoleChanged, StaffRole.Editor, StaffRole.Publisher, "Boris"), (line.Kind, line.From, line.To, line.By));
    }

    [Fact]
    public async Task ChangeRole_ToTheSame_ChangesNothing()
    {
        await using var room = await StaffRoom.OpenAsync();
        var before = (await room.AddAsync(Email)).Member!;

        Assert.Null((await room.Rights.ChangeRoleAsync(Email, StaffRole.Editor, null, CancellationToken.None)).Refusal);
        Assert.Equal(before.SecurityStamp, (await room.MemberAsync(Email)).SecurityStamp);
        Assert.Equal([StaffEventKind.Added], await room.EventsAsync(Email));
    }

    [Fact]
    public async Task Change_OfNobody_IsRefused()
    {
        await using var room = await StaffRoom.OpenAsync();

        Assert.Equal(StaffRefusal.Unknown, (await room.Rights.ChangeRoleAsync(Email, StaffRole.Editor, null, CancellationToken.None)).Refusal);
        Assert.Equal(StaffRefusal.Unknown, (await room.Rights.DeactivateAsync(Email, null, CancellationToken.None)).Refusal);
        Assert.Equal(StaffRefusal.Unknown, (await room.Rights.ActivateAsync(Email, null)).Refusal);
    }
}
