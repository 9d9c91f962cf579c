using System.Text.RegularExpressions;

namespace TomskRelations.Web.Features.Shared;

/// <summary>A field of a staff form: model of the partial _StaffField. Made by <see cref="StaffForm.Field"/>.</summary>
public sealed partial record StaffFieldView(string Name, string Label)
{
    public string? Value { get; init; }
    public string? Hint { get; init; }
    public LinkedWords? Error { get; init; }

    /// <summary>What the portal understood; renewed while one types. Null where the field has no echo, empty while there is nothing to say.</summary>
    public LinkedWords? Echo { get; init; }

    /// <summary>Of the input: text, email, password.</summary>
    public string Type { get; init; } = "text";

    public string? Autocomplete { get; init; }
    public string? InputMode { get; init; }

    /// <summary>Of what is typed, where it is not the page's language.</summary>
    public string? Lang { get; init; }

    /// <summary>Id of a datalist.</summary>
    public string? List { get; init; }

    /// <summary>More than one line makes a text area.</summary>
    public int Rows { get; init; } = 1;

    /// <summary>Makes the field a choice among these.</summary>
    public IReadOnlyList<StaffChoice>? Choices { get; init; }

    /// <summary>Sixths of the form's width.</summary>
    public int Width { get; init; } = 3;

    public bool IsReadOnly { get; init; }

    public string Id => IdOf(Name);

    /// <summary>A password never returns to the page.</summary>
    public string? ShownValue => Type == "password" ? null : Value;

    public string? DescribedBy => string.Join(' ', Described()) is { Length: > 0 } ids ? ids : null;

    public static string IdOf(string name) => NotForIds().Replace(name, "-").Trim('-');

    private IEnumerable<string> Described()
    {
        if (Hint is not null) yield return $"{Id}-hint";
        if (Error is not null) yield return $"{Id}-error";
        if (Echo is not null) yield return $"{Id}-echo";
    }

    [GeneratedRegex("[^A-Za-z0-9]+")]
    private static partial Regex NotForIds();
}

/// <param name="Code">Empty for the choice that stands for a blank field.</param>
public sealed record StaffChoice(string Code, string Label);

/// <summary>A box to tick: model of the partial _StaffCheck.</summary>
public sealed record StaffCheckView(string Name, string Label, bool IsChecked, string Value = "true")
{
    public string Id { get; init; } = StaffFieldView.IdOf(Name);
}
