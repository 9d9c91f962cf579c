using TomskRelations.Core.Dates;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Sources;

/// <summary>A published document that records rest on, kept whole and split into sentences.</summary>
public sealed class SourceDocument : PublishedRecord
{
    public const int TitleLength = 300;
    public const int AddressLength = 500;
    public const int LanguageLength = 12;
    public const int DescriptionLength = 2000;

    /// <summary>A longer document is entered in parts.</summary>
    public const int BodyLength = 200_000;

    public const int HashLength = 64;

    public required Text Title { get; set; }
    public required Text Publisher { get; set; }
    public required Text Description { get; set; }
    public string? Address { get; set; }

    /// <summary>The date the document itself bears; undated where it bears none.</summary>
    public required EdtfDate Date { get; set; }

    /// <summary>The day the text was fetched; null where nobody wrote it down.</summary>
    public DateOnly? Retrieved { get; set; }

    /// <summary>BCP 47 code of the language the text is written in.</summary>
    public required string Language { get; set; }

    /// <summary>The latest year the text names; an undated text is "as of" no later than a reader can tell from it.</summary>
    public int? LatestYearNamed { get; set; }

    /// <summary>SHA-256 of the file's bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; set; }

    /// <summary>The whole text as decoded from UTF-8. Offsets count its UTF-16 units.</summary>
    public required string Body { get; set; }

    public List<Sentence> Sentences { get; init; } = [];
}
