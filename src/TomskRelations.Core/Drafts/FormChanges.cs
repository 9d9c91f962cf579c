using System.Text.RegularExpressions;

namespace TomskRelations.Core.Drafts;

/// <summary>What a draft changes of the record that stands in public, section by section. Rows count by what they say, not by their numbers.</summary>
public static partial class FormChanges
{
    /// <summary>The section of the public note and its like, which no record holds.</summary>
    public const string Publish = "publish";

    /// <param name="draft">The draft's form as JSON.</param>
    /// <param name="published">The form as the published record fills it in, as JSON.</param>
    /// <param name="otherwise">The same in the other language: whoever began the draft may have had it so.</param>
    public static IReadOnlyList<SectionChange> Of(IReadOnlyList<FormSection> sections, string draft, string published, string otherwise)
    {
        var before = FormFields.Of(published);
        var after = Translated(FormFields.Of(draft), before, FormFields.Of(otherwise));
        return
        [
            .. sections.Where(section => section.Key != Publish)
                .Select(section => new SectionChange(section.Key, [.. section.Fields.SelectMany(field => OfField(In(field, before), In(field, after)))]))
                .Where(section => section.Fields.Count > 0),
        ];
    }

    /// <summary>Says what a form took over from the record in the one language in which it is compared.</summary>
    private static List<FormField> Translated(IReadOnlyList<FormField> form, IReadOnlyList<FormField> published, IReadOnlyList<FormField> otherwise)
    {
        var words = otherwise.Join(published, other => other.Name, own => own.Name, (other, own) => (Key: (ColumnOf(other.Name), other.Value), own.Value)).DistinctBy(pair => pair.Key).ToDictionary();
        return [.. form.Select(field => field with { Value = words.GetValueOrDefault((ColumnOf(field.Name), field.Value), field.Value) })];
    }

    private static IEnumerable<FieldChange> OfField(List<FormField> before, List<FormField> after)
    {
        List<FormRow> former = [.. FormRow.Of(before)], latter = [.. FormRow.Of(after)];
        return FormRow.Pairs(former, latter).SelectMany(pair => OfRow(pair.Before, pair.After));
    }

    private static IEnumerable<FieldChange> OfRow(FormRow? before, FormRow? after)
    {
        var kind = before is { IsRow: true } && after is null ? FormChangeKind.Removed : after is { IsRow: true } && before is null ? FormChangeKind.Added : FormChangeKind.Changed;
        return (before?.Columns.Keys ?? []).Concat(after?.Columns.Keys ?? []).Distinct()
            .Select(column => new FieldChange(kind, (after ?? before)!.Name + column, before?.Columns.GetValueOrDefault(column) ?? [], after?.Columns.GetValueOrDefault(column) ?? []))
            .Where(change => !change.Before.ToHashSet().SetEquals(change.After));
    }

    private static List<FormField> In(string field, IEnumerable<FormField> fields) => [.. fields.Where(each => each.Name.Split('.', '[')[0] == field)];

    /// <summary>A field's name without the numbers of its rows.</summary>
    private static string ColumnOf(string name) => Numbers().Replace(name, "");

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Numbers();
}

/// <param name="Key">Id of the section on the form's page.</param>
public sealed record SectionChange(string Key, IReadOnlyList<FieldChange> Fields);

/// <summary>One field, before and after. Boxes that are ticked under one name are one field with several values.</summary>
/// <param name="Name">In the request; of a row that is gone, as it was numbered.</param>
/// <param name="Before">Empty where the field was blank.</param>
public sealed record FieldChange(FormChangeKind Kind, string Name, IReadOnlyList<string> Before, IReadOnlyList<string> After);

/// <summary>What happened to a field, or to the row it stands in.</summary>
public enum FormChangeKind
{
    Changed,
    Added,
    Removed,
}
