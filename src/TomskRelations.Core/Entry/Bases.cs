using System.Globalization;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;

namespace TomskRelations.Core.Entry;

/// <summary>What the fields of a record rest on, read from the rows of a form.</summary>
public sealed class Bases
{
    /// <summary>Name of the rows in the request.</summary>
    public const string Rows = "Basis";

    internal const string PaperEn = "Internal document: ", PaperRu = "Внутренний документ: ";

    private const int PaperLength = 300, NoteLength = 1000;
    internal static readonly Text StaffRecord = new("Staff record, no public document.", "Запись сотрудников, открытого документа нет.");

    private readonly IReadOnlyList<BasisReading> rows;
    private readonly HashSet<string> named;

    private Bases(IReadOnlyList<BasisReading> rows) => (this.rows, named) = (rows, [.. rows.SelectMany(row => row.Fields)]);

    /// <summary>The rows that could be read, in their order.</summary>
    public IReadOnlyList<BasisReading> All => rows;

    public static Bases Read(IReadOnlyList<BasisEntry> entries, CitableSources sources, EntryReader reader)
    {
        if (entries.Count == 0) reader.Add(Rows, EntryFaultKind.NoBasis);
        return new([.. entries.Select((entry, row) => Read(entry, $"{Rows}[{row}]", sources, reader)).OfType<BasisReading>()]);
    }

    /// <summary>Whether a row names the field.</summary>
    public bool Name(string field) => named.Contains(field);

    /// <summary>The rows of one field: those that name it, else those that name none.</summary>
    public IEnumerable<BasisReading> RowsFor(string field) => rows.Where(row => Name(field) ? row.Fields.Contains(field) : row.Fields.Count == 0);

    /// <summary>The citations of one field, whatever it holds.</summary>
    public IEnumerable<CitationDocument> For(string field) => RowsFor(field).Select(row => row.Of(field));

    private static BasisReading? Read(BasisEntry entry, string row, CitableSources sources, EntryReader reader)
    {
        var kind = reader.Choice<BasisKind>($"{row}.Kind", entry.Kind) ?? BasisKind.StaffRecord;
        return kind switch
        {
            BasisKind.Sentence => Sentence(entry, row, sources, reader),
            BasisKind.Paper => Paper(entry, row, reader),
            BasisKind.EditorsNote => EditorsNote(entry, row, reader),
            _ => new(kind, Editorial(StaffRecord), entry.Fields),
        };
    }

    private static BasisReading? Sentence(BasisEntry entry, string row, CitableSources sources, EntryReader reader)
    {
        if (EntryReader.Plain(entry.Sentence) is null)
        {
            reader.Add($"{row}.Sentence", EntryFaultKind.Required);
            return null;
        }
        if (sources.Find(entry.Source, entry.Sentence) is not var (source, sentence))
        {
            reader.Add($"{row}.Sentence", EntryFaultKind.UnknownSentence);
            return null;
        }
        var quote = EntryReader.Plain(entry.Quote) ?? sentence.Text;
        if (!sentence.Text.Contains(quote, StringComparison.Ordinal))
        {
            reader.Add($"{row}.Quote", EntryFaultKind.QuoteNotVerbatim);
            return null;
        }
        var kind = entry.IsInferred ? CitationKind.Inferred : CitationKind.Stated;
        var occurrence = int.TryParse(entry.Occurrence, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        return new(BasisKind.Sentence, new("", kind, source.Slug, sentence.Key, quote, occurrence), entry.Fields) { Language = source.Language };
    }

    private static BasisReading Paper(BasisEntry entry, string row, EntryReader reader)
    {
        var name = reader.NeededWords($"{row}.Paper", entry.PaperEn, entry.PaperRu, PaperLength);
        var date = reader.Day($"{row}.PaperDate", entry.PaperDate);
        return new(BasisKind.Paper, Editorial(NoteOf(name, date)), entry.Fields) { Paper = name, PaperDate = date };
    }

    private static BasisReading EditorsNote(BasisEntry entry, string row, EntryReader reader)
    {
        var (en, ru) = (reader.Line($"{row}.NoteEn", entry.NoteEn, NoteLength), reader.Line($"{row}.NoteRu", entry.NoteRu, NoteLength));
        if (en is null) reader.Add($"{row}.NoteEn", EntryFaultKind.Required);
        if (ru is null) reader.Add($"{row}.NoteRu", EntryFaultKind.Required);
        return new(BasisKind.EditorsNote, Editorial(new(en, ru)), entry.Fields);
    }

    /// <summary>How readers are told of an internal document.</summary>
    internal static Text NoteOf(Text paper, DateOnly? date) => new(
        $"{PaperEn}{paper.In(Language.English)}{Dated(date, Language.English)}.",
        $"{PaperRu}{paper.In(Language.Russian)}{Dated(date, Language.Russian)}.");

    private static string Dated(DateOnly? day, Language language) =>
        day is { } date ? $", {DateWords.Say(EdtfDate.Parse(date.ToString("O", CultureInfo.InvariantCulture)), language)}" : "";

    private static CitationDocument Editorial(Text note) => new("", CitationKind.Editorial, Note: note);
}

/// <summary>One row, read.</summary>
/// <param name="Citation">With no field yet.</param>
/// <param name="Fields">The fields it proves; none for all that no other row names.</param>
public sealed record BasisReading(BasisKind Kind, CitationDocument Citation, IReadOnlyList<string> Fields)
{
    public Text? Paper { get; init; }
    public DateOnly? PaperDate { get; init; }

    /// <summary>BCP 47 code of the language a cited sentence is written in; null where none is cited.</summary>
    public string? Language { get; init; }

    public CitationDocument Of(string field) => Citation with { Field = field };
}
