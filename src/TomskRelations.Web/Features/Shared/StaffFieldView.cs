using System.Text.RegularExpressions;

namespace TomskRelations.Web.Features.Shared;

/// <summary>A field of a staff form: model of the partial _StaffField. Made by <see cref="StaffForm.Field"/>.</summary>
public sealed partial record StaffFieldView(string Name, string Label)
{
    public string? Value { get; init; }
    public string? Hint { get; init; }
    public string? Error { get; init; }

    /// <summary>Of the input: text, email, password.</summary>
    public string Type { get; init; } = "text";

    public string? Autocomplete { get; init; }
    public string? InputMode { get; init; }

    /// <summary>Of what is typed, where it is not the page's language.</summary>
    public string? Lang { get; init; }

    /// <summary>More than one line makes a text area.</summary>
    public int Rows { get; init; } = 1;

    public bool IsReadOnly { get; init; }

    public string Id => IdOf(Name);

    /// <summary>A password never returns to the page.</summary>
    public string? ShownValue => Type == "password" ? null : Value;

    public string? DescribedBy => (Hint, Error) switch
    {
        (null, null) => null,
        ({ }, null) => $"{Id}-hint",
        (null, { }) => $"{Id}-error",
        _ => $"{Id}-hint {Id}-error",
    };

    public static string IdOf(string name) => NotForIds().Replace(name, "-").Trim('-');

    [GeneratedRegex("[^A-Za-z0-9]+")]
    private static partial Regex NotForIds();
}
