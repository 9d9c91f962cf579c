using TomskRelations.Core.Dates;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Sources;

/// <summary>A source in a list of sources.</summary>
public sealed record SourceSummary
{
    public required Guid Id { get; init; }
    public required string Slug { get; init; }
    public required Text Title { get; init; }
    public required Text Publisher { get; init; }
    public required Text Description { get; init; }
    public string? Address { get; init; }
    public required EdtfDate Date { get; init; }
    public DateOnly? Retrieved { get; init; }
    public required string Language { get; init; }
    public int? LatestYearNamed { get; init; }
    public required string Sha256 { get; init; }

    /// <summary>Sentences proper; titles, headings and furniture are not counted.</summary>
    public int Sentences { get; init; }

    /// <summary>Length of the text in UTF-16 units.</summary>
    public int Characters { get; init; }

    /// <summary>How many times a field of a record rests on the source.</summary>
    public int Citations { get; init; }
}

public sealed record SourceList(IReadOnlyList<SourceSummary> Sources, Proofs Proofs, Notes Notes);

/// <summary>A source to be read, with what rests on each of its sentences beside it.</summary>
/// <param name="Published">When and how what is said of it was last published.</param>
public sealed record SourcePage(SourceSummary Source, LastPublication? Published, IReadOnlyList<SourceParagraph> Paragraphs, Proofs Proofs, Notes Notes);

public sealed record SourceParagraph(int Number, IReadOnlyList<SourceUnit> Units)
{
    /// <summary>How many records rest on the paragraph; one that rests on two of its sentences counts once.</summary>
    public int RestingCount => Units.SelectMany(unit => unit.Resting).DistinctBy(record => record.Id).Count();
}

/// <summary>One addressable unit of the text.</summary>
/// <param name="Number">Running number among the sentences proper; null for titles, headings and furniture.</param>
/// <param name="Furniture">Why nothing rests on this unit, where it is page furniture.</param>
public sealed record SourceUnit(string Key, SentenceKind Kind, int? Number, string Text, Text Furniture, IReadOnlyList<RestingRecord> Resting);
