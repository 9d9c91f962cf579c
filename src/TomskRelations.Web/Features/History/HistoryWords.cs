using System.Globalization;
using System.Text.RegularExpressions;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.History;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.Desk;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.History;

/// <summary>Says what a version changed, with the words that the forms have for their fields, and never a code.</summary>
public sealed partial class HistoryWords(IEnumerable<IFormWords> forms, Texts<HistoryTexts> texts, Texts<SharedTexts> shared)
{
    /// <summary>Where the forms name what a citation proves.</summary>
    private const string Provable = "Basis[0].Fields[0]";

    private static readonly string[] Ticked = ["IsKey"], Numerical = ["Figure", "HeadCount"];

    public IReadOnlyList<ChangeGroup> Groups(RecordKind kind, RecordChanges changes, KnownNames names)
    {
        var form = Form(kind);
        IEnumerable<ChangeGroup> notes = changes.Notes.Count == 0 ? [] : [new(texts["Notes"], [.. changes.Notes.Select(Line)])];
        return [.. changes.Sections.Select(section => new ChangeGroup(form.Section(section.Key), [.. section.Fields.Select(field => Line(form, field, names))])), .. notes];
    }

    /// <summary>The names of what changed; of many fields those of their sections.</summary>
    /// <param name="most">Of fields that are named one by one.</param>
    public IReadOnlyList<string> Changed(RecordKind kind, RecordChanges changes, int most)
    {
        var form = Form(kind);
        List<string> fields = [.. changes.Sections.SelectMany(section => section.Fields).Select(field => form.Field(RowOf(field.Name))).Distinct()];
        return
        [
            .. fields.Count > most ? changes.Sections.Select(section => form.Section(section.Key)) : fields,
            .. changes.Notes.Count == 0 ? [] : (string[])[texts["Notes"]],
            .. changes.Proof.IsEmpty ? [] : (string[])[texts["ProofField"]],
        ];
    }

    /// <summary>The fields that a citation proves; none for figures, which are one field to a reader.</summary>
    public string Fields(RecordKind kind, ProofLine line) => kind == RecordKind.Trade ? "" : string.Join(", ", line.Fields.Select(field => Field(Form(kind), field)).Distinct());

    /// <summary>A row is named once, whatever changed in it.</summary>
    private static string RowOf(string field) => field.IndexOf("].", StringComparison.Ordinal) is > 0 and var end ? field[..(end + 1)] : field;

    private IFormWords Form(RecordKind kind) => forms.Single(form => form.Kind == kind);

    private string Field(IFormWords form, ProvenField field) => field switch
    {
        { Field: ProvenField.Note } => texts["Notes"],
        { Row: null } => form.Value(Provable, field.Field),
        // The forms tell the list from the row by a colon.
        { Row: { } row } => form.Value(Provable, $"{field.Field}:{(row.IsEmpty ? Numbers.Say(field.Number) : row.In(Languages.Current).Replace(':', ' '))}"),
    };

    private ChangeLine Line(IFormWords form, FieldChange change, KnownNames names)
    {
        var field = RowNumbers().Replace(change.Name, "");
        Said[] Values(IReadOnlyList<string> values) => Ticked.Contains(field) ? [Said.Here(texts[values.Count > 0 ? "Yes" : "No"])] : [.. values.Select(value => Value(form, change.Name, field, value, names))];
        return new(form.Field(change.Name), Values(change.Before), Values(change.After)) { Row = change.Kind == FormChangeKind.Changed ? null : shared[$"Changes_{change.Kind}"] };
    }

    private static Said Value(IFormWords form, string name, string field, string value, KnownNames names)
    {
        if (names.In(form.Kind, field, value) is { IsEmpty: false } called) return Said.Of(called);
        if (Numerical.Contains(field) && decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)) return Said.Here(Numbers.Say(number, number.Scale));
        if (field.EndsWith("En", StringComparison.Ordinal)) return new(value, Language.English);
        if (field.EndsWith("Ru", StringComparison.Ordinal)) return new(value, Language.Russian);
        return Said.Here(form.Value(name, value));
    }

    private ChangeLine Line(NoteChange note) => new(shared["EditorsNote"], Of(note.Before), Of(note.After));

    private static Said[] Of(NoteDocument? note) => note is null ? [] : [Said.Of(new($"{note.En.Title}: {note.En.Text}", $"{note.Ru.Title}: {note.Ru.Text}"))];

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex RowNumbers();
}
