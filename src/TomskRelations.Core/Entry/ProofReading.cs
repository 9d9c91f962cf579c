using TomskRelations.Core.Publishing;

namespace TomskRelations.Core.Entry;

/// <summary>What the public fields of a record rest on, by its form.</summary>
/// <param name="ByEditors">Those of the citations that no row gives: the editors answer for what a sentence does not say.</param>
/// <param name="OnFormer">Fields that were changed and still rest on sentences that were cited for what stood there before.</param>
/// <param name="NotInWords">Fields whose number or date stands in none of the sentences that are said to state it.</param>
public sealed record ProofReading(
    IReadOnlyList<CitationDocument> Citations, IReadOnlyList<CitationDocument> ByEditors, IReadOnlyList<string> OnFormer, IReadOnlyList<string> NotInWords);
