using TomskRelations.Core.Records;

namespace TomskRelations.Core.Sources;

/// <summary>What one field of one record rests on, ready to be shown beside it.</summary>
/// <param name="Field">The field as citations name it: "title", "date", "list:major", "note:two-readings".</param>
/// <param name="Sentence">The cited sentence; null for an editorial word.</param>
/// <param name="Quote">The cited words, verbatim; null for an editorial word.</param>
/// <param name="QuoteStart">Offset of the quote in <see cref="ProofSentence.Text"/>, in UTF-16 units.</param>
public sealed record Proof(Guid RecordId, string Field, CitationKind Kind, ProofSentence? Sentence, string? Quote, int QuoteStart, Text Note);

/// <summary>A sentence of a source with what is needed to lead to it.</summary>
/// <param name="Key">Id of the element on the source's page: s1, s2 … or t0, h1, tab.</param>
/// <param name="Number">Running number among the source's sentences; null for titles, headings and table headers.</param>
/// <param name="Of">How many numbered sentences the source has.</param>
/// <param name="Language">Language code of the source text, for the lang attribute.</param>
public sealed record ProofSentence(string SourceSlug, Text Title, Text Publisher, string Language, string Key, int? Number, int Of, string Text);
