using TomskRelations.Core.Dates;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Delegations;

/// <summary>One visit, mission, presentation or meeting; never an aggregate such as "over 200 delegations".</summary>
public sealed class Delegation : PublishedRecord
{
    public const int TitleLength = 300;
    public const int SummaryLength = 2000;
    public const int PurposeLength = 1000;
    public const int NameLength = 300;
    public const int KeyLength = 80;

    public Direction Direction { get; set; }
    public DelegationKind Kind { get; set; }
    public required Text Title { get; set; }

    /// <summary>The record as one sentence that can be copied.</summary>
    public required Text Summary { get; set; }

    public required Text Purpose { get; set; }
    public required EdtfDate Date { get; set; }
    public DelegationStatus Status { get; set; }
    public required Text StatusReason { get; set; }

    /// <summary>People in the delegation; null is not 0.</summary>
    public Figure? HeadCount { get; set; }

    public DateOnly? FollowUp { get; set; }

    /// <summary>What an empty field of this record means, unless <see cref="MissingFields"/> says otherwise.</summary>
    public Missing EmptyMeans { get; set; }

    public required string SearchText { get; set; }

    public List<DelegationPartner> Partners { get; init; } = [];
    public List<DelegationPlace> Places { get; init; } = [];
    public List<DelegationHost> Hosts { get; init; } = [];
    public List<DelegationHead> Heads { get; init; } = [];
    public List<DelegationParticipant> Participants { get; init; } = [];
    public List<DelegationTopic> Topics { get; init; } = [];
    public List<DelegationMeeting> Meetings { get; init; } = [];
    public List<DelegationOutcome> Outcomes { get; init; } = [];
    public List<DelegationOrganisation> Organisations { get; init; } = [];
    public List<DelegationSource> Sources { get; init; } = [];
    public List<RelatedVisit> RelatedVisits { get; init; } = [];
    public List<MissingField> MissingFields { get; init; } = [];
}
