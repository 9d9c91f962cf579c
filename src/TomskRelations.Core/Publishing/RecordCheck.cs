using TomskRelations.Core.Sources;

namespace TomskRelations.Core.Publishing;

/// <summary>Whether a document stands by itself: what it refers to exists, what it quotes is there.</summary>
internal static class RecordCheck
{
    public static IEnumerable<Problem> Of(RecordDocument document, RecordKeys keys) =>
    [
        .. document.References()
            .Where(reference => !keys.Has(reference.Kind, reference.Key))
            .Select(reference => new Problem(
                document.RecordKind,
                document.Key,
                reference.Field,
                ProblemKind.UnknownRecord,
                $"{DocumentField.Code(reference.Kind)} \"{reference.Key}\"")),
        .. document is SourceRecordDocument source ? SourceCheck.Of(source) : [],
        .. Citations.Check(document, keys),
    ];
}
