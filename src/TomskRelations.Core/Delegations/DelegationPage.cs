using TomskRelations.Core.Dates;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;

namespace TomskRelations.Core.Delegations;

/// <summary>A delegation with all its fields and rows, and the records around it.</summary>
/// <param name="Around">The nearest delegations with the same partners, the milestones that are the same event, and statements about it.</param>
public sealed record DelegationPage(DelegationFacts Facts, DelegationDetails Details, Mentions.Mentions Around, Proofs Proofs, Notes Notes)
{
    /// <summary>Why a field is empty.</summary>
    public Missing WhyEmpty(string field) => Details.Missing.FirstOrDefault(line => line.Field == field)?.State ?? Facts.EmptyMeans;
}

/// <summary>What a delegation has one of.</summary>
public sealed record DelegationFacts
{
    public required Guid Id { get; init; }
    public required string Slug { get; init; }
    public required Text Title { get; init; }
    public required Text Summary { get; init; }
    public required Text Purpose { get; init; }
    public required EdtfDate Date { get; init; }
    public Direction Direction { get; init; }
    public DelegationKind Kind { get; init; }
    public DelegationStatus Status { get; init; }
    public required Text StatusReason { get; init; }
    public Figure? HeadCount { get; init; }
    public DateOnly? FollowUp { get; init; }
    public Missing EmptyMeans { get; init; }

    /// <summary>When and how it was last published.</summary>
    public LastPublication? Published { get; init; }
}

/// <summary>What a delegation may have several of.</summary>
public sealed record DelegationDetails(
    IReadOnlyList<NamedRecord> Partners,
    IReadOnlyList<PlaceLine> Places,
    IReadOnlyList<HostLine> Hosts,
    IReadOnlyList<HeadLine> Heads,
    IReadOnlyList<ParticipantLine> Participants,
    IReadOnlyList<NamedLine> Topics,
    IReadOnlyList<NamedLine> Meetings,
    IReadOnlyList<OutcomeLine> Outcomes,
    IReadOnlyList<NamedRecord> Organisations,
    IReadOnlyList<SourceLine> Sources,
    IReadOnlyList<RelatedVisitLine> RelatedVisits,
    IReadOnlyList<MissingLine> Missing);
