using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Staff;

namespace TomskRelations.Core.Tests.Staff;

public sealed class OneTimeLinksTests
{
    [Fact]
    public async Task Redeem_Twice_WorksOnce()
    {
        await using var room = await StaffRoom.OpenAsync();
        var token = await room.Links.CreateSetupAsync(CancellationToken.None);
        var link = await room.Links.FindAsync(token, CancellationToken.None);

        Assert.NotNull(link);
        Assert.True(await room.Links.RedeemAsync(link, CancellationToken.None));
        Assert.False(await room.Links.RedeemAsync(link, CancellationToken.None));
        Assert.Null(await room.Links.FindAsync(token, CancellationToken.None));
    }

    [Fact]
    public async Task Find_SetupLink_CountsForAnHour()
    {
        await using var room = await StaffRoom.OpenAsync();
        var token = await room.Links.CreateSetupAsync(CancellationToken.None);

        room.Clock.Now += OneTimeLinks.SetupLife - TimeSpan.FromSeconds(1);
        Assert.NotNull(await room.Links.FindAsync(token, CancellationToken.None));
        room.Clock.Now += TimeSpan.FromSeconds(1);
        Assert.Null(await room.Links.FindAsync(token, CancellationToken.None));
    }

    [Fact]
    public async Task Find_MembersLink_CountsForThreeDaysAndNamesTheMember()
    {
        await using var room = await StaffRoom.OpenAsync();
        var token = (await room.AddAsync("a@example.org", password: null)).Link!.Token;

        room.Clock.Now += OneTimeLinks.MemberLife - TimeSpan.FromSeconds(1);
        Assert.Equal("a@example.org", (await room.Links.FindAsync(token, CancellationToken.None))?.Member?.Email);
        room.Clock.Now += TimeSpan.FromSeconds(1);
        Assert.Null(await room.Links.FindAsync(token, CancellationToken.None));
    }

    [Fact]
    public async Task CreateSetup_WithStaff_IsRefusedAndSoIsALinkOfBefore()
    {
        await using var room = await StaffRoom.OpenAsync();
        var early = await room.Links.CreateSetupAsync(CancellationToken.None);
        await room.AddAsync("a@example.org");

        Assert.Null(await room.Links.CreateSetupAsync(CancellationToken.None));
        Assert.Null(await room.Links.FindAsync(early, CancellationToken.None));
    }

    [Fact]
    public async Task Create_Again_ReplacesTheLinkOfBefore()
    {
        await using var room = await StaffRoom.OpenAsync();
        var (first, second) = (await room.Links.CreateSetupAsync(CancellationToken.None), await room.Links.CreateSetupAsync(CancellationToken.None));

        Assert.Null(await room.Links.FindAsync(first, CancellationToken.None));
        Assert.NotNull(await room.Links.FindAsync(second, CancellationToken.None));
    }

    [Fact]
    public async Task Create_StoresTheHashAndNotTheToken()
    {
        await using var room = await StaffRoom.OpenAsync();
        var token = (await room.Links.CreateSetupAsync(CancellationToken.None))!;

        var stored = await room.Get<TomskDbContext>().OneTimeLinks.AsNoTracking().SingleAsync(CancellationToken.None);
        Assert.Matches("^[0-9a-f]{64}$", stored.TokenHash);
        Assert.DoesNotContain(token, stored.TokenHash, StringComparison.OrdinalIgnoreCase);
        Assert.Null(await room.Links.FindAsync(stored.TokenHash, CancellationToken.None));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("never-made")]
    public async Task Find_NeverMade_IsNothing(string? token)
    {
        await using var room = await StaffRoom.OpenAsync();

        Assert.Null(await room.Links.FindAsync(token, CancellationToken.None));
    }
}
