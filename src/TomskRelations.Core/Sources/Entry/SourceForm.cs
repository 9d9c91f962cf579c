using TomskRelations.Core.Entry;

namespace TomskRelations.Core.Sources.Entry;

/// <summary>The form of a source document, as typed.</summary>
public sealed class SourceForm : RecordForm
{
    public string? TitleEn { get; set; }
    public string? TitleRu { get; set; }
    public string? PublisherEn { get; set; }
    public string? PublisherRu { get; set; }
    public string? DescriptionEn { get; set; }
    public string? DescriptionRu { get; set; }
    public string? Address { get; set; }

    /// <summary>The date the document itself bears.</summary>
    public string? Date { get; set; }

    /// <summary>The day the text was fetched.</summary>
    public string? Retrieved { get; set; }

    /// <summary>BCP 47 code of the language the text is written in.</summary>
    public string? Language { get; set; }

    /// <summary>One sentence a line, a blank line between paragraphs. Blank for a published source, whose text stands as it is.</summary>
    public string? Text { get; set; }
}
