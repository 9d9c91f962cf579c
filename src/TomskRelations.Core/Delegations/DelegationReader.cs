using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Delegations;

/// <summary>
/// Reads a delegation with the rows of all its tables in one statement. The rows are numbered, so that the n-th of each table
/// share one line of the answer: it has as many lines as the longest list, where joining the lists would multiply them.
/// </summary>
internal static class DelegationReader
{
    public static async Task<(DelegationFacts Facts, DelegationDetails Details)?> DelegationAsync(this TomskDbContext db, string slug, CancellationToken cancellation)
    {
        var lines = await Lines(db, slug).ToListAsync(cancellation);
        return lines.Count == 0 ? null : (lines[0].Facts, new(
            All(lines, line => line.Partner),
            All(lines, line => line.Place),
            All(lines, line => line.Host),
            All(lines, line => line.Head),
            All(lines, line => line.Participant),
            All(lines, line => line.Topic),
            All(lines, line => line.Meeting),
            All(lines, line => line.Outcome),
            All(lines, line => line.Organisation),
            All(lines, line => line.Source),
            [.. All(lines, line => line.Related).Concat(All(lines, line => line.Naming)).DistinctBy(visit => (visit.Kind, visit.Delegation.Id))],
            All(lines, line => line.Missing)));
    }

    private static List<T> All<T>(List<Line> lines, Func<Line, T?> row)
        where T : class => [.. lines.Select(row).OfType<T>()];

    private static IQueryable<int> Ordinals(TomskDbContext db, string slug) => db.Delegations.Where(delegation => delegation.Slug == slug).Select(_ => 0)
        .Union(Ordinals<DelegationPartner>(db, slug))
        .Union(Ordinals<DelegationPlace>(db, slug))
        .Union(Ordinals<DelegationHost>(db, slug))
        .Union(Ordinals<DelegationHead>(db, slug))
        .Union(Ordinals<DelegationParticipant>(db, slug))
        .Union(Ordinals<DelegationTopic>(db, slug))
        .Union(Ordinals<DelegationMeeting>(db, slug))
        .Union(Ordinals<DelegationOutcome>(db, slug))
        .Union(Ordinals<DelegationOrganisation>(db, slug))
        .Union(Ordinals<DelegationSource>(db, slug))
        .Union(Ordinals<RelatedVisit>(db, slug))
        .Union(Naming(db).Where(row => row.Row.Related!.Slug == slug).Select(row => row.Number))
        .Union(Ordinals<MissingField>(db, slug));

    private static IQueryable<int> Ordinals<T>(TomskDbContext db, string slug)
        where T : DelegationRow => db.Set<T>().Where(row => row.Delegation!.Slug == slug).Select(row => row.Ordinal);

    /// <summary>The rows in which other visits name one, numbered.</summary>
    private static IQueryable<NamingRow> Naming(TomskDbContext db) => db.Set<RelatedVisit>().AsNoTracking().Select(row => new NamingRow
    {
        Row = row,
        Number = db.Set<RelatedVisit>().Count(before => before.RelatedId == row.RelatedId
            && (string.Compare(before.Delegation!.Slug, row.Delegation!.Slug) < 0 || (before.DelegationId == row.DelegationId && before.Ordinal < row.Ordinal))),
    });

    private static IQueryable<Revision> Latest(TomskDbContext db, string slug) => db.Revisions.AsNoTracking().Where(row =>
        row.RecordKind == RecordKind.Delegation && row.Slug == slug && !db.Revisions.Any(later => later.RecordId == row.RecordId && later.Number > row.Number));

    private static IQueryable<Joined> Joins(TomskDbContext db, string slug) =>
        from delegation in db.Delegations.AsNoTracking().Where(delegation => delegation.Slug == slug)
        from n in Ordinals(db, slug)
        from partner in db.Set<DelegationPartner>().Where(row => row.DelegationId == delegation.Id && row.Ordinal == n).DefaultIfEmpty()
        from place in db.Set<DelegationPlace>().Where(row => row.DelegationId == delegation.Id && row.Ordinal == n).DefaultIfEmpty()
        from host in db.Set<DelegationHost>().Where(row => row.DelegationId == delegation.Id && row.Ordinal == n).DefaultIfEmpty()
        from head in db.Set<DelegationHead>().Where(row => row.DelegationId == delegation.Id && row.Ordinal == n).DefaultIfEmpty()
        from participant in db.Set<DelegationParticipant>().Where(row => row.DelegationId == delegation.Id && row.Ordinal == n).DefaultIfEmpty()
        from topic in db.Set<DelegationTopic>().Where(row => row.DelegationId == delegation.Id && row.Ordinal == n).DefaultIfEmpty()
        from meeting in db.Set<DelegationMeeting>().Where(row => row.DelegationId == delegation.Id && row.Ordinal == n).DefaultIfEmpty()
        from outcome in db.Set<DelegationOutcome>().Where(row => row.DelegationId == delegation.Id && row.Ordinal == n).DefaultIfEmpty()
        from organisation in db.Set<DelegationOrganisation>().Where(row => row.DelegationId == delegation.Id && row.Ordinal == n).DefaultIfEmpty()
        from source in db.Set<DelegationSource>().Where(row => row.DelegationId == delegation.Id && row.Ordinal == n).DefaultIfEmpty()
        from related in db.Set<RelatedVisit>().Where(row => row.DelegationId == delegation.Id && row.Ordinal == n).DefaultIfEmpty()
        join other in Naming(db) on new { delegation.Id, Number = n } equals new { Id = other.Row.RelatedId, other.Number } into others
        from naming in others.DefaultIfEmpty()
        from missing in db.Set<MissingField>().Where(row => row.DelegationId == delegation.Id && row.Ordinal == n).DefaultIfEmpty()
        from revision in Latest(db, slug).Where(row => row.RecordId == delegation.Id).DefaultIfEmpty()
        orderby n
        select new Joined
        {
            Delegation = delegation,
            Partner = partner,
            Place = place,
            Host = host,
            Head = head,
            Participant = participant,
            Topic = topic,
            Meeting = meeting,
            Outcome = outcome,
            Organisation = organisation,
            Source = source,
            Related = related,
            Naming = naming!.Row,
            Missing = missing,
            Revision = revision,
        };

    private static IQueryable<Line> Lines(TomskDbContext db, string slug) => Joins(db, slug).Select(row => new Line
    {
        Facts = new DelegationFacts
        {
            Id = row.Delegation.Id,
            Slug = row.Delegation.Slug,
            Title = row.Delegation.Title,
            Summary = row.Delegation.Summary,
            Purpose = row.Delegation.Purpose,
            Date = row.Delegation.Date,
            Direction = row.Delegation.Direction,
            Kind = row.Delegation.Kind,
            Status = row.Delegation.Status,
            StatusReason = row.Delegation.StatusReason,
            HeadCount = row.Delegation.HeadCount,
            FollowUp = row.Delegation.FollowUp,
            EmptyMeans = row.Delegation.EmptyMeans,
            Published = row.Revision == null ? null : new LastPublication(row.Revision.PublishedAt, row.Revision.Role, row.Revision.Approval, new Text(row.Revision.ApprovalReason.En, row.Revision.ApprovalReason.Ru)) { Versions = row.Revision.Number },
        },
        Partner = row.Partner == null ? null : new NamedRecord(row.Partner.PartnerId, row.Partner.Partner!.Slug, row.Partner.Partner.Name),
        Place = row.Place == null ? null : new PlaceLine(row.Place.Key, row.Place.Name, row.Place.Country == null ? null : new NamedRecord(row.Place.Country.Id, row.Place.Country.Slug, row.Place.Country.Name)),
        Host = row.Host == null ? null : new HostLine(row.Host.Key, row.Host.Name, row.Host.Organisation == null ? null : new NamedRecord(row.Host.Organisation.Id, row.Host.Organisation.Slug, row.Host.Organisation.Name)),
        Head = row.Head == null ? null : new HeadLine(row.Head.Key, row.Head.Name, row.Head.Title, row.Head.Standing),
        Participant = row.Participant == null ? null : new ParticipantLine(row.Participant.Key, row.Participant.Name, row.Participant.Role, row.Participant.Body),
        Topic = row.Topic == null ? null : new NamedLine(row.Topic.Key, row.Topic.Name),
        Meeting = row.Meeting == null ? null : new NamedLine(row.Meeting.Key, row.Meeting.Name),
        Outcome = row.Outcome == null ? null : new OutcomeLine(row.Outcome.Key, row.Outcome.Kind, row.Outcome.Name, row.Outcome.With),
        Organisation = row.Organisation == null ? null : new NamedRecord(row.Organisation.OrganisationId, row.Organisation.Organisation!.Slug, row.Organisation.Organisation.Name),
        Source = row.Source == null ? null : new SourceLine(row.Source.Kind, row.Source.Source == null ? null : new NamedRecord(row.Source.Source.Id, row.Source.Source.Slug, row.Source.Source.Title), row.Source.Name, row.Source.Date),
        Related = row.Related == null ? null : new RelatedVisitLine(row.Related.Kind, new NamedRecord(row.Related.RelatedId, row.Related.Related!.Slug, row.Related.Related.Title), row.Related.Related.Date),
        Naming = row.Naming == null ? null : new RelatedVisitLine(row.Naming.Kind, new NamedRecord(row.Naming.DelegationId, row.Naming.Delegation!.Slug, row.Naming.Delegation.Title), row.Naming.Delegation.Date),
        Missing = row.Missing == null ? null : new MissingLine(row.Missing.Field, row.Missing.State),
    });

    private sealed record Joined
    {
        public required Delegation Delegation { get; init; }
        public DelegationPartner? Partner { get; init; }
        public DelegationPlace? Place { get; init; }
        public DelegationHost? Host { get; init; }
        public DelegationHead? Head { get; init; }
        public DelegationParticipant? Participant { get; init; }
        public DelegationTopic? Topic { get; init; }
        public DelegationMeeting? Meeting { get; init; }
        public DelegationOutcome? Outcome { get; init; }
        public DelegationOrganisation? Organisation { get; init; }
        public DelegationSource? Source { get; init; }
        public RelatedVisit? Related { get; init; }
        public RelatedVisit? Naming { get; init; }
        public MissingField? Missing { get; init; }
        public Revision? Revision { get; init; }
    }

    private sealed record NamingRow
    {
        public required RelatedVisit Row { get; init; }
        public int Number { get; init; }
    }

    private sealed record Line
    {
        public required DelegationFacts Facts { get; init; }
        public NamedRecord? Partner { get; init; }
        public PlaceLine? Place { get; init; }
        public HostLine? Host { get; init; }
        public HeadLine? Head { get; init; }
        public ParticipantLine? Participant { get; init; }
        public NamedLine? Topic { get; init; }
        public NamedLine? Meeting { get; init; }
        public OutcomeLine? Outcome { get; init; }
        public NamedRecord? Organisation { get; init; }
        public SourceLine? Source { get; init; }
        public RelatedVisitLine? Related { get; init; }
        public RelatedVisitLine? Naming { get; init; }
        public MissingLine? Missing { get; init; }
    }
}
