using TomskRelations.Core.Entry;

namespace TomskRelations.Core.Sources.Entry;

/// <summary>The public fields of a source: what stands in each, and the field of the form it comes from.</summary>
internal static class SourceFields
{
    public static string? ValueOf(SourceRecordDocument document, string field) => field switch
    {
        "title" => $"{document.En.Title}|{document.Ru.Title}",
        "publisher" => $"{document.En.Publisher}|{document.Ru.Publisher}",
        "description" => $"{document.En.Description}|{document.Ru.Description}",
        "address" => document.Address,
        "date" => document.Date?.ToString(),
        "language" => document.Language,
        "retrieved" => document.Retrieved?.ToString("O"),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "A source has no such field."),
    };

    public static string OriginOf(string field) => field switch
    {
        "title" => nameof(SourceForm.TitleEn),
        "publisher" => nameof(SourceForm.PublisherEn),
        "description" => nameof(SourceForm.DescriptionEn),
        _ => FieldProofs<SourceRecordDocument>.SameName(field),
    };
}
