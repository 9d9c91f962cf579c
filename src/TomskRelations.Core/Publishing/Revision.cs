using TomskRelations.Core.Records;

namespace TomskRelations.Core.Publishing;

/// <summary>One publication of one record, never changed afterwards. Each carries the hash of the one before it.</summary>
public sealed class Revision
{
    public const int NoteLength = 1000;
    public const int HashLength = 64;

    /// <summary>Place in the chain of all revisions, from 1 without a gap.</summary>
    public long Sequence { get; init; }

    public RecordKind RecordKind { get; init; }
    public Guid RecordId { get; init; }

    /// <summary>1 for the first publication of the record.</summary>
    public int Number { get; init; }

    public required string Slug { get; init; }
    public RevisionAction Action { get; init; }
    public PublishingRole Role { get; init; }
    public DateTime PublishedAt { get; init; }
    public required Text Note { get; init; }

    /// <summary>Whose eyes it passed; null for the seed, and for what was published before there was a rule of the second person.</summary>
    public ApprovalKind? Approval { get; init; }

    /// <summary>Why it passed nobody else's; empty unless <see cref="Approval"/> is an exception.</summary>
    public Text ApprovalReason { get; init; } = Text.None;

    /// <summary>Version of the snapshot's form.</summary>
    public int Schema { get; init; }

    /// <summary>The record as published, as JSON; holds only what is public.</summary>
    public required string Snapshot { get; init; }

    /// <summary>Hash of the revision with the sequence number before; empty for the first.</summary>
    public required string PreviousHash { get; init; }

    /// <summary>See <see cref="RevisionChain.HashOf"/>.</summary>
    public string Hash { get; set; } = "";
}

public enum RevisionAction
{
    Published,
    Withdrawn,
}

/// <summary>In which capacity a revision was published.</summary>
public enum PublishingRole
{
    /// <summary>The first edition, loaded from the seed files.</summary>
    Seed,
    Editor,
    Publisher,
    Administrator,
}
