using TomskRelations.Core.Records;

namespace TomskRelations.Core.Publishing;

/// <summary>The circumstances of a publication: in which capacity, when, and with which public note.</summary>
public sealed record Publication(PublishingRole Role, DateTime At, Text Note)
{
    /// <summary>Whose eyes it passed; null for the seed and for previews.</summary>
    public ApprovalKind? Approval { get; init; }

    /// <summary>Why it passed nobody else's; empty unless <see cref="Approval"/> is an exception.</summary>
    public Text ApprovalReason { get; init; } = Text.None;

    public static Publication By(Signature signature, DateTime at, Text note) =>
        new(signature.Role, at, note) { Approval = signature.Approval, ApprovalReason = signature.Reason };
}
