namespace TomskRelations.Core.Staff;

/// <summary>A link that lets its bearer set a password once. Only the hash of its token is stored.</summary>
public sealed class OneTimeLink
{
    public const int HashLength = 64;

    public Guid Id { get; init; }
    public OneTimeLinkPurpose Purpose { get; init; }

    /// <summary>Whose password it sets; null for the set-up of the first administrator.</summary>
    public Guid? MemberId { get; init; }

    public StaffMember? Member { get; init; }

    /// <summary>SHA-256 of the token, lower-case hexadecimal.</summary>
    public required string TokenHash { get; init; }

    public DateTime ExpiresAt { get; init; }
}

public enum OneTimeLinkPurpose
{
    /// <summary>Makes the first administrator; works only while there is no member of staff.</summary>
    Setup,

    /// <summary>Sets the first password of a new member.</summary>
    Invitation,

    /// <summary>Sets a new password in place of a forgotten one.</summary>
    Reset,
}
