using System.Text.Json.Serialization;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Sources;

/// <summary>A source document's metadata and its split into sentences; the text itself lies in a file beside it.</summary>
public sealed record SourceRecordDocument : RecordDocument
{
    [JsonIgnore]
    public override RecordKind RecordKind => RecordKind.Source;

    /// <summary>Name of the text file, where the text lies in one.</summary>
    public string? File { get; init; }

    /// <summary>The text, filled in from <see cref="File"/> when it is read.</summary>
    public string? Body { get; init; }

    public required string Language { get; init; }
    public string? Address { get; init; }

    /// <summary>The date the document itself bears; null where it bears none.</summary>
    public EdtfDate? Date { get; init; }

    public DateOnly? Retrieved { get; init; }
    public required string Sha256 { get; init; }
    public int? LatestYearNamed { get; init; }
    public required IReadOnlyList<SentenceDocument> Sentences { get; init; }
    public SourceWords En { get; init; } = new();
    public SourceWords Ru { get; init; } = new();

    public override IEnumerable<string> Fields() => Filled(
        ("title", true),
        ("publisher", (En.Publisher ?? Ru.Publisher) is not null),
        ("description", (En.Description ?? Ru.Description) is not null),
        ("address", Address is not null),
        ("date", Date is not null),
        ("language", true),
        ("retrieved", Retrieved is not null));
}

public sealed record SourceWords(string? Title = null, string? Publisher = null, string? Description = null);

/// <param name="Offset">Start in the decoded text, in UTF-16 units.</param>
/// <param name="Furniture">Why nothing rests on this unit, where it is page furniture.</param>
public sealed record SentenceDocument(string Key, SentenceKind Kind, int Paragraph, int Offset, int Length, string Text, Text? Furniture = null);
