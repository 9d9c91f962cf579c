namespace TomskRelations.Core.Publishing;

/// <summary>The one row that counts publications. Its number is part of every cache key.</summary>
public sealed class PublishedContent
{
    public const int OnlyRow = 1;

    public int Id { get; init; } = OnlyRow;

    /// <summary>Raised in each publishing transaction.</summary>
    public long Version { get; set; }

    /// <summary>SHA-256 of the seed files last loaded, so that a later start need not read them again.</summary>
    public string? SeedSha256 { get; set; }
}
