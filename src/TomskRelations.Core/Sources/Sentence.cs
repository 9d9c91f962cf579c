using TomskRelations.Core.Records;

namespace TomskRelations.Core.Sources;

/// <summary>What a unit of a source text is.</summary>
public enum SentenceKind
{
    Title,
    Heading,
    Sentence,
    TableHeader,
    Navigation,
    Footer,
}

/// <summary>One addressable unit of a source text.</summary>
public sealed class Sentence
{
    public const int KeyLength = 20;

    public Guid Id { get; init; }
    public Guid SourceId { get; init; }
    public SourceDocument? Source { get; init; }
    public int Ordinal { get; init; }

    /// <summary>Id of the element on the source's page, such as s52.</summary>
    public required string Key { get; init; }

    public SentenceKind Kind { get; init; }

    /// <summary>Running number among the sentences proper; null for titles, headings and furniture.</summary>
    public int? Number { get; init; }

    public int Paragraph { get; init; }

    /// <summary>Start in <see cref="SourceDocument.Body"/>, in UTF-16 units.</summary>
    public int Offset { get; init; }

    public int Length { get; init; }
    public required string Text { get; init; }

    /// <summary>Why nothing rests on this unit, where it is page furniture.</summary>
    public required Text Furniture { get; init; }
}
