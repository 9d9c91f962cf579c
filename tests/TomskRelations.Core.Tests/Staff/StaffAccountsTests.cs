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

        var result = await room.Accounts.ResetAsync(Email, null, CancellationToken.None);
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

        Assert.Null((await room.Accounts.ResetAsync(Email, NewPassphrase, CancellationToken.None)).Refusal);
        Assert.True(await room.HasPasswordAsync(Email, NewPassphrase));
        Assert.Null(await room.Links.FindAsync(invitation.Token, CancellationToken.None));
    }

    [Fact]
    public async Task Reset_ToACommonPassword_ChangesNothing()
    {
        await using var room = await StaffRoom.OpenAsync();
        var before = (await room.AddAsync(Email)).Member!;

        Assert.Equal(StaffRefusal.PasswordTooCommon, (await room.Accounts.ResetAsync(Email, "password1234", CancellationToken.None)).Refusal);
        Assert.Equal(before.SecurityStamp, (await room.MemberAsync(Email)).SecurityStamp);
        Assert.True(await room.HasPasswordAsync(Email, StaffRoom.Passphrase));
    }

    [Fact]
    public async Task Deactivate_EndsSessionsAndWithdrawsLinks_UntilActivated()
    {
        await using var room = await StaffRoom.OpenAsync();
        var added = await room.AddAsync(Email, password: null);

        Assert.False((await room.Accounts.DeactivateAsync(Email, CancellationToken.None)).Member!.IsActive);
        Assert.NotEqual(added.Member!.SecurityStamp, (await room.MemberAsync(Email)).SecurityStamp);
        Assert.Null(await room.Links.FindAsync(added.Link!.Token, CancellationToken.None));
        Assert.Equal(StaffRefusal.Inactive, (await room.Accounts.ResetAsync(Email, null, CancellationToken.None)).Refusal);

        Assert.True((await room.Accounts.ActivateAsync(Email)).Member!.IsActive);
        Assert.True((await room.MemberAsync(Email)).IsActive);
    }

    [Fact]
    public async Task Deactivate_TheLastActiveAdministrator_IsRefused()
    {
        await using var room = await StaffRoom.OpenAsync();
        await room.AddAsync("a@example.org", StaffRole.Administrator);
        await room.AddAsync("b@example.org", StaffRole.Administrator);
        await room.AddAsync("c@example.org", StaffRole.Publisher);

        Assert.Null((await room.Accounts.DeactivateAsync("a@example.org", CancellationToken.None)).Refusal);
        Assert.Equal(StaffRefusal.LastAdministrator, (await room.Accounts.DeactivateAsync("b@example.org", CancellationToken.None)).Refusal);
        Assert.True((await room.MemberAsync("b@example.org")).IsActive);
        Assert.Null((await room.Accounts.DeactivateAsync("c@example.org", CancellationToken.None)).Refusal);
    }

    [Fact]
    public async Task Change_OfNobody_IsRefused()
    {
        await using var room = await StaffRoom.OpenAsync();

        Assert.Equal(StaffRefusal.Unknown, (await room.Accounts.ResetAsync(Email, null, CancellationToken.None)).Refusal);
        Assert.Equal(StaffRefusal.Unknown, (await room.Accounts.DeactivateAsync(Email, CancellationToken.None)).Refusal);
        Assert.Equal(StaffRefusal.Unknown, (await room.Accounts.ActivateAsync(Email)).Refusal);
    }

    private static async Task LockOutAsync(StaffRoom room)
    {
        var members = room.Get<UserManager<StaffMember>>();
        var member = (await members.FindByEmailAsync(Email))!;
        await members.SetLockoutEndDateAsync(member, DateTimeOffset.UtcNow.AddMinutes(15));
        await members.AccessFailedAsync(member);
    }
}
