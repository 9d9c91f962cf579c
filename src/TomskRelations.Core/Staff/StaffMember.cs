using Microsoft.AspNetCore.Identity;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Staff;

/// <summary>Somebody who may sign in. Accounts are never deleted, because drafts and revisions name them; they are deactivated.</summary>
public sealed class StaffMember : IdentityUser<Guid>
{
    public const int NameLength = 200;
    public const int EmailLength = 256;

    /// <summary>Of the names under which Identity keeps things beside an account.</summary>
    public const int KeyLength = 128;

    public required string Name { get; set; }
    public StaffRole Role { get; set; }

    /// <summary>The language of the staff pages, which carry none in their address.</summary>
    public Language Language { get; set; }

    /// <summary>An inactive member is refused at the next request.</summary>
    public bool IsActive { get; set; } = true;

    /// <summary>The half-minute of the authenticator's code that was used last; an earlier one, and the same again, is refused.</summary>
    public long? LastCodeStep { get; set; }

    /// <summary>Whether the account can be signed in to at all: not before its invitation is accepted.</summary>
    public bool HasWayIn => IsActive && PasswordHash is not null;
}
