using TomskRelations.Core.Records;

namespace TomskRelations.Core.Delegations;

/// <summary>
/// A person without public office who took part in a delegation. Drafts apart, their name stands here and nowhere else: no public
/// query reads this table, and snapshots name the person by <see cref="Id"/> alone.
/// </summary>
public sealed class PrivatePerson
{
    public const int ConsentLength = 500;

    public Guid Id { get; init; }

    /// <summary>The record's identity; the record itself may not be published yet.</summary>
    public Guid DelegationId { get; init; }

    public PersonPart Part { get; init; }
    public int Ordinal { get; init; }
    public required string Key { get; init; }
    public required Text Name { get; init; }

    /// <summary>A head's title, a participant's role.</summary>
    public required Text Title { get; init; }

    public required Text Body { get; init; }
    public BodyType BodyType { get; init; }

    /// <summary>Of a head.</summary>
    public HeadRank Rank { get; init; }

    /// <summary>Of a head.</summary>
    public HeadStanding Standing { get; init; }

    /// <summary>Whether the person agreed that the public page names them.</summary>
    public bool IsPublished { get; init; }

    /// <summary>What the consent rests on.</summary>
    public string? Consent { get; init; }
}

public enum PersonPart
{
    Head,
    Participant,
}
