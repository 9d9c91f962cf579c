using TomskRelations.Core.Records;

namespace TomskRelations.Core.Sources;

/// <summary>Ties one field of one record to the words it rests on, or to the editors' note that answers for it.</summary>
public sealed class Citation
{
    public const int FieldLength = 120;

    public Guid Id { get; init; }
    public RecordKind RecordKind { get; init; }
    public Guid RecordId { get; init; }
    public int Ordinal { get; init; }
    public required string Field { get; init; }
    public CitationKind Kind { get; init; }
    public Guid? SentenceId { get; init; }
    public Sentence? Sentence { get; init; }

    /// <summary>The cited words, verbatim, with old spellings.</summary>
    public string? Quote { get; init; }

    /// <summary>Start of the quote in the source's text, in UTF-16 units.</summary>
    public int? Offset { get; init; }

    public required Text Note { get; init; }
}
