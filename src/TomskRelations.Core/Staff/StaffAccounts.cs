using Microsoft.AspNetCore.Identity;

namespace TomskRelations.Core.Staff;

/// <summary>Adds members of staff, and lets in anew who cannot sign in any more.</summary>
public sealed class StaffAccounts(UserManager<StaffMember> members, OneTimeLinks links, SecondFactor secondFactor, StaffJournal journal, TimeProvider clock)
{
    /// <param name="account">Who is added.</param>
    /// <param name="password">Null invites the member by a one-time link instead.</param>
    /// <param name="by">Who adds; null for the command line.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<StaffResult> AddAsync(NewAccount account, string? password, Guid? by, CancellationToken cancellation)
    {
        var (email, name) = (account.Email.Trim(), account.Name.Trim());
        if (email.Length > StaffMember.EmailLength) return new(StaffRefusal.EmailWrong);
        if (name.Length is 0 or > StaffMember.NameLength) return new(StaffRefusal.NameWrong);

        var member = new StaffMember { Id = Guid.CreateVersion7(), UserName = email, Email = email, Name = name, Role = account.Role, Language = account.Language };
        var created = password is null
            ? await journal.WithAsync(StaffEventKind.Invited, member.Id, by, () => members.CreateAsync(member))
            : await journal.WithAsync(StaffEventKind.Added, member.Id, by, () => members.CreateAsync(member, password));
        if (!created.Succeeded) return new(StaffRefusals.Of(created));
        return password is null ? await LinkAsync(member, cancellation) : new(member);
    }

    /// <summary>Ends the member's sessions and lockout, and sets the password or makes a link that does.</summary>
    /// <param name="email">Whose account it is.</param>
    /// <param name="reset">What is set anew.</param>
    /// <param name="by">Who resets; null for the command line.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<StaffResult> ResetAsync(string email, StaffReset reset, Guid? by, CancellationToken cancellation)
    {
        if (await members.FindByEmailAsync(email.Trim()) is not { } member) return new(StaffRefusal.Unknown);
        if (!member.IsActive) return new(StaffRefusal.Inactive);
        if (reset.Password is { } password)
        {
            if (await RefusalOfAsync(member, password) is { } refusal) return new(refusal);
            member.PasswordHash = members.PasswordHasher.HashPassword(member, password);
        }
        (member.LockoutEnd, member.AccessFailedCount) = (null, 0);
        var saved = await journal.WithAsync(KindOf(member, reset), member.Id, by, () => members.UpdateSecurityStampAsync(member));
        if (saved.Succeeded && reset.TwoFactor) saved = await secondFactor.TurnOffAsync(member, by, cancellation);
        if (!saved.Succeeded) return new(StaffRefusals.Of(saved));
        if (reset.Password is null) return await LinkAsync(member, cancellation);
        await links.WithdrawAsync(member.Id, cancellation);
        return new(member);
    }

    private static StaffEventKind KindOf(StaffMember member, StaffReset reset) => reset.Password is not null ? StaffEventKind.PasswordChanged
        : member.PasswordHash is null ? StaffEventKind.Invited
        : StaffEventKind.ResetLinkMade;

    private async Task<StaffResult> LinkAsync(StaffMember member, CancellationToken cancellation)
    {
        var until = clock.GetUtcNow().UtcDateTime + OneTimeLinks.MemberLife;
        var purpose = member.PasswordHash is null ? OneTimeLinkPurpose.Invitation : OneTimeLinkPurpose.Reset;
        return new(member, new(await links.CreateAsync(purpose, member, cancellation), until));
    }

    private async Task<StaffRefusal?> RefusalOfAsync(StaffMember member, string password)
    {
        foreach (var rule in members.PasswordValidators)
            if (await rule.ValidateAsync(members, member, password) is { Succeeded: false } judged) return StaffRefusals.Of(judged);
        return null;
    }
}
