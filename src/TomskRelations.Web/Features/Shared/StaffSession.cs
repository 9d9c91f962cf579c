using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using TomskRelations.Core.Staff;

namespace TomskRelations.Web.Features.Shared;

/// <summary>How far somebody has come on the way into the staff area: by the password alone, or all the way.</summary>
public sealed class StaffSession(SignInManager<StaffMember> session, UserManager<StaffMember> members, StaffJournal journal)
{
    /// <summary>Whose password this request has found to be right, while the code is still to come.</summary>
    public StaffMember? Halfway { get; private set; }

    /// <summary>Lets a member in whose password is right; one with a second factor only as far as the code.</summary>
    public async Task EnterAsync(StaffMember member)
    {
        if (!member.TwoFactorEnabled)
        {
            await CompleteAsync(member);
            return;
        }
        Halfway = member;
        await ForgetAsync(IdentityConstants.ApplicationScheme);
        await session.Context.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, StaffPrincipal.HalfwayOf(member));
    }

    /// <returns>Whose password was right before; null where that was too long ago, or the account was changed since.</returns>
    public async Task<StaffMember?> FindHalfwayAsync()
    {
        var found = await session.Context.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        return found.Principal is { } who && await members.FindByIdAsync(who.Id().ToString()) is { HasWayIn: true, TwoFactorEnabled: true } member
            && member.SecurityStamp == StaffPrincipal.Stamp(who) ? member : null;
    }

    /// <summary>Lets a member in who has proved all there is to prove. Failures of before are forgotten only now.</summary>
    public async Task CompleteAsync(StaffMember member)
    {
        (member.AccessFailedCount, member.LockoutEnd) = (0, null);
        await journal.WithAsync(StaffEventKind.SignedIn, member.Id, member.Id, () => members.UpdateAsync(member));
        await ForgetAsync(IdentityConstants.TwoFactorUserIdScheme);
        await session.SignInAsync(member, isPersistent: false);
    }

    /// <summary>Keeps this session where a change of the account has ended all others.</summary>
    public Task StayAsync(StaffMember member) => session.RefreshSignInAsync(member);

    public Task LeaveAsync() => ForgetAsync(IdentityConstants.ApplicationScheme);

    private async Task ForgetAsync(string scheme)
    {
        if ((await session.Context.AuthenticateAsync(scheme)).Succeeded) await session.Context.SignOutAsync(scheme);
    }
}
