namespace TomskRelations.Core.Records;

/// <summary>A record as another page names it: its words and its part of the address.</summary>
public sealed record NamedRecord(Guid Id, string Slug, Text Name);
