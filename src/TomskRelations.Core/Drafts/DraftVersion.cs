namespace TomskRelations.Core.Drafts;

/// <summary>What a draft was at a save, so that two later versions of it can be told apart by what each changed.</summary>
public sealed class DraftVersion
{
    /// <summary>How many a draft keeps; a form that is older is compared without them.</summary>
    public const int Most = 100;

    /// <summary>The version of the draft.</summary>
    public Guid Id { get; init; }

    public Guid DraftId { get; init; }
    public required string Content { get; init; }
    public DateTime SavedAt { get; init; }
}
