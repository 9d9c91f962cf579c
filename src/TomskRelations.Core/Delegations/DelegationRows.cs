using TomskRelations.Core.Organisations;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;

namespace TomskRelations.Core.Delegations;

/// <summary>A row of a delegation; rows stand in the order they are shown.</summary>
public abstract class DelegationRow
{
    public Guid DelegationId { get; init; }
    public Delegation? Delegation { get; init; }
    public int Ordinal { get; init; }
}

public sealed class DelegationPartner : DelegationRow
{
    public Guid PartnerId { get; init; }
    public Partner? Partner { get; init; }
}

/// <summary>Cited under "place:" and its key.</summary>
public sealed class DelegationPlace : DelegationRow
{
    public required string Key { get; init; }
    public required Text Name { get; init; }

    /// <summary>The partner country the place lies in; null for places in Russia and where it is not stated.</summary>
    public Guid? CountryId { get; init; }

    public Partner? Country { get; init; }
}

/// <summary>Cited under "host:" and its key.</summary>
public sealed class DelegationHost : DelegationRow
{
    public required string Key { get; init; }
    public required Text Name { get; init; }
    public Guid? OrganisationId { get; init; }
    public Organisation? Organisation { get; init; }
}

/// <summary>A head of the delegation; several are equals. Cited under "head:" and its key.</summary>
public sealed class DelegationHead : DelegationRow
{
    public required string Key { get; init; }

    /// <summary>The name in Latin (En) and Cyrillic (Ru) letters.</summary>
    public required Text Name { get; init; }

    /// <summary>The title as the source writes it.</summary>
    public required Text Title { get; init; }

    public HeadRank Rank { get; init; }
    public HeadStanding Standing { get; init; }
}

/// <summary>A participant whose name may be published; all others never reach this table.</summary>
public sealed class DelegationParticipant : DelegationRow
{
    public required string Key { get; init; }
    public required Text Name { get; init; }
    public required Text Role { get; init; }
    public required Text Body { get; init; }
    public BodyType BodyType { get; init; }
}

public sealed class DelegationTopic : DelegationRow
{
    public required string Key { get; init; }
    public required Text Name { get; init; }
}

public sealed class DelegationMeeting : DelegationRow
{
    public required string Key { get; init; }
    public required Text Name { get; init; }
}

/// <summary>Cited under "outcome:" and its key.</summary>
public sealed class DelegationOutcome : DelegationRow
{
    public required string Key { get; init; }
    public OutcomeKind Kind { get; init; }
    public required Text Name { get; init; }
    public required Text With { get; init; }
}

public sealed class DelegationOrganisation : DelegationRow
{
    public Guid OrganisationId { get; init; }
    public Organisation? Organisation { get; init; }
}

/// <summary>What the record rests on as a whole; its date is not the date of the visit.</summary>
public sealed class DelegationSource : DelegationRow
{
    public DelegationSourceKind Kind { get; init; }
    public Guid? SourceId { get; init; }
    public SourceDocument? Source { get; init; }

    /// <summary>Names an internal paper.</summary>
    public required Text Name { get; init; }

    public DateOnly? Date { get; init; }
}

public sealed class RelatedVisit : DelegationRow
{
    public RelatedVisitKind Kind { get; init; }
    public Guid RelatedId { get; init; }
    public Delegation? Related { get; init; }
}

/// <summary>Why a field is empty, where that differs from <see cref="Delegation.EmptyMeans"/>.</summary>
public sealed class MissingField : DelegationRow
{
    public required string Field { get; init; }
    public Missing State { get; init; }
}
