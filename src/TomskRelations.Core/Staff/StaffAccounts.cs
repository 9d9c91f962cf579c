using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Staff;

/// <summary>Adds members of staff, lets them in anew, and takes them out.</summary>
public sealed class StaffAccounts(TomskDbContext db, UserManager<StaffMember> members, OneTimeLinks links, TimeProvider clock)
{
    /// <param name="account">Who is added.</param>
    /// <param name="password">Null invites the member by a one-time link instead.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<StaffResult> AddAsync(NewAccount account, string? password, CancellationToken cancellation)
    {
        var (email, name) = (account.Email.Trim(), account.Name.Trim());
        if (email.Length > StaffMember.EmailLength) return new(StaffRefusal.EmailWrong);
        if (name.Length is 0 or > StaffMember.NameLength) return new(StaffRefusal.NameWrong);

        var member = new StaffMember { Id = Guid.CreateVersion7(), UserName = email, Email = email, Name = name, Role = account.Role, Language = account.Language };
        var created = password is null ? await members.CreateAsync(member) : await members.CreateAsync(member, password);
        if (!created.Succeeded) return new(Refusal(created));
        return password is null ? await InviteAsync(member, cancellation) : new(member);
    }

    /// <summary>Ends the member's sessions and lockout, and sets the password or makes a link that does.</summary>
    /// <param name="email">Whose account it is.</param>
    /// <param name="password">Null makes a one-time link instead; the old password then counts until that link is used.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<StaffResult> ResetAsync(string email, string? password, CancellationToken cancellation)
    {
        if (await members.FindByEmailAsync(email.Trim()) is not { } member) return new(StaffRefusal.Unknown);
        if (!member.IsActive) return new(StaffRefusal.Inactive);
        if (password is not null)
        {
            if (await RefusalOfAsync(member, password) is { } refusal) return new(refusal);
            member.PasswordHash = members.PasswordHasher.HashPassword(member, password);
        }
        (member.LockoutEnd, member.AccessFailedCount) = (null, 0);
        var saved = await members.UpdateSecurityStampAsync(member);
        if (!saved.Succeeded) return new(Refusal(saved));
        if (password is null) return await InviteAsync(member, cancellation);
        await WithdrawLinksAsync(member.Id, cancellation);
        return new(member);
    }

    /// <summary>Refuses the member from the next request on. Says yes where that was so before.</summary>
    public async Task<StaffResult> DeactivateAsync(string email, CancellationToken cancellation)
    {
        if (await members.FindByEmailAsync(email.Trim()) is not { } member) return new(StaffRefusal.Unknown);
        if (!member.IsActive) return new(member);

        // One statement, so that two administrators who deactivate each other do not both succeed.
        var stamp = Guid.NewGuid().ToString("N");
        var changed = await db.Users
            .Where(row => row.Id == member.Id && (row.Role != StaffRole.Administrator || db.Users.Any(other => other.Id != member.Id && other.IsActive && other.Role == StaffRole.Administrator)))
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.IsActive, false).SetProperty(one => one.SecurityStamp, stamp).SetProperty(one => one.ConcurrencyStamp, stamp), cancellation);
        if (changed == 0) return new(StaffRefusal.LastAdministrator);
        await WithdrawLinksAsync(member.Id, cancellation);
        await db.Entry(member).ReloadAsync(cancellation);
        return new(member);
    }

    /// <summary>Lets a deactivated member sign in again, with the password of before.</summary>
    public async Task<StaffResult> ActivateAsync(string email)
    {
        if (await members.FindByEmailAsync(email.Trim()) is not { } member) return new(StaffRefusal.Unknown);
        member.IsActive = true;
        var saved = await members.UpdateAsync(member);
        return saved.Succeeded ? new(member) : new(Refusal(saved));
    }

    private async Task<StaffResult> InviteAsync(StaffMember member, CancellationToken cancellation)
    {
        var until = clock.GetUtcNow().UtcDateTime + OneTimeLinks.MemberLife;
        var purpose = member.PasswordHash is null ? OneTimeLinkPurpose.Invitation : OneTimeLinkPurpose.Reset;
        return new(member, new(await links.CreateAsync(purpose, member, cancellation), until));
    }

    private Task<int> WithdrawLinksAsync(Guid member, CancellationToken cancellation) =>
        db.OneTimeLinks.Where(link => link.MemberId == member).ExecuteDeleteAsync(cancellation);

    private async Task<StaffRefusal?> RefusalOfAsync(StaffMember member, string password)
    {
        foreach (var rule in members.PasswordValidators)
            if (await rule.ValidateAsync(members, member, password) is { Succeeded: false } judged) return Refusal(judged);
        return null;
    }

    /// <summary>The first thing that is wrong; Identity reports all, and says the same of a name and of its e-mail.</summary>
    private static StaffRefusal Refusal(IdentityResult result) => result.Errors.First().Code switch
    {
        nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.DuplicateUserName) => StaffRefusal.EmailTaken,
        nameof(IdentityErrorDescriber.InvalidEmail) or nameof(IdentityErrorDescriber.InvalidUserName) => StaffRefusal.EmailWrong,
        nameof(IdentityErrorDescriber.PasswordTooShort) => StaffRefusal.PasswordTooShort,
        PasswordRules.TooLong => StaffRefusal.PasswordTooLong,
        PasswordRules.TooCommon => StaffRefusal.PasswordTooCommon,
        nameof(IdentityErrorDescriber.ConcurrencyFailure) => StaffRefusal.ChangedMeanwhile,
        var code => throw new InvalidOperationException($"Identity refused an account with {code}."),
    };
}

public sealed record NewAccount(string Email, string Name, StaffRole Role, Language Language);

/// <param name="Member">The member as it is now; null where it was refused.</param>
/// <param name="Refusal">Why nothing was changed.</param>
/// <param name="Link">Where a password is set by a link.</param>
public sealed record StaffResult(StaffMember? Member, StaffRefusal? Refusal, MadeLink? Link)
{
    internal StaffResult(StaffMember member, MadeLink? link = null)
        : this(member, null, link)
    {
    }

    internal StaffResult(StaffRefusal refusal)
        : this(null, refusal, null)
    {
    }
}

/// <param name="Token">Told once and stored nowhere.</param>
public sealed record MadeLink(string Token, DateTime ExpiresAt);

public enum StaffRefusal
{
    EmailWrong,
    EmailTaken,
    NameWrong,
    PasswordTooShort,
    PasswordTooLong,
    PasswordTooCommon,
    Unknown,
    Inactive,
    LastAdministrator,
    ChangedMeanwhile,
}
