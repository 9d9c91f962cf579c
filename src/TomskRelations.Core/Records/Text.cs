using System.Text.Json.Serialization;

namespace TomskRelations.Core.Records;

/// <summary>Words in both languages; either may be missing, and the other then stands in for it, marked as such by the page.</summary>
public sealed record Text(string? En = null, string? Ru = null)
{
    public static readonly Text None = new();

    [JsonIgnore]
    public bool IsEmpty => string.IsNullOrWhiteSpace(En) && string.IsNullOrWhiteSpace(Ru);

    /// <summary>The words in exactly this language, or null.</summary>
    public string? Exactly(Language language) => language == Language.Russian ? NullIfBlank(Ru) : NullIfBlank(En);

    /// <summary>The words in this language, else in the other, else an empty string.</summary>
    public string In(Language language) => Exactly(language) ?? NullIfBlank(En) ?? NullIfBlank(Ru) ?? "";

    /// <summary>The language <see cref="In"/> answers in.</summary>
    public Language Spoken(Language wanted) =>
        Exactly(wanted) is not null || IsEmpty ? wanted : wanted == Language.Russian ? Language.English : Language.Russian;

    private static string? NullIfBlank(string? words) => string.IsNullOrWhiteSpace(words) ? null : words;
}
