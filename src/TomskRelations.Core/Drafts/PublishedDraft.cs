using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;

namespace TomskRelations.Core.Drafts;

/// <summary>What a member last had a hand in, of each record whose draft has become public. For staff alone: revisions name nobody.</summary>
public sealed class PublishedDraft
{
    /// <summary>The identity of the draft: that of the record, or of the form of figures.</summary>
    public Guid RecordId { get; init; }

    public Guid MemberId { get; init; }
    public StaffMember? Member { get; init; }
    public RecordKind Kind { get; init; }

    /// <summary>What lists called the draft.</summary>
    public required Text Title { get; init; }

    /// <summary>When the draft was last saved.</summary>
    public DateTime SavedAt { get; init; }
}
