using TomskRelations.Core.Entry;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Sources.Entry;

/// <summary>Turns the form of a source into the record it stands for. The text of a published source is not read again: what records quote never changes.</summary>
public sealed class SourceFormReader
{
    private readonly EntryReader reader = new();
    private readonly SourceForm form;
    private readonly EntryContext<SourceRecordDocument> context;

    private SourceFormReader(SourceForm form, EntryContext<SourceRecordDocument> context) => (this.form, this.context) = (form, context);

    public static RecordReading<SourceRecordDocument> Read(SourceForm form, EntryContext<SourceRecordDocument> context) => new SourceFormReader(form, context).Read();

    private RecordReading<SourceRecordDocument> Read()
    {
        var words = WithWords(context.Published?.Document ?? New());
        var bases = Bases.Read(form.Basis, context.Sources, reader);
        var proof = new FieldProofs<SourceRecordDocument>(bases, reader, context.Published?.Document, form.StillProven, new SourceFields()).Of(words);
        var proven = words with { Citations = proof.Citations };
        return new(proven, reader.NeededWords("Note", form.NoteEn, form.NoteRu, Revision.NoteLength), reader.Faults) { Proof = proof };
    }

    private SourceRecordDocument New()
    {
        var text = SourceText.Of(reader.Line("Text", form.Text, SourceDocument.BodyLength));
        if (text.Sentences.Count == 0) reader.Add("Text", EntryFaultKind.Required);
        var language = EntryReader.Plain(form.Language);
        if (language is null) reader.Add("Language", EntryFaultKind.Required);
        else if (!SourceLanguages.All.Contains(language)) reader.Add("Language", EntryFaultKind.NoSuchChoice);
        return new()
        {
            Key = context.KeyOf(form.TitleEn, form.TitleRu, "source"),
            Body = text.Body,
            Language = language ?? "en",
            Sha256 = SourceCheck.Sha256Of(text.Body),
            LatestYearNamed = text.LatestYearNamed(context.Today.Year),
            Sentences = text.Sentences,
        };
    }

    private SourceRecordDocument WithWords(SourceRecordDocument source)
    {
        var title = reader.NeededWords("Title", form.TitleEn, form.TitleRu, SourceDocument.TitleLength);
        var publisher = reader.NeededWords("Publisher", form.PublisherEn, form.PublisherRu, SourceDocument.TitleLength);
        var description = reader.Words("Description", form.DescriptionEn, form.DescriptionRu, SourceDocument.DescriptionLength) ?? Text.None;
        var date = reader.Date("Date", form.Date);
        return source with
        {
            Address = Address(),
            Date = date.IsUndated ? null : date,
            Retrieved = Retrieved(),
            En = new(title.En, publisher.En, description.En),
            Ru = new(title.Ru, publisher.Ru, description.Ru),
        };
    }

    private string? Address()
    {
        var typed = reader.Line("Address", form.Address, SourceDocument.AddressLength);
        if (typed is null || (Uri.TryCreate(typed, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
            return typed;
        reader.Add("Address", EntryFaultKind.NotAnAddress);
        return null;
    }

    private DateOnly? Retrieved()
    {
        var day = reader.Day("Retrieved", form.Retrieved);
        if (day > context.Today) reader.Add("Retrieved", EntryFaultKind.FutureDay);
        return day;
    }
}
