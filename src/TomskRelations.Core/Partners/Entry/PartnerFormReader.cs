using TomskRelations.Core.Entry;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Partners.Entry;

/// <summary>Turns the form of a partner into the record it stands for.</summary>
public sealed class PartnerFormReader
{
    private readonly EntryReader reader = new();
    private readonly PartnerForm form;
    private readonly EntryContext<PartnerDocument> context;
    private readonly PartnerNamesReader names;
    private readonly PartnerPlaceReader place;

    private PartnerFormReader(PartnerForm form, EntryContext<PartnerDocument> context)
    {
        (this.form, this.context) = (form, context);
        (names, place) = (new(form, context, reader), new(form, context, reader));
    }

    public static RecordReading<PartnerDocument> Read(PartnerForm form, EntryContext<PartnerDocument> context) => new PartnerFormReader(form, context).Read();

    private RecordReading<PartnerDocument> Read()
    {
        var document = Document(place.Kind(), names.Name());
        var bases = Bases.Read(form.Basis, context.Sources, reader);
        var proof = new FieldProofs<PartnerDocument>(bases, reader, context.Published?.Document, form.StillProven, new PartnerFields()).Of(document);
        var proven = document with { Citations = proof.Citations };
        return new(proven, reader.NeededWords("Note", form.NoteEn, form.NoteRu, Revision.NoteLength), reader.Faults) { Proof = proof };
    }

    private PartnerDocument Document(PartnerKind? kind, Text name)
    {
        var lead = reader.Words("Lead", form.LeadEn, form.LeadRu, Partner.LeadLength) ?? Text.None;
        var (former, iso) = (context.Published?.Document, place.Iso(kind));
        return new()
        {
            Key = context.KeyOf(PartnerNamesReader.ForAddress(name, iso)),
            Facts = former?.Facts ?? [],
            Notes = former?.Notes ?? [],
            Kind = kind ?? PartnerKind.Country,
            SourceSpelling = names.Spelling(),
            Aliases = names.Aliases(),
            Parent = place.Parent(kind),
            Iso = iso,
            IsoCandidates = place.Candidates(kind),
            WorldRegion = reader.Choice<WorldRegion>("WorldRegion", form.WorldRegion),
            Cis = place.Cis(kind),
            Lists = Ticked("Lists", form.Lists, former?.Lists),
            Cooperation = Ticked("Cooperation", form.Cooperation, former?.Cooperation),
            En = new(name.En, lead.En),
            Ru = new(name.Ru, lead.Ru),
        };
    }

    /// <summary>What was published before keeps its order, which is that of the source.</summary>
    private IReadOnlyList<T> Ticked<T>(string field, IEnumerable<string> codes, IReadOnlyList<T>? former)
        where T : struct, Enum
    {
        T[] ticked = [.. codes.Select(code => reader.Choice<T>(field, code)).OfType<T>().Distinct().Order()];
        return former is null ? ticked : [.. former.Where(ticked.Contains), .. ticked.Except(former)];
    }
}
