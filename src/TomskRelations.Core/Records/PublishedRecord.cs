namespace TomskRelations.Core.Records;

/// <summary>The root row of a published record. Its tables hold what is published and nothing else.</summary>
public abstract class PublishedRecord
{
    public const int SlugLength = 120;

    public Guid Id { get; init; }

    /// <summary>The record's part of its address, the same in both languages.</summary>
    public required string Slug { get; set; }

    /// <summary>Renewed whenever the record or one of its rows changes; guards against stale saves.</summary>
    public Guid Version { get; set; }
}
