using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TomskRelations.Core.Data;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Staff;

public sealed class SecondFactorTests
{
    private const string Email = "a@example.org";

    [Fact]
    public async Task Key_IsTheSameUntilItIsUsed_AndIsStoredEncrypted()
    {
        await using var room = await StaffRoom.OpenAsync();
        await room.AddAsync(Email);
        var key = await KeyAsync(room);

        Assert.Equal(key, await KeyAsync(room));
        Assert.Matches("^[A-Z2-7]{32}$", key);
        var stored = await room.Get<TomskDbContext>().UserTokens.AsNoTracking().SingleAsync(CancellationToken.None);
        Assert.Equal(key, string.Concat(stored.Value!.Reverse()));
    }

    [Fact]
    public async Task TurnOn_WithAWrongCode_LeavesItOff()
    {
        await using var room = await StaffRoom.OpenAsync();
        await room.AddAsync(Email);
        var app = new AuthenticatorApp(await KeyAsync(room), room.Clock);

        Assert.Null(await OfAsync(room, (factor, member) => factor.TurnOnAsync(member, app.WrongCode())));
        Assert.Null(await OfAsync(room, (factor, member) => factor.TurnOnAsync(member, app.Code(-2))));
        Assert.False((await room.MemberAsync(Email)).TwoFactorEnabled);
        Assert.Equal([StaffEventKind.Added], await room.EventsAsync(Email));
    }

    [Fact]
    public async Task TurnOn_EndsSessionsAndGivesTenRecoveryCodes()
    {
        await using var room = await StaffRoom.OpenAsync();
        var before = (await room.AddAsync(Email)).Member!;
        var (_, codes) = await TurnOnAsync(room);

        var after = await room.MemberAsync(Email);
        Assert.Equal(SecondFactor.RecoveryCodeCount, codes.Distinct().Count());
        Assert.True(after.TwoFactorEnabled);
        Assert.NotEqual(before.SecurityStamp, after.SecurityStamp);
        Assert.Equal([StaffEventKind.TwoFactorOn, StaffEventKind.Added], await room.EventsAsync(Email));
        Assert.All(await room.Get<TomskDbContext>().UserTokens.AsNoTracking().ToListAsync(CancellationToken.None), stored => Assert.DoesNotContain(codes[0], stored.Value));
    }

    [Fact]
    public async Task Code_WorksOnce_AndNoEarlierOneAfterIt()
    {
        await using var room = await StaffRoom.OpenAsync();
        await room.AddAsync(Email);
        var (app, _) = await TurnOnAsync(room);

        Assert.False(await AcceptsAsync(room, app.Code()));
        room.Clock.Now += TimeSpan.FromMinutes(1);
        Assert.False(await AcceptsAsync(room, app.Code(-2)));
        Assert.True(await AcceptsAsync(room, $"{app.Code()[..3]} {app.Code()[3..]}"));
        Assert.False(await AcceptsAsync(room, app.Code()));
        Assert.False(await AcceptsAsync(room, app.Code(-1)));
        Assert.True(await AcceptsAsync(room, app.Code(1)));
    }

    [Fact]
    public async Task Code_SentTwiceAtOnce_IsAcceptedOnce()
    {
        await using var room = await StaffRoom.OpenAsync();
        await room.AddAsync(Email);
        var (app, _) = await TurnOnAsync(room);
        room.Clock.Now += TimeSpan.FromMinutes(1);
        var (first, second) = (new Request(room), new Request(room));
        await first.ReadAsync();
        await second.ReadAsync();

        Assert.True(await first.AcceptsAsync(app.Code()));
        Assert.False(await second.AcceptsAsync(app.Code()));
    }

    [Fact]
    public async Task RecoveryCode_HoweverItIsTyped_WorksOnce()
    {
        await using var room = await StaffRoom.OpenAsync();
        await room.AddAsync(Email);
        var (_, codes) = await TurnOnAsync(room);

        Assert.True(await AcceptsAsync(room, $" {codes[0].ToLowerInvariant().Replace("-", "  ", StringComparison.Ordinal)}"));
        Assert.False(await AcceptsAsync(room, codes[0]));
        Assert.False(await AcceptsAsync(room, ""));
        Assert.False(await AcceptsAsync(room, ";"));
        Assert.True(await AcceptsAsync(room, codes[1]));
        Assert.Equal(8, await OfAsync(room, (factor, member) => factor.CountRecoveryCodesAsync(member)));
        Assert.Equal([StaffEventKind.RecoveryCodeUsed, StaffEventKind.RecoveryCodeUsed], (await room.EventsAsync(Email))[..2]);
    }

    [Fact]
    public async Task RenewRecoveryCodes_ReplacesThoseOfBefore()
    {
        await using var room = await StaffRoom.OpenAsync();
        await room.AddAsync(Email);
        var (_, before) = await TurnOnAsync(room);
        var now = (await OfAsync(room, (factor, member) => factor.RenewRecoveryCodesAsync(member)))!;

        Assert.Empty(now.Intersect(before));
        Assert.False(await AcceptsAsync(room, before[0]));
        Assert.True(await AcceptsAsync(room, now[0]));
        Assert.Contains(StaffEventKind.NewRecoveryCodes, await room.EventsAsync(Email));
    }

    [Theory]
    [InlineData(true, StaffEventKind.TwoFactorOff)]
    [InlineData(false, StaffEventKind.TwoFactorReset)]
    public async Task TurnOff_ForgetsKeyAndCodesAndEndsSessions(bool byOneself, StaffEventKind kind)
    {
        await using var room = await StaffRoom.OpenAsync();
        await room.AddAsync(Email);
        var (app, codes) = await TurnOnAsync(room);
        var (key, before) = (await KeyAsync(room), await room.MemberAsync(Email));
        await OfAsync(room, (factor, member) => factor.TurnOffAsync(member, byOneself ? member.Id : null, CancellationToken.None));

        var after = await room.MemberAsync(Email);
        Assert.False(after.TwoFactorEnabled);
        Assert.NotEqual(before.SecurityStamp, after.SecurityStamp);
        Assert.NotEqual(key, await KeyAsync(room));
        room.Clock.Now += TimeSpan.FromMinutes(1);
        Assert.False(await AcceptsAsync(room, app.Code()));
        Assert.False(await AcceptsAsync(room, codes[0]));
        Assert.Equal(kind, (await room.EventsAsync(Email))[0]);
    }

    [Theory]
    [InlineData(true, StaffRole.Editor, false)]
    [InlineData(true, StaffRole.Publisher, true)]
    [InlineData(true, StaffRole.Administrator, true)]
    [InlineData(false, StaffRole.Publisher, false)]
    [InlineData(false, StaffRole.Administrator, false)]
    public void Rule_AppliesToThoseWhoPublish_WhereItIsRequired(bool isRequired, StaffRole role, bool applies) =>
        Assert.Equal(applies, new TwoFactorRule(isRequired).AppliesTo(role));

    private static async Task<(AuthenticatorApp App, IReadOnlyList<string> Codes)> TurnOnAsync(StaffRoom room)
    {
        var app = new AuthenticatorApp(await KeyAsync(room), room.Clock);
        return (app, (await OfAsync(room, (factor, member) => factor.TurnOnAsync(member, app.Code())))!);
    }

    private static Task<string> KeyAsync(StaffRoom room) => OfAsync(room, (factor, member) => factor.KeyAsync(member, CancellationToken.None));

    private static Task<bool> AcceptsAsync(StaffRoom room, string typed) => OfAsync(room, (factor, member) => factor.AcceptsAsync(member, typed));

    private static async Task<T> OfAsync<T>(StaffRoom room, Func<SecondFactor, StaffMember, Task<T>> ask)
    {
        var request = new Request(room);
        await request.ReadAsync();
        return await ask(request.Factor, request.Member);
    }

    /// <summary>A scope of its own, in which the account is read before anything is done with it.</summary>
    private sealed class Request(StaffRoom room)
    {
        private readonly IServiceProvider scope = room.Scope();

        public SecondFactor Factor => scope.GetRequiredService<SecondFactor>();
        public StaffMember Member { get; private set; } = null!;

        public async Task ReadAsync() => Member = (await scope.GetRequiredService<UserManager<StaffMember>>().FindByEmailAsync(Email))!;

        public Task<bool> AcceptsAsync(string typed) => Factor.AcceptsAsync(Member, typed);
    }
}
