using System.Globalization;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Delegations.Entry;

/// <summary>Fills the form in: with a published delegation, so that it can be changed, or with what a new one begins with.</summary>
public static class DelegationFormWriter
{
    public static DelegationForm New() => new()
    {
        Status = Code(DelegationStatus.TookPlace),
        EmptyMeans = Code(Missing.NotEntered),
        Partners = [new()],
        Basis = [new() { Kind = Code(BasisKind.StaffRecord) }],
        NoteEn = "First publication of the record.",
        NoteRu = "Первая публикация записи.",
    };

    public static DelegationForm Write(DelegationContext context, Language language) => Write(context.Published!.Document, context.Partners, context.People, language);

    /// <param name="people">Those without public office.</param>
    /// <param name="language">The language partners are named and dates are written in.</param>
    public static DelegationForm Write(DelegationDocument document, PartnerNames partners, IReadOnlyList<PrivatePerson> people, Language language)
    {
        return new()
        {
            TitleEn = document.En.Title,
            TitleRu = document.Ru.Title,
            SummaryEn = document.En.Summary,
            SummaryRu = document.Ru.Summary,
            PurposeEn = document.En.Purpose,
            PurposeRu = document.Ru.Purpose,
            Direction = Code(document.Direction),
            Kind = Code(document.Kind),
            Status = Code(document.Status),
            StatusReasonEn = document.StatusReason?.En,
            StatusReasonRu = document.StatusReason?.Ru,
            Date = TypedDate.Write(document.Date, language),
            Partners = [.. document.Partners.Select(slug => new PartnerRow { Name = partners.NameOf(slug, language) })],
            Places = [.. document.Places.Select(place => new PlaceRow { Key = place.Key, En = place.En, Ru = place.Ru, Country = partners.NameOf(place.Country, language) })],
            Hosts = [.. document.Hosts.Select(host => new HostRow { Key = host.Key, En = host.En, Ru = host.Ru, Organisation = host.Organisation })],
            Heads = [.. document.Heads.Select(head => Head(head, people)), .. Internal(people, PersonPart.Head).Select(person => Fill(new HeadRow { Rank = Code(person.Rank), Standing = Code(person.Standing) }, person))],
            Participants = [.. document.Participants.Select(person => Participant(person, people)), .. Internal(people, PersonPart.Participant).Select(person => Fill(new ParticipantRow { BodyType = Code(person.BodyType) }, person))],
            HeadCount = document.HeadCount?.Value.ToString(CultureInfo.InvariantCulture),
            HeadCountUnit = document.HeadCount?.Unit ?? DelegationFormReader.HeadCountUnits[0],
            HeadCountQualifier = Code(document.HeadCount?.Qualifier ?? Qualifier.Exact),
            Topics = [.. document.Topics.Select(Named)],
            Meetings = [.. document.Meetings.Select(Named)],
            Outcomes = [.. document.Outcomes.Select(outcome => new OutcomeRow { Key = outcome.Key, Kind = Code(outcome.Kind), En = outcome.En, Ru = outcome.Ru, WithEn = outcome.With?.En, WithRu = outcome.With?.Ru })],
            Organisations = [.. document.Organisations.Select(slug => new OrganisationRow { Name = slug })],
            Related = [.. document.Related.Select(visit => new RelatedRow { Kind = Code(visit.Kind), Delegation = visit.Delegation })],
            FollowUp = TypedDate.Write(document.FollowUp, language),
            EmptyMeans = Code(document.EmptyMeans),
            Missing = document.Missing.ToDictionary(field => field.Key, field => (string?)Code(field.Value)),
            Basis = BasisWriter.Write(document.Citations, [.. document.Sources.Where(source => source.Name is not null).Select(source => (source.Name!, source.Date))], language),
        };
    }

    private static HeadRow Head(HeadDocument head, IReadOnlyList<PrivatePerson> people)
    {
        var row = new HeadRow { Key = head.Key, En = head.En, Ru = head.Ru, TitleEn = head.Title?.En, TitleRu = head.Title?.Ru, Rank = Code(head.Rank), Standing = Code(head.Standing), NameBasis = Code(NameBasis.PublicOffice) };
        return Person(head.Person, people) is { } person ? Fill(row, person) : row;
    }

    private static ParticipantRow Participant(ParticipantDocument participant, IReadOnlyList<PrivatePerson> people)
    {
        var row = new ParticipantRow
        {
            Key = participant.Key,
            En = participant.En,
            Ru = participant.Ru,
            RoleEn = participant.Role?.En,
            RoleRu = participant.Role?.Ru,
            BodyEn = participant.Body?.En,
            BodyRu = participant.Body?.Ru,
            BodyType = Code(participant.BodyType),
            NameBasis = Code(NameBasis.PublicOffice),
        };
        return Person(participant.Person, people) is { } person ? Fill(row, person) : row;
    }

    private static HeadRow Fill(HeadRow row, PrivatePerson person)
    {
        (row.Key, row.En, row.Ru, row.TitleEn, row.TitleRu) = (person.Key, person.Name.En, person.Name.Ru, person.Title.En, person.Title.Ru);
        Fill(person, row);
        return row;
    }

    private static ParticipantRow Fill(ParticipantRow row, PrivatePerson person)
    {
        (row.Key, row.En, row.Ru, row.RoleEn, row.RoleRu) = (person.Key, person.Name.En, person.Name.Ru, person.Title.En, person.Title.Ru);
        (row.BodyEn, row.BodyRu) = (person.Body.En, person.Body.Ru);
        Fill(person, row);
        return row;
    }

    private static void Fill(PrivatePerson person, IPersonRow row) =>
        (row.Person, row.Consent, row.NameBasis) = (person.Id, person.Consent, Code(person.IsPublished ? NameBasis.Consent : NameBasis.Internal));

    private static PrivatePerson? Person(Guid? id, IReadOnlyList<PrivatePerson> people) => people.FirstOrDefault(person => person.Id == id);

    private static IEnumerable<PrivatePerson> Internal(IReadOnlyList<PrivatePerson> people, PersonPart part) =>
        people.Where(person => !person.IsPublished && person.Part == part);

    private static NamedRow Named(NamedDocument named) => new() { Key = named.Key, En = named.En, Ru = named.Ru };

    internal static string Code(Enum term) => DocumentField.Code(term);
}
