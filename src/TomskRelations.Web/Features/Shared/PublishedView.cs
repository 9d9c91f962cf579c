using TomskRelations.Core.Publishing;

namespace TomskRelations.Web.Features.Shared;

/// <summary>When and how a record was last published, and where its history is: model of the partial _Published.</summary>
/// <param name="Last">Null where nothing of it is.</param>
public sealed record PublishedView(LastPublication? Last, string History);
