using TomskRelations.Core.Records;

namespace TomskRelations.Core.Publishing;

/// <summary>Whose eyes a publication passed.</summary>
public enum ApprovalKind
{
    /// <summary>Whoever published it had no hand in it.</summary>
    SecondPerson,

    /// <summary>The work of whoever published it, while nobody else could have.</summary>
    OnlyPublisher,

    /// <summary>The work of whoever published it, although somebody else could have; the reason says why.</summary>
    Exception,
}

/// <summary>In which capacity, and passing whose eyes, something is published. <see cref="SecondPerson"/> alone makes one.</summary>
public sealed record Signature
{
    internal Signature(PublishingRole role, ApprovalKind approval, Text? reason = null) => (Role, Approval, Reason) = (role, approval, reason ?? Text.None);

    public PublishingRole Role { get; }
    public ApprovalKind Approval { get; }

    /// <summary>Of an exception; empty otherwise.</summary>
    public Text Reason { get; }
}
