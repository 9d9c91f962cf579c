using System.Text.Json.Serialization;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Delegations;

public sealed record DelegationDocument : RecordDocument
{
    [JsonIgnore]
    public override RecordKind RecordKind => RecordKind.Delegation;
    public Direction Direction { get; init; }
    public DelegationKind Kind { get; init; }
    public EdtfDate? Date { get; init; }
    public IReadOnlyList<string> Partners { get; init; } = [];
    public IReadOnlyList<PlaceDocument> Places { get; init; } = [];
    public IReadOnlyList<HostDocument> Hosts { get; init; } = [];
    public IReadOnlyList<HeadDocument> Heads { get; init; } = [];
    public IReadOnlyList<ParticipantDocument> Participants { get; init; } = [];
    public IReadOnlyList<NamedDocument> Topics { get; init; } = [];
    public IReadOnlyList<NamedDocument> Meetings { get; init; } = [];
    public IReadOnlyList<OutcomeDocument> Outcomes { get; init; } = [];
    public IReadOnlyList<string> Organisations { get; init; } = [];
    public IReadOnlyList<DelegationSourceDocument> Sources { get; init; } = [];
    public IReadOnlyList<RelatedVisitDocument> Related { get; init; } = [];
    public IReadOnlyDictionary<string, Missing> Missing { get; init; } = new SortedDictionary<string, Missing>();
    public Figure? HeadCount { get; init; }
    public DelegationStatus Status { get; init; }
    public Text? StatusReason { get; init; }
    public DateOnly? FollowUp { get; init; }
    public Missing EmptyMeans { get; init; } = Core.Records.Missing.NotEntered;
    public DelegationWords En { get; init; } = new();
    public DelegationWords Ru { get; init; } = new();

    public override IEnumerable<string> Fields() =>
    [
        .. Filled(
            ("title", true),
            ("summary", En.Summary is not null || Ru.Summary is not null),
            ("purpose", En.Purpose is not null || Ru.Purpose is not null),
            ("date", Date is not null),
            ("direction", Direction != Direction.NotStated),
            ("kind", true),
            ("partners", Partners.Count > 0),
            ("organisations", Organisations.Count > 0),
            ("status", true),
            ("headCount", HeadCount is not null)),
        .. Places.Select(place => $"place:{place.Key}"),
        .. Hosts.Select(host => $"host:{host.Key}"),
        .. Heads.Select(head => $"head:{head.Key}"),
        .. Participants.Select(participant => $"participant:{participant.Key}"),
        .. Topics.Select(topic => $"topic:{topic.Key}"),
        .. Meetings.Select(meeting => $"meeting:{meeting.Key}"),
        .. Outcomes.Select(outcome => $"outcome:{outcome.Key}"),
    ];

    public override IEnumerable<RecordReference> References() =>
    [
        .. Partners.Select(key => new RecordReference("partners", RecordKind.Partner, key)),
        .. Places.Where(place => place.Country is not null).Select(place => new RecordReference($"place:{place.Key}", RecordKind.Partner, place.Country!)),
        .. Hosts.Where(host => host.Organisation is not null).Select(host => new RecordReference($"host:{host.Key}", RecordKind.Organisation, host.Organisation!)),
        .. Organisations.Select(key => new RecordReference("organisations", RecordKind.Organisation, key)),
        .. Sources.Where(source => source.Source is not null).Select(source => new RecordReference("sources", RecordKind.Source, source.Source!)),
        .. Related.Select(visit => new RecordReference("related", RecordKind.Delegation, visit.Delegation)),
    ];
}

public sealed record DelegationWords(string? Title = null, string? Summary = null, string? Purpose = null);

public sealed record NamedDocument(string Key, string? En = null, string? Ru = null);

public sealed record PlaceDocument(string Key, string? En = null, string? Ru = null, string? Country = null);

public sealed record HostDocument(string Key, string? En = null, string? Ru = null, string? Organisation = null);

/// <param name="En">The name in Latin letters.</param>
/// <param name="Ru">The name in Cyrillic letters.</param>
/// <param name="Person">Stands for the name of a <see cref="PrivatePerson"/> who agreed to be named.</param>
public sealed record HeadDocument(string Key, HeadRank Rank, string? En = null, string? Ru = null, HeadStanding Standing = HeadStanding.Full, Text? Title = null, Guid? Person = null);

/// <param name="Person">Stands for the name of a <see cref="PrivatePerson"/> who agreed to be named.</param>
public sealed record ParticipantDocument(string Key, BodyType BodyType, string? En = null, string? Ru = null, Text? Role = null, Text? Body = null, Guid? Person = null);

public sealed record OutcomeDocument(string Key, OutcomeKind Kind, string? En = null, string? Ru = null, Text? With = null);

public sealed record DelegationSourceDocument(DelegationSourceKind Kind, string? Source = null, Text? Name = null, DateOnly? Date = null);

public sealed record RelatedVisitDocument(RelatedVisitKind Kind, string Delegation);
