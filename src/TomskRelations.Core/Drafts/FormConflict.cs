using System.Text.Json.Nodes;

namespace TomskRelations.Core.Drafts;

/// <summary>A part of a form that is chosen as a whole.</summary>
/// <param name="Key">Id of the part on the form's page.</param>
/// <param name="Fields">Names of the form's properties in it.</param>
public sealed record FormSection(string Key, params IReadOnlyList<string> Fields);

/// <summary>Which of two versions stands in a section.</summary>
public enum FormSide
{
    Mine,
    Theirs,
}

/// <summary>Two versions of one form, section by section.</summary>
public static class FormConflict
{
    /// <summary>The sections in which two versions differ.</summary>
    /// <param name="former">What both began from; null where that is not known.</param>
    public static IReadOnlyList<SectionConflict> Of(IReadOnlyList<FormSection> sections, string mine, string theirs, string? former)
    {
        var (own, other, before) = (FormFields.Of(mine), FormFields.Of(theirs), former is null ? null : FormFields.Of(former));
        return [.. sections.Select(section => Of(section, In(section, own), In(section, other), before is null ? null : In(section, before))).OfType<SectionConflict>()];
    }

    /// <summary>One form of two. A section without a choice is the same in both, and is taken from <paramref name="theirs"/>.</summary>
    public static string Merge(IReadOnlyList<FormSection> sections, string mine, string theirs, IReadOnlyDictionary<string, FormSide> choices)
    {
        var (own, merged) = (JsonNode.Parse(mine)!.AsObject(), JsonNode.Parse(theirs)!.AsObject());
        foreach (var field in sections.Where(section => choices.GetValueOrDefault(section.Key, FormSide.Theirs) == FormSide.Mine).SelectMany(section => section.Fields))
        {
            merged.Remove(field);
            if (own[field] is { } value) merged[field] = value.DeepClone();
        }
        return merged.ToJsonString();
    }

    private static SectionConflict? Of(FormSection section, List<FormField> mine, List<FormField> theirs, List<FormField>? former)
    {
        if (mine.SequenceEqual(theirs)) return null;
        var (own, other) = (mine.ToDictionary(field => field.Name, field => field.Value), theirs.ToDictionary(field => field.Name, field => field.Value));
        List<FieldConflict> fields =
        [
            .. mine.Concat(theirs).Select(field => field.Name).Distinct()
                .Select(name => new FieldConflict(name, own.GetValueOrDefault(name), other.GetValueOrDefault(name)))
                .Where(field => field.Mine != field.Theirs),
        ];
        return fields.Count == 0 ? null : new(section.Key, fields, former is null ? null : OnlyChanged(fields, former.ToDictionary(field => field.Name, field => field.Value)));
    }

    private static FormSide? OnlyChanged(List<FieldConflict> fields, Dictionary<string, string> former) =>
        fields.All(field => field.Theirs == former.GetValueOrDefault(field.Name)) ? FormSide.Mine
        : fields.All(field => field.Mine == former.GetValueOrDefault(field.Name)) ? FormSide.Theirs
        : null;

    private static List<FormField> In(FormSection section, IReadOnlyList<FormField> fields) =>
        [.. fields.Where(field => section.Fields.Contains(field.Name.Split('.', '[')[0]))];
}

/// <param name="OnlyChanged">The version that changed the section, where only one did; null where both did or nobody can tell.</param>
public sealed record SectionConflict(string Key, IReadOnlyList<FieldConflict> Fields, FormSide? OnlyChanged);

/// <param name="Name">In the request.</param>
/// <param name="Mine">Null where the field is blank.</param>
public sealed record FieldConflict(string Name, string? Mine, string? Theirs);
