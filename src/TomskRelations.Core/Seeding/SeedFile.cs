using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;

namespace TomskRelations.Core.Seeding;

/// <summary>One seed file: records of a kind, and what they share.</summary>
/// <param name="Source">The source its citations name when they name none.</param>
/// <param name="Editorial">Editors' notes that answer for a field of every record of the file.</param>
public sealed record SeedFile<TDocument>(string Source, IReadOnlyList<TDocument> Records, IReadOnlyList<EditorialNote>? Editorial = null)
    where TDocument : RecordDocument
{
    /// <summary>The records with everything spelled out that the file says once for all.</summary>
    public IEnumerable<TDocument> Complete() => Records.Select(record =>
    {
        var cited = record.Citations.Select(citation => citation.Field).ToHashSet();
        var uncited = record.Fields().Where(field => !cited.Contains(field));
        return record with
        {
            Citations =
            [
                .. record.Citations.Select(citation => citation.Sentence is null ? citation : citation with { Source = citation.Source ?? Source }),
                .. uncited.SelectMany(field => Notes(field).Select(note => new CitationDocument(field, CitationKind.Editorial, Note: note))),
            ],
        };
    });

    private IEnumerable<Text> Notes(string field) =>
        (Editorial ?? []).Where(note => note.Fields.Contains(field)).Select(note => note.Note);
}

public sealed record EditorialNote(IReadOnlyList<string> Fields, Text Note);

/// <summary>What the first edition says of itself: when it was published and with which note.</summary>
public sealed record SeedEdition(DateTime PublishedAt, Text Note);
