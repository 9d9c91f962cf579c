using Microsoft.AspNetCore.Identity;

namespace TomskRelations.Core.Staff;

/// <summary>Asks a member who is signed in for their password again, before something that matters.</summary>
public sealed class OwnPassword(UserManager<StaffMember> members, SignInFailures failures)
{
    /// <summary>A wrong one counts as a failed sign-in does, and five of them lock the account.</summary>
    public async Task<PasswordAnswer> CheckAsync(StaffMember member, string password, CancellationToken cancellation)
    {
        if (await members.IsLockedOutAsync(member)) return PasswordAnswer.LockedOut;
        if (!await members.CheckPasswordAsync(member, password))
        {
            await failures.CountAsync(member, cancellation);
            return PasswordAnswer.Wrong;
        }
        await members.ResetAccessFailedCountAsync(member);
        return PasswordAnswer.Right;
    }
}

public enum PasswordAnswer
{
    Right,
    Wrong,
    LockedOut,
}
