using TomskRelations.Core.Dates;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Milestones.Entry;

/// <summary>Turns the form of a milestone into the record it stands for.</summary>
public sealed class MilestoneFormReader
{
    /// <summary>Of the title, in the address of a milestone without a partner.</summary>
    private const int WordsInAddress = 4;

    private readonly EntryReader reader = new();
    private readonly MilestoneForm form;
    private readonly MilestoneContext context;

    private MilestoneFormReader(MilestoneForm form, MilestoneContext context) => (this.form, this.context) = (form, context);

    public static RecordReading<MilestoneDocument> Read(MilestoneForm form, MilestoneContext context) => new MilestoneFormReader(form, context).Read();

    /// <summary>What the address would be, were it not taken: date and first partner, else date and the beginning of the title.</summary>
    internal static string Address(EdtfDate date, IReadOnlyList<string> partners, Text title) =>
        string.Join('-', new[] { date.Slug, partners is [var first, ..] ? first : Slug.OfFirstWords(Slug.OfAny(title.En, title.Ru), WordsInAddress) }.Where(part => part.Length > 0));

    private RecordReading<MilestoneDocument> Read()
    {
        var document = Document(reader.NeededWords("Title", form.TitleEn, form.TitleRu, Milestone.TitleLength));
        var bases = Bases.Read(form.Basis, context.Sources, reader);
        var proof = new FieldProofs<MilestoneDocument>(bases, reader, context.Published?.Document, form.StillProven, new MilestoneFields()).Of(document);
        var proven = document with { Citations = proof.Citations };
        return new(proven, reader.NeededWords("Note", form.NoteEn, form.NoteRu, Revision.NoteLength), reader.Faults) { Proof = proof };
    }

    private MilestoneDocument Document(Text title)
    {
        var text = reader.Words("Text", form.TextEn, form.TextRu, Milestone.BodyLength) ?? Text.None;
        var date = reader.Date("Date", form.Date);
        var partners = reader.Read("Partners", form.Partners, name => context.Partners.Find(name)?.Slug, RecordKind.Partner, context.Drafts);
        return new()
        {
            Key = context.KeyOf(Address(date, partners, title)),
            Facts = context.Published?.Document.Facts ?? [],
            Notes = context.Published?.Document.Notes ?? [],
            Date = date.IsUndated ? null : date,
            Kind = reader.NeededChoice<MilestoneKind>("Kind", form.Kind) ?? MilestoneKind.Other,
            IsKey = form.IsKey,
            Place = reader.Words("Place", form.PlaceEn, form.PlaceRu, Milestone.PlaceLength),
            Partners = partners,
            Delegation = Delegation(),
            Organisations = reader.Read("Organisations", form.Organisations, name => context.Organisations.Find(name)?.Slug, RecordKind.Organisation, context.Drafts),
            En = new(title.En, text.En),
            Ru = new(title.Ru, text.Ru),
        };
    }

    private string? Delegation()
    {
        if (EntryReader.Plain(form.Delegation) is not { } typed) return null;
        if (context.Delegations.Find(typed) is { } delegation) return delegation.Slug;
        reader.AddUnknown("Delegation", RecordKind.Delegation, typed, context.Drafts);
        return null;
    }
}
