using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;

namespace TomskRelations.Core.Sources.Entry;

/// <summary>The parts of a source's form; every field is in one.</summary>
public static class SourceSections
{
    public static readonly IReadOnlyList<FormSection> All =
    [
        new("what", nameof(SourceForm.TitleEn), nameof(SourceForm.TitleRu), nameof(SourceForm.PublisherEn), nameof(SourceForm.PublisherRu), nameof(SourceForm.Date), nameof(SourceForm.Address), nameof(SourceForm.Retrieved), nameof(SourceForm.DescriptionEn), nameof(SourceForm.DescriptionRu)),
        new("text", nameof(SourceForm.Language), nameof(SourceForm.Text)),
        .. RecordSections.Last,
    ];
}
