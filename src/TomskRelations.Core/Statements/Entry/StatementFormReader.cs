using TomskRelations.Core.Entry;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Statements.Entry;

/// <summary>Turns the form of a statement into the record it stands for.</summary>
public sealed class StatementFormReader
{
    /// <summary>What a figure counts: codes that the resource files name.</summary>
    public static readonly IReadOnlyList<string> Units = ["countries", "regions", "delegations", "organisations", "centres", "companies", "agreements", "people"];

    private const int WordsInAddress = 6;

    private readonly EntryReader reader = new();
    private readonly StatementForm form;
    private readonly StatementContext context;

    private StatementFormReader(StatementForm form, StatementContext context) => (this.form, this.context) = (form, context);

    public static StatementReading Read(StatementForm form, StatementContext context) => new StatementFormReader(form, context).Read();

    private StatementReading Read()
    {
        var subjects = Subjects();
        var kind = reader.NeededChoice<StatementKind>("Kind", form.Kind);
        var document = Document(kind ?? StatementKind.Claim, reader.NeededWords("Text", form.TextEn, form.TextRu, Statement.BodyLength), subjects);
        var bases = Bases.Read(form.Basis, context.Sources, reader);
        var proof = new FieldProofs<StatementDocument>(bases, reader, context.Published?.Document, form.StillProven, new StatementFields()).Of(document);
        var proven = document with { Citations = proof.Citations };
        return new(new(proven, reader.NeededWords("Note", form.NoteEn, form.NoteRu, Revision.NoteLength), reader.Faults) { Proof = proof }, kind, subjects);
    }

    private StatementDocument Document(StatementKind kind, Text text, IEnumerable<SubjectPage?> subjects)
    {
        var date = reader.Date("Date", form.Date);
        return new()
        {
            Key = context.KeyOf(Slug.OfFirstWords(text.En, WordsInAddress), Slug.OfFirstWords(text.Ru, WordsInAddress), DocumentField.Code(kind)),
            Facts = context.Published?.Document.Facts ?? [],
            Notes = context.Published?.Document.Notes ?? [],
            Kind = kind,
            Date = date.IsUndated ? null : date,
            Figure = Figure(),
            About = [.. subjects.OfType<SubjectPage>().Select(subject => $"{DocumentField.Code(subject.Kind)}:{subject.Slug}").Distinct()],
            En = new(text.En),
            Ru = new(text.Ru),
        };
    }

    private Figure? Figure()
    {
        var unit = EntryReader.Plain(form.FigureUnit);
        if (unit is not null && !Units.Contains(unit)) reader.Add("FigureUnit", EntryFaultKind.NoSuchChoice);
        var qualifier = reader.Choice<Qualifier>("FigureQualifier", form.FigureQualifier) ?? Qualifier.Exact;
        var figure = reader.Count("Figure", form.Figure, unit ?? "", qualifier);
        if (figure is not null && unit is null) reader.Add("FigureUnit", EntryFaultKind.Required);
        return figure;
    }

    private List<SubjectPage?> Subjects()
    {
        var found = new List<SubjectPage?>();
        for (var number = 0; number < form.About.Count; number++) found.Add(Subject(form.About[number], $"About[{number}]", found));
        return found;
    }

    private SubjectPage? Subject(SubjectRow row, string field, List<SubjectPage?> before)
    {
        if (EntryReader.Plain(row.Name) is not { } typed || reader.NeededChoice<StatementSubjectKind>($"{field}.Kind", row.Kind) is not { } kind) return null;
        var subject = context.Find(kind, typed);
        if (subject is null) reader.AddUnknown($"{field}.Name", KindOf(kind), typed, context.Drafts);
        else if (before.Contains(subject)) reader.Add($"{field}.Name", EntryFaultKind.SameRecordTwice);
        return subject;
    }

    private static RecordKind KindOf(StatementSubjectKind kind) => kind switch
    {
        StatementSubjectKind.Partner => RecordKind.Partner,
        StatementSubjectKind.Delegation => RecordKind.Delegation,
        StatementSubjectKind.Milestone => RecordKind.Milestone,
        _ => RecordKind.Organisation,
    };
}
