namespace TomskRelations.Core.Staff;

/// <summary>Something that happened to an account. Events are only ever added; none is changed or deleted.</summary>
public sealed class StaffEvent
{
    public Guid Id { get; init; }
    public DateTime At { get; init; }
    public StaffEventKind Kind { get; init; }

    /// <summary>Whom it concerns.</summary>
    public Guid MemberId { get; init; }

    public StaffMember? Member { get; init; }

    /// <summary>Who did it; null where nobody was signed in, and for what the command line does.</summary>
    public Guid? ById { get; init; }

    public StaffMember? By { get; init; }

    /// <summary>The role before and after, of a change of role.</summary>
    public StaffRole? FromRole { get; init; }

    public StaffRole? ToRole { get; init; }
}

public enum StaffEventKind
{
    /// <summary>The first administrator was made by the link on the console.</summary>
    SetUp,

    /// <summary>Added with a password, by the command line.</summary>
    Added,

    /// <summary>Added, or invited anew, by a one-time link.</summary>
    Invited,

    InvitationAccepted,
    SignedIn,
    SignInRefused,
    LockedOut,
    SignedOutEverywhere,

    /// <summary>An administrator ended the member's sessions.</summary>
    SessionsEnded,

    PasswordChanged,
    ResetLinkMade,
    RoleChanged,
    Deactivated,
    LetInAgain,
    TwoFactorOn,
    TwoFactorOff,

    /// <summary>Somebody else took the member's second factor off.</summary>
    TwoFactorReset,

    RecoveryCodeUsed,
    NewRecoveryCodes,
}
