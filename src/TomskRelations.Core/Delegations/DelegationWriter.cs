using TomskRelations.Core.Data;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Search;

namespace TomskRelations.Core.Delegations;

internal static class DelegationWriter
{
    public static void Write(TomskDbContext db, DelegationDocument document, Guid id, RecordKeys keys) => db.Delegations.Add(new Delegation
    {
        Id = id,
        Slug = document.Key,
        Version = Guid.NewGuid(),
        Direction = document.Direction,
        Kind = document.Kind,
        Title = new(document.En.Title, document.Ru.Title),
        Summary = new(document.En.Summary, document.Ru.Summary),
        Purpose = new(document.En.Purpose, document.Ru.Purpose),
        Date = document.Date ?? EdtfDate.Undated,
        Status = document.Status,
        StatusReason = document.StatusReason ?? Text.None,
        HeadCount = document.HeadCount,
        FollowUp = document.FollowUp,
        EmptyMeans = document.EmptyMeans,
        SearchText = SearchTextOf(document, keys),
        Partners = Rows(document.Partners, (key, row) => new DelegationPartner { Ordinal = row, PartnerId = keys[RecordKind.Partner, key] }),
        Places = Rows(document.Places, (place, row) => new DelegationPlace
        {
            Ordinal = row,
            Key = place.Key,
            Name = new(place.En, place.Ru),
            CountryId = keys.Find(RecordKind.Partner, place.Country),
        }),
        Hosts = Rows(document.Hosts, (host, row) => new DelegationHost
        {
            Ordinal = row,
            Key = host.Key,
            Name = new(host.En, host.Ru),
            OrganisationId = keys.Find(RecordKind.Organisation, host.Organisation),
        }),
        Heads = Rows(document.Heads, (head, row) => new DelegationHead
        {
            Ordinal = row,
            Key = head.Key,
            Name = keys.PersonName(head.Person) ?? new(head.En, head.Ru),
            Title = head.Title ?? Text.None,
            Rank = head.Rank,
            Standing = head.Standing,
        }),
        Participants = Rows(document.Participants, (person, row) => new DelegationParticipant
        {
            Ordinal = row,
            Key = person.Key,
            Name = keys.PersonName(person.Person) ?? new(person.En, person.Ru),
            Role = person.Role ?? Text.None,
            Body = person.Body ?? Text.None,
            BodyType = person.BodyType,
        }),
        Topics = Rows(document.Topics, (topic, row) => new DelegationTopic { Ordinal = row, Key = topic.Key, Name = new(topic.En, topic.Ru) }),
        Meetings = Rows(document.Meetings, (meeting, row) => new DelegationMeeting { Ordinal = row, Key = meeting.Key, Name = new(meeting.En, meeting.Ru) }),
        Outcomes = Rows(document.Outcomes, (outcome, row) => new DelegationOutcome
        {
            Ordinal = row,
            Key = outcome.Key,
            Kind = outcome.Kind,
            Name = new(outcome.En, outcome.Ru),
            With = outcome.With ?? Text.None,
        }),
        Organisations = Rows(document.Organisations, (key, row) => new DelegationOrganisation { Ordinal = row, OrganisationId = keys[RecordKind.Organisation, key] }),
        Sources = Rows(document.Sources, (source, row) => new DelegationSource
        {
            Ordinal = row,
            Kind = source.Kind,
            SourceId = keys.Find(RecordKind.Source, source.Source),
            Name = source.Name ?? Text.None,
            Date = source.Date,
        }),
        RelatedVisits = Rows(document.Related, (visit, row) => new RelatedVisit
        {
            Ordinal = row,
            Kind = visit.Kind,
            RelatedId = keys[RecordKind.Delegation, visit.Delegation],
        }),
        MissingFields = Rows([.. document.Missing], (field, row) => new MissingField { Ordinal = row, Field = field.Key, State = field.Value }),
    });

    public static string SearchTextOf(DelegationDocument document, RecordKeys keys) => SearchText.Of(Words(document, keys));

    private static List<TRow> Rows<TItem, TRow>(IReadOnlyList<TItem> items, Func<TItem, int, TRow> row) => [.. items.Select(row)];

    private static IEnumerable<string?> Words(DelegationDocument document, RecordKeys keys) =>
    [
        document.En.Title, document.Ru.Title, document.En.Summary, document.Ru.Summary, document.En.Purpose, document.Ru.Purpose,
        .. document.Places.SelectMany(place => new[] { place.En, place.Ru }),
        .. document.Hosts.SelectMany(host => new[] { host.En, host.Ru }),
        .. document.Heads.SelectMany(head => new[] { head.En, head.Ru }),
        .. DateForms.Of(document.Date),
        .. document.Partners.Select(keys.PartnerWords),
    ];
}
