using System.Text.Json.Serialization;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;

namespace TomskRelations.Core.Publishing;

/// <summary>
/// A record as it is written down: in the seed files, in a draft, in a revision's snapshot. One form for all three, so that
/// what is typed, what is published and what is remembered cannot drift apart.
/// </summary>
public abstract record RecordDocument
{
    public required string Key { get; init; }

    /// <summary>Ids of the seed facts that the record carries; empty for records entered by staff.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    public IReadOnlyList<CitationDocument> Citations { get; init; } = [];
    public IReadOnlyList<NoteDocument> Notes { get; init; } = [];

    [JsonIgnore]
    public abstract RecordKind RecordKind { get; }

    /// <summary>Names of the public fields that are not empty; each needs a citation.</summary>
    public abstract IEnumerable<string> Fields();

    /// <summary>Records that must exist before this one.</summary>
    public virtual IEnumerable<RecordReference> References() => [];

    protected static IEnumerable<string> Filled(params IEnumerable<(string Name, bool Filled)> fields) =>
        fields.Where(field => field.Filled).Select(field => field.Name);
}

/// <summary>One record named by another, with the field that names it.</summary>
public sealed record RecordReference(string Field, RecordKind Kind, string Key);

/// <summary>What a field rests on; offsets are computed when the record is published.</summary>
/// <param name="Occurrence">Which occurrence of the quote in its sentence is meant, from 1.</param>
public sealed record CitationDocument(
    string Field,
    CitationKind Kind,
    string? Source = null,
    string? Sentence = null,
    string? Quote = null,
    int Occurrence = 1,
    Text? Note = null);

public sealed record NoteDocument(string Key, NoteKind Kind, NoteWords En, NoteWords Ru);

public sealed record NoteWords(string Title, string Text);
