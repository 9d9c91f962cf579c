using Microsoft.AspNetCore.Identity;
using TomskRelations.Core.Staff;

namespace TomskRelations.Core.Tests.Staff;

public sealed class StaffAccountsTests
{
    private const string Email = "a@example.org", NewPassphrase = "лесной трамвай варит кисель";

    [Fact]
    public async Task Add_WithoutAPassword_MakesAnInvitation()
    {
        await using var room = await StaffRoom.OpenAsync();
        var result = await room.AddAsync(Email, password: null);

        Assert.Equal(room.Clock.Now.UtcDateTime + OneTimeLinks.MemberLife, result.Link!.ExpiresAt);
        Assert.Equal(OneTimeLinkPurpose.Invitation, (await room.Links.FindAsync(result.Link.Token, CancellationToken.None))?.Purpose);
    }

    [Fact]
    public async Task Add_WithAPassword_MakesNoLink()
    {
        await using var room = await StaffRoom.OpenAsync();
        var result = await room.AddAsync($" {Email} ", name: " Анна ");

        Assert.Null(result.Link);
        Assert.Equal((Email, "Анна"), (result.Member!.Email, result.Member.Name));
        Assert.True(await room.HasPasswordAsync(Email, StaffRoom.Passphrase));
    }

    [Theory]
    [InlineData("nobody", "Made Up", StaffRoom.Passphrase, StaffRefusal.EmailWrong)]
    [InlineData("", "Made Up", StaffRoom.Passphrase, StaffRefusal.EmailWrong)]
    [InlineData("A@EXAMPLE.org", "Made Up", StaffRoom.Passphrase, StaffRefusal.EmailTaken)]
    [InlineData("b@example.org", " ", StaffRoom.Passphrase, StaffRefusal.NameWrong)]
    [InlineData("b@example.org", "Made Up", "", StaffRefusal.PasswordTooShort)]
    [InlineData("b@example.org", "Made Up", "otter gravel", null)]
    [InlineData("b@example.org", "Made Up", "otter grave", StaffRefusal.PasswordTooShort)]
    [InlineData("b@example.org", "Made Up", "password1234", StaffRefusal.PasswordTooCommon)]
    public async Task Add_WhatIsNotTaken_SaysWhyAndAddsNobody(string email, string name, string password, StaffRefusal? refusal)
    {
        await using var room = await StaffRoom.OpenAsync();
        await room.AddAsync(Email);

        Assert.Equal(refusal, (await room.AddAsync(email, password: password, name: name)).Refusal);
        Assert.Equal(refusal is null ? 2 : 1, (await room.Queries.ListAsync(CancellationToken.None)).Count);
    }

    [Fact]
    public async Task Add_TooLong_IsRefused()
    {
        await using var room = await StaffRoom.OpenAsync();

        Assert.Equal(StaffRefusal.EmailWrong, (await room.AddAsync(new string('a', StaffMember.EmailLength) + "@example.org")).Refusal);
        Assert.Equal(StaffRefusal.NameWrong, (await room.AddAsync(Email, name: new string('a', StaffMember.NameLength + 1))).Refusal);
        Assert.Equal(StaffRefusal.PasswordTooLong, (await room.AddAsync(Email, password: new string('a', PasswordRules.LongestLength + 1))).Refusal);
    }

    [Fact]
    public async Task Reset_ByLink_EndsSessionsAndLockoutAndKeepsThePassword()
    {
        await using var room = await StaffRoom.OpenAsync();
        var before = (await room.AddAsync(Email)).Member!;
        await LockOutAsync(room);

        var result = await room.Accounts.ResetAsync(Email, new(), null, CancellationToken.None);
        var after = await room.MemberAsync(Email);
        Assert.NotEqual(before.SecurityStamp, after.SecurityStamp);
        Assert.Equal((null, 0), (after.LockoutEnd, after.AccessFailedCount));
        Assert.Equal(OneTimeLinkPurpose.Reset, (await room.Links.FindAsync(result.Link!.Token, CancellationToken.None))?.Purpose);
        Assert.True(await room.HasPasswordAsync(Email, StaffRoom.Passphrase));
    }

    [Fact]
    public async Task Reset_ByPassword_SetsItAndWithdrawsTheInvitation()
    {
        await using var room = await StaffRoom.OpenAsync();
        var invitation = (await room.AddAsync(Email, password: null)).Link!;

        Assert.Null((await room.Accounts.ResetAsync(Email, new(NewPassphrase), null, CancellationToken.None)).Refusal);
        Assert.True(await room.HasPasswordAsync(Email, NewPassphrase));
        Assert.Null(await room.Links.FindAsync(invitation.Token, CancellationToken.None));
    }

    [Fact]
    public async Task Reset_ToACommonPassword_ChangesNothing()
    {
        await using var room = await StaffRoom.OpenAsync();
        var before = (await room.AddAsync(Email)).Member!;

        Assert.Equal(StaffRefusal.PasswordTooCommon, (await room.Accounts.ResetAsync(Email, new("password1234"), null, CancellationToken.None)).Refusal);
        Assert.Equal(before.SecurityStamp, (await room.MemberAsync(Email)).SecurityStamp);
        Assert.True(await room.HasPasswordAsync(Email, StaffRoom.Passphrase));
    }

    [Fact]
    public async Task EachAct_IsWrittenDown_AndARefusedOneIsNot()
    {
        await using var room = await StaffRoom.OpenAsync();
        await room.AddAsync(Email, password: null);
        await room.AddAsync(Email);
        await room.Accounts.ResetAsync(Email, new(), null, CancellationToken.None);
        await room.Accounts.ResetAsync(Email, new(NewPassphrase), null, CancellationToken.None);
        await room.Accounts.ResetAsync(Email, new("short"), null, CancellationToken.None);
        await room.Accounts.ResetAsync(Email, new(), null, CancellationToken.None);

        Assert.Equal([StaffEventKind.ResetLinkMade, StaffEventKind.PasswordChanged, StaffEventKind.Invited, StaffEventKind.Invited], await room.EventsAsync(Email));
    }

    [Fact]
    public async Task Reset_OfNobody_IsRefused()
    {
        await using var room = await StaffRoom.OpenAsync();

        Assert.Equal(StaffRefusal.Unknown, (await room.Accounts.ResetAsync(Email, new(), null, CancellationToken.None)).Refusal);
    }

    private static async Task LockOutAsync(StaffRoom room)
    {
        var members = room.Get<UserManager<StaffMember>>();
        var member = (await members.FindByEmailAsync(Email))!;
        await members.SetLockoutEndDateAsync(member, DateTimeOffset.UtcNow.AddMinutes(15));
        await members.AccessFailedAsync(member);
    }
}
