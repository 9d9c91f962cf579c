using TomskRelations.Core.Staff;

namespace TomskRelations.Core.Tests.Staff;

public sealed class StaffQueriesTests
{
    [Fact]
    public async Task HasAnyone_IsTrueFromTheFirstMemberOn()
    {
        await using var room = await StaffRoom.OpenAsync();

        Assert.False(await room.Queries.HasAnyoneAsync(CancellationToken.None));
        await room.AddAsync("a@example.org");
        Assert.True(await room.Queries.HasAnyoneAsync(CancellationToken.None));
    }

    [Fact]
    public async Task List_IsByAddressAndTellsWhoIsOnlyInvited()
    {
        await using var room = await StaffRoom.OpenAsync();
        await room.AddAsync("b@example.org", StaffRole.Publisher, password: null);
        await room.AddAsync("A@example.org", StaffRole.Administrator);

        var lines = await room.Queries.ListAsync(CancellationToken.None);
        Assert.Equal(["A@example.org", "b@example.org"], lines.Select(line => line.Email));
        Assert.Equal([true, false], lines.Select(line => line.HasPassword));
        Assert.All(lines, line => Assert.True(line.IsActive));
    }

    [Fact]
    public async Task Standing_OfNobody_IsNothing()
    {
        await using var room = await StaffRoom.OpenAsync();

        Assert.Null(await room.Queries.StandingAsync(Guid.NewGuid(), CancellationToken.None));
    }

    [Fact]
    public async Task Standing_OfAMember_HoldsRoleAndStamp()
    {
        await using var room = await StaffRoom.OpenAsync();
        var member = (await room.AddAsync("a@example.org", StaffRole.Publisher)).Member!;

        var standing = await room.Queries.StandingAsync(member.Id, CancellationToken.None);
        Assert.Equal((StaffRole.Publisher, true, member.SecurityStamp), (standing!.Role, standing.IsActive, standing.SecurityStamp));
        Assert.NotEqual("", standing.SecurityStamp);
    }
}
