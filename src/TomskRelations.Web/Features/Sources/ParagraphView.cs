using TomskRelations.Core.Sources;

namespace TomskRelations.Web.Features.Sources;

/// <summary>A paragraph with what rests on it: model of the partial _Paragraph.</summary>
/// <param name="Language">Language code of the text.</param>
public sealed record ParagraphView(SourceParagraph Paragraph, string Language)
{
    private const int OpenUpTo = 9;

    /// <summary>A long list is closed at first, so that the text stays readable.</summary>
    public bool IsOpen => Paragraph.RestingCount <= OpenUpTo;
}
