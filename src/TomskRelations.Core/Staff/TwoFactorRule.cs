namespace TomskRelations.Core.Staff;

/// <summary>Who has to sign in with a second factor.</summary>
/// <param name="IsRequired">Of those who publish; nobody has to otherwise.</param>
public sealed record TwoFactorRule(bool IsRequired)
{
    public bool AppliesTo(StaffRole role) => IsRequired && role is StaffRole.Publisher or StaffRole.Administrator;

    /// <summary>Whether the member has to set a second factor up before anything else.</summary>
    public bool IsOwedBy(StaffStanding member) => AppliesTo(member.Role) && !member.HasTwoFactor;
}
