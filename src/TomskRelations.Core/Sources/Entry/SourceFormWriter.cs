using TomskRelations.Core.Dates;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Sources.Entry;

/// <summary>Fills the form in: with a published source, so that what is said of it can be changed, or with what a new one begins with.</summary>
public static class SourceFormWriter
{
    /// <param name="language">The language that the text is most likely written in.</param>
    public static SourceForm New(string language)
    {
        var form = new SourceForm { Language = language }.Begun();
        form.Basis =
        [
            new()
            {
                Kind = DocumentField.Code(BasisKind.EditorsNote),
                NoteEn = "As the document itself bears it.",
                NoteRu = "Как указано в самом документе.",
            },
        ];
        return form;
    }

    /// <param name="language">The language dates are written in.</param>
    public static SourceForm Write(SourceRecordDocument document, Language language) => new SourceForm
    {
        TitleEn = document.En.Title,
        TitleRu = document.Ru.Title,
        PublisherEn = document.En.Publisher,
        PublisherRu = document.Ru.Publisher,
        DescriptionEn = document.En.Description,
        DescriptionRu = document.Ru.Description,
        Address = document.Address,
        Date = TypedDate.Write(document.Date, language),
        Retrieved = TypedDate.Write(document.Retrieved, language),
        Language = document.Language,
    }.Resting(document, language);
}
