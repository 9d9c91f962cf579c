using TomskRelations.Core.Sources;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Sources;

/// <summary>A paragraph with what rests on it, line by line: model of the partial _Paragraph.</summary>
/// <param name="Language">Language code of the text.</param>
public sealed record ParagraphView(SourceParagraph Paragraph, string Language, IReadOnlyList<UnitLines> Lines)
{
    private const int OpenUpTo = 14;

    /// <summary>A long list is closed at first, so that the text stays readable.</summary>
    public bool IsOpen => Lines.Sum(unit => unit.Lines.Count) <= OpenUpTo;

    public static ParagraphView Of(SourceParagraph paragraph, string language, Texts<SourcesTexts> texts) =>
        new(paragraph, language, [.. paragraph.Units.Select(unit => new UnitLines(unit, RestingLines.Of(unit, texts)))]);
}

/// <summary>A sentence with the lines of what rests on it.</summary>
public sealed record UnitLines(SourceUnit Unit, IReadOnlyList<RestingLine> Lines);
