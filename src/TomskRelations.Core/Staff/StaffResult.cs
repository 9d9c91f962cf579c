using TomskRelations.Core.Records;

namespace TomskRelations.Core.Staff;

public sealed record NewAccount(string Email, string Name, StaffRole Role, Language Language);

/// <param name="Password">Null makes a one-time link instead; the old password then counts until that link is used.</param>
/// <param name="TwoFactor">Takes the second factor off as well.</param>
public sealed record StaffReset(string? Password = null, bool TwoFactor = false);

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
