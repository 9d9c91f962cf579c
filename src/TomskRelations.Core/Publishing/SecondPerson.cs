using TomskRelations.Core.Drafts;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;

namespace TomskRelations.Core.Publishing;

/// <summary>
/// The rule of the second person: while two or more members may publish, nobody publishes what they had a hand in, unless an
/// administrator says why.
/// </summary>
public sealed class SecondPerson(PublisherQueries publishers)
{
    /// <summary>What a member may do with a draft.</summary>
    /// <param name="draft">Null where what was typed is stored nowhere yet: then it is the member's own work.</param>
    public async Task<PublishingRight> RightAsync(StaffRole role, Guid member, OpenDraft? draft, CancellationToken cancellation) => RightOf(
        role, draft?.IsWorkOf(member) ?? true, await publishers.HaveAnotherAsync(member, cancellation));

    /// <summary>Signs a publication.</summary>
    /// <param name="exception">Why it needs no second person; empty where nobody says so.</param>
    /// <returns>Null where it needs a second person, or is not the member's to publish.</returns>
    public static Signature? Sign(StaffRole role, PublishingRight right, Text exception) => right switch
    {
        PublishingRight.AsSecondPerson => new(RoleOf(role), ApprovalKind.SecondPerson),
        PublishingRight.AsOnlyPublisher => new(RoleOf(role), ApprovalKind.OnlyPublisher),
        PublishingRight.ByException when !exception.IsEmpty => new(RoleOf(role), ApprovalKind.Exception, exception),
        _ => null,
    };

    /// <summary>Signs a withdrawal. It is one person's act, which puts nothing into public: its reason, always asked for, is that of the exception.</summary>
    public async Task<Signature> SignWithdrawalAsync(StaffRole role, Guid member, Text reason, CancellationToken cancellation) =>
        await publishers.HaveAnotherAsync(member, cancellation) ? new(RoleOf(role), ApprovalKind.Exception, reason) : new(RoleOf(role), ApprovalKind.OnlyPublisher);

    internal static PublishingRight RightOf(StaffRole role, bool isOwnWork, bool hasOther) => (role, isOwnWork, hasOther) switch
    {
        (StaffRole.Editor, _, _) => PublishingRight.None,
        (_, false, _) => PublishingRight.AsSecondPerson,
        (_, true, false) => PublishingRight.AsOnlyPublisher,
        (StaffRole.Administrator, true, true) => PublishingRight.ByException,
        _ => PublishingRight.NeedsSecondPerson,
    };

    private static PublishingRole RoleOf(StaffRole role) => role == StaffRole.Administrator ? PublishingRole.Administrator : PublishingRole.Publisher;
}

/// <summary>What a member may do with a draft.</summary>
public enum PublishingRight
{
    /// <summary>Editors do not publish.</summary>
    None,

    AsSecondPerson,
    AsOnlyPublisher,

    /// <summary>Own work of an administrator, while others may publish: with a reason.</summary>
    ByException,

    /// <summary>Own work of a publisher, while others may publish.</summary>
    NeedsSecondPerson,
}
