using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Sources.Entry;

/// <summary>The public fields of a source.</summary>
internal sealed class SourceFields : PublicFields<SourceRecordDocument>
{
    private static readonly Text Summary = new("The editors’ summary of the document.", "Краткое описание документа составлено редакцией.");
    private static readonly Text From = new("The address from which the text was taken.", "Адрес, с которого взят текст.");
    private static readonly Text WrittenIn = new("The language of the document, named by the editors.", "Язык документа указан редакцией.");
    private static readonly Text Copied = new("The day on which the editors copied the text.", "День, когда редакция скопировала текст.");

    public override string? ValueOf(SourceRecordDocument document, string field) => field switch
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

    public override string OriginOf(string field) => field switch
    {
        "title" => nameof(SourceForm.TitleEn),
        "publisher" => nameof(SourceForm.PublisherEn),
        "description" => nameof(SourceForm.DescriptionEn),
        _ => base.OriginOf(field),
    };

    public override Text? EditorsWord(string field) => field switch
    {
        "description" => Summary,
        "address" => From,
        "language" => WrittenIn,
        "retrieved" => Copied,
        _ => null,
    };

    public override Text WordsOf(SourceRecordDocument document, string field) => field switch
    {
        "title" => new(document.En.Title, document.Ru.Title),
        "publisher" => new(document.En.Publisher, document.Ru.Publisher),
        _ => Text.None,
    };
}
