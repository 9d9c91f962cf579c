namespace TomskRelations.Core.Records;

/// <summary>A record that a message to staff names, published or in the making; its link leads to the record's form.</summary>
/// <param name="Name">As people call it; of trade figures the year.</param>
public sealed record LinkedRecord(RecordKind Kind, Guid Id, Text Name);
