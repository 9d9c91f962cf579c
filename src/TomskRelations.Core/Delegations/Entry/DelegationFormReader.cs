using TomskRelations.Core.Entry;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Delegations.Entry;

/// <summary>Turns the form of a delegation into the record it stands for.</summary>
public sealed class DelegationFormReader
{
    /// <summary>The fields that may be left blank, for one of several reasons.</summary>
    public static readonly IReadOnlyList<string> Optional = ["date", "direction", "places", "hosts", "heads", "headCount", "participants", "purpose", "outcomes"];

    /// <summary>What a head-count counts: codes that the resource files name.</summary>
    public static readonly IReadOnlyList<string> HeadCountUnits = ["people", "delegations", "missions", "companies"];

    private readonly EntryReader reader = new();
    private readonly DelegationForm form;
    private readonly DelegationContext context;
    private readonly PersonRowsReader people;
    private readonly DelegationRowsReader lines;

    /// <summary>The field of the form that each row of the record comes from.</summary>
    private readonly Dictionary<string, string> origins = [];

    private DelegationFormReader(DelegationForm form, DelegationContext context) =>
        (this.form, this.context, people, lines) = (form, context, new(context.Id, reader), new(context, reader));

    public static DelegationReading Read(DelegationForm form, DelegationContext context) => new DelegationFormReader(form, context).Read();

    private DelegationReading Read()
    {
        var title = reader.NeededWords("Title", form.TitleEn, form.TitleRu, Delegation.TitleLength);
        var partnerRows = new PartnerRowsReader(context, reader);
        var partners = partnerRows.Read(form.Partners);
        var document = Document(title, [.. partners.OfType<ReadPartner>().Select(partner => partner.Slug).Distinct()]);
        var bases = Bases.Read(form.Basis, context.Sources, reader);
        var proof = new FieldProofs<DelegationDocument>(bases, reader, context.Published?.Document, form.StillProven, new DelegationFields(origins)).Of(document);
        var cited = document with { Sources = Sources(bases), Citations = proof.Citations };
        var note = reader.NeededWords("Note", form.NoteEn, form.NoteRu, Revision.NoteLength);
        return new(cited, partnerRows.Made, people.Private, note, partners, reader.Faults) { Proof = proof };
    }

    private DelegationDocument Document(Text title, IReadOnlyList<string> partners)
    {
        var date = reader.Date("Date", form.Date);
        var (summary, purpose) = (reader.Words("Summary", form.SummaryEn, form.SummaryRu, Delegation.SummaryLength), reader.Words("Purpose", form.PurposeEn, form.PurposeRu, Delegation.PurposeLength));
        var status = reader.Choice<DelegationStatus>("Status", form.Status) ?? DelegationStatus.TookPlace;
        if (status == DelegationStatus.TookPlace && date.Earliest > context.Today) reader.Add("Status", EntryFaultKind.NotYet);
        return new()
        {
            Key = context.Published?.Document.Key ?? Slug.Free(string.Join('-', [date.Slug, .. partners.Take(1)]), context.Taken),
            Facts = context.Published?.Document.Facts ?? [],
            Notes = context.Published?.Document.Notes ?? [],
            Direction = reader.Choice<Direction>("Direction", form.Direction) ?? Direction.NotStated,
            Kind = reader.NeededChoice<DelegationKind>("Kind", form.Kind) ?? DelegationKind.Other,
            Status = status,
            StatusReason = StatusReason(status),
            Date = date.IsUndated ? null : date,
            Partners = partners,
            Places = Rows(form.Places, "Places", "place", lines.Place),
            Hosts = Rows(form.Hosts, "Hosts", "host", lines.Host),
            Heads = Rows(form.Heads, "Heads", "head", people.Head),
            Participants = Rows(form.Participants, "Participants", "participant", people.Participant),
            HeadCount = HeadCount(),
            Topics = Rows(form.Topics, "Topics", "topic", lines.Named),
            Meetings = Rows(form.Meetings, "Meetings", "meeting", lines.Named),
            Outcomes = Rows(form.Outcomes, "Outcomes", "outcome", lines.Outcome),
            Organisations = Organisations(),
            Related = Related(),
            FollowUp = reader.Day("FollowUp", form.FollowUp),
            EmptyMeans = reader.Choice<Missing>("EmptyMeans", form.EmptyMeans) ?? Missing.NotEntered,
            Missing = MissingFields(),
            En = new(title.En, summary?.En, purpose?.En),
            Ru = new(title.Ru, summary?.Ru, purpose?.Ru),
        };
    }

    private Text? StatusReason(DelegationStatus status)
    {
        var reason = reader.Words("StatusReason", form.StatusReasonEn, form.StatusReasonRu, Delegation.PurposeLength);
        if (reason is null && status is DelegationStatus.Cancelled or DelegationStatus.Postponed) reader.Add("StatusReasonEn", EntryFaultKind.ReasonNeeded);
        return reason;
    }

    /// <summary>The rows that are not blank.</summary>
    private List<TDocument> Rows<TRow, TDocument>(IReadOnlyList<TRow> rows, string list, string prefix, Func<TRow, string, TDocument?> read)
        where TRow : IKeyedRow
        where TDocument : class
    {
        var documents = new List<TDocument>();
        for (var number = 0; number < rows.Count; number++)
        {
            var field = $"{list}[{number}]";
            if (read(rows[number], field) is not { } document) continue;
            documents.Add(document);
            origins[$"{prefix}:{rows[number].Key}"] = $"{field}.En";
        }
        return documents;
    }

    private List<string> Organisations()
    {
        var found = new List<string>();
        for (var number = 0; number < form.Organisations.Count; number++)
        {
            if (EntryReader.Plain(form.Organisations[number].Name) is not { } typed) continue;
            if (context.Organisations.Find(typed) is { } organisation) found.Add(organisation.Slug);
            else reader.AddUnknown($"Organisations[{number}].Name", RecordKind.Organisation, typed, context.Drafts);
        }
        return [.. found.Distinct()];
    }

    private List<RelatedVisitDocument> Related()
    {
        var found = new List<RelatedVisitDocument>();
        for (var number = 0; number < form.Related.Count; number++)
        {
            var field = $"Related[{number}]";
            var kind = reader.Choice<RelatedVisitKind>($"{field}.Kind", form.Related[number].Kind) ?? RelatedVisitKind.SameTour;
            if (EntryReader.Plain(form.Related[number].Delegation) is not { } typed) continue;
            if (context.Delegations.Find(typed) is { } delegation && delegation.Id != context.Id) found.Add(new(kind, delegation.Slug));
            else reader.AddUnknown($"{field}.Delegation", RecordKind.Delegation, typed, context.Drafts);
        }
        return found;
    }

    private Figure? HeadCount()
    {
        var unit = EntryReader.Plain(form.HeadCountUnit) ?? HeadCountUnits[0];
        if (!HeadCountUnits.Contains(unit)) reader.Add("HeadCountUnit", EntryFaultKind.NoSuchChoice);
        var chosen = reader.Choice<Qualifier>("HeadCountQualifier", form.HeadCountQualifier) ?? Qualifier.Exact;
        return reader.Count("HeadCount", form.HeadCount, unit, chosen);
    }

    private SortedDictionary<string, Missing> MissingFields()
    {
        var missing = new SortedDictionary<string, Missing>(StringComparer.Ordinal);
        foreach (var field in Optional)
            if (reader.Choice<Missing>($"Missing[{field}]", form.Missing.GetValueOrDefault(field)) is { } state) missing[field] = state;
        if (OnlyInternal(PersonPart.Head, "head:")) missing.TryAdd("heads", Missing.Withheld);
        if (OnlyInternal(PersonPart.Participant, "participant:")) missing.TryAdd("participants", Missing.Withheld);
        return missing;
    }

    /// <summary>Whether staff know such people and may name none of them.</summary>
    private bool OnlyInternal(PersonPart part, string prefix) =>
        people.Private.Any(person => person.Part == part) && !origins.Keys.Any(field => field.StartsWith(prefix, StringComparison.Ordinal));

    private static List<DelegationSourceDocument> Sources(Bases bases) =>
    [
        .. bases.All.Select(row => row.Kind switch
        {
            BasisKind.Sentence => new DelegationSourceDocument(DelegationSourceKind.Document, row.Citation.Source),
            BasisKind.Paper => new DelegationSourceDocument(DelegationSourceKind.Internal, Name: row.Paper, Date: row.PaperDate),
            BasisKind.StaffRecord => new DelegationSourceDocument(DelegationSourceKind.StaffRecord),
            _ => null,
        }).OfType<DelegationSourceDocument>().Distinct(),
    ];
}
