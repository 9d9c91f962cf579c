using TomskRelations.Core.Records;

namespace TomskRelations.Core.Publishing;

/// <summary>The circumstances of a publication: in which capacity, when, and with which public note.</summary>
public sealed record Publication(PublishingRole Role, DateTime At, Text Note);
