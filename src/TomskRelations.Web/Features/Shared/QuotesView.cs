using TomskRelations.Core.Sources;

namespace TomskRelations.Web.Features.Shared;

/// <summary>The sentences that state a record, quoted large: model of the partial _Quotes.</summary>
public sealed record QuotesView(Proofs Proofs, Guid Record)
{
    private static readonly string[] Marked = ["title", "name", "date", "partners", "partner", "organisations", "place", "period"];

    public IReadOnlyList<IReadOnlyList<Proof>> Sentences { get; } = [.. Proofs.SentencesOf(Record)];

    /// <summary>The words that name the record and its parts; those that say as much as the whole sentence would mark all of it.</summary>
    public static IReadOnlyList<Proof> Marks(IEnumerable<Proof> sentence) =>
        [.. sentence.Where(proof => Marked.Contains(proof.Field) || proof.Field.Contains(':', StringComparison.Ordinal))];
}
