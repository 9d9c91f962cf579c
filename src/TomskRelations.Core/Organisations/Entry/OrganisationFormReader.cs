using TomskRelations.Core.Dates;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Organisations.Entry;

/// <summary>Turns the form of an organisation into the record it stands for.</summary>
public sealed class OrganisationFormReader
{
    private readonly EntryReader reader = new();
    private readonly OrganisationForm form;
    private readonly EntryContext<OrganisationDocument> context;

    private OrganisationFormReader(OrganisationForm form, EntryContext<OrganisationDocument> context) => (this.form, this.context) = (form, context);

    public static RecordReading<OrganisationDocument> Read(OrganisationForm form, EntryContext<OrganisationDocument> context) => new OrganisationFormReader(form, context).Read();

    private RecordReading<OrganisationDocument> Read()
    {
        var document = Document(reader.NeededWords("Name", form.NameEn, form.NameRu, Organisation.NameLength));
        var bases = Bases.Read(form.Basis, context.Sources, reader);
        var proof = new FieldProofs<OrganisationDocument>(bases, reader, context.Published?.Document, form.StillProven, new OrganisationFields()).Of(document);
        var proven = document with { Citations = proof.Citations };
        return new(proven, reader.NeededWords("Note", form.NoteEn, form.NoteRu, Revision.NoteLength), reader.Faults) { Proof = proof };
    }

    private OrganisationDocument Document(Text name)
    {
        var role = reader.Words("Role", form.RoleEn, form.RoleRu, Organisation.RoleLength) ?? Text.None;
        return new()
        {
            Key = context.KeyOf(name.En, name.Ru, "organisation"),
            Facts = context.Published?.Document.Facts ?? [],
            Notes = context.Published?.Document.Notes ?? [],
            Type = reader.Choice<OrganisationType>("Type", form.Type) ?? OrganisationType.Organisation,
            Kind = reader.NeededChoice<OrganisationKind>("Kind", form.Kind) ?? OrganisationKind.Other,
            SourceSpelling = reader.Line("Spelling", form.Spelling, Organisation.NameLength),
            Partner = reader.Partner("Partner", form.Partner, context.Partners, context.Drafts),
            Place = reader.Words("Place", form.PlaceEn, form.PlaceRu, Organisation.PlaceLength),
            Period = Dated(reader.Date("Period", form.Period)),
            Status = reader.Choice<OrganisationStatus>("Status", form.Status),
            StatusAsOf = StatusAsOf(),
            En = new(name.En, role.En),
            Ru = new(name.Ru, role.Ru),
        };
    }

    private EdtfDate? StatusAsOf()
    {
        var date = Dated(reader.Date("StatusAsOf", form.StatusAsOf));
        if (date is not null && EntryReader.Plain(form.Status) is null) reader.Add("Status", EntryFaultKind.Required);
        return date;
    }

    private static EdtfDate? Dated(EdtfDate date) => date.IsUndated ? null : date;
}
