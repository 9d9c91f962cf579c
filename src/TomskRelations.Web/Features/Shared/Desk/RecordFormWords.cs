using System.Globalization;
using System.Text.RegularExpressions;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Shared.Desk;

/// <summary>What the parts of a form are called whose words stand under the names of its fields: "NameEn", "Section_what"; of its rows under "Partners_Row" and "Partners_Name".</summary>
public abstract partial class RecordFormWords<T>(Texts<T> texts, Texts<SharedTexts> shared) : IFormWords
{
    public abstract RecordKind Kind { get; }

    public string Section(string key) => key is "proof" or "publish" ? shared[$"Section_{key}"] : texts[$"Section_{key}"];

    public string Field(string name) => ChoiceWords.IsStillProven(name) ? shared[nameof(RecordForm.StillProven)] : Row().Match(name) is { Success: true } row
        ? OfRow(row.Groups[1].Value, int.Parse(row.Groups[2].ValueSpan, CultureInfo.InvariantCulture) + 1, row.Groups[3].Value)
        : name is "NoteEn" or "NoteRu" or "Remark" or "ExceptionEn" or "ExceptionRu" ? shared[name] : texts[name];

    public string Value(string name, string value) => (Row().Match(name) is { Success: true } row ? $"{row.Groups[1]}.{row.Groups[3]}" : name) switch
    {
        "Basis.Kind" => ChoiceWords.Of<BasisKind>(value, shared.Of),
        "Basis.IsInferred" => shared["Ticked"],
        var field when field.StartsWith("Basis.Fields", StringComparison.Ordinal) || ChoiceWords.IsStillProven(name) => Provable(value),
        var field => Choice(field, value) ?? value,
    };

    /// <summary>What a message about a field begins with; null where the message says enough.</summary>
    public string? Label(string field) => field is "" or Bases.Rows ? null : Field(field);

    /// <summary>What a public field of the record is called, in the rows that say what it rests on.</summary>
    public abstract string Provable(string field);

    /// <returns>The label of a choice; null where the field is typed into.</returns>
    protected abstract string? Choice(string field, string value);

    private string OfRow(string list, int number, string column) => list == Bases.Rows
        ? ChoiceWords.BasisField(number, column, shared)
        : column.Length == 0 ? texts[$"{list}_Row", number] : $"{texts[$"{list}_Row", number]}, {texts[$"{list}_{column}"]}";

    [GeneratedRegex(@"^(\w+)\[(\d+)\](?:\.(.+))?$")]
    private static partial Regex Row();
}
