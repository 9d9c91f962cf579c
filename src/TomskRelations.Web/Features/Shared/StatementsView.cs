using TomskRelations.Core.Mentions;
using TomskRelations.Core.Sources;

namespace TomskRelations.Web.Features.Shared;

/// <summary>Statements of the source, each with its proof and its notes: model of the partial _Statements.</summary>
public sealed record StatementsView(IEnumerable<StatementMention> Statements, Proofs Proofs, Notes Notes);
