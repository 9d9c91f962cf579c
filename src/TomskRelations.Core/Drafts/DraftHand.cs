using TomskRelations.Core.Staff;

namespace TomskRelations.Core.Drafts;

/// <summary>Somebody who began, saved or submitted a draft, and is therefore nobody's second person for it.</summary>
public sealed class DraftHand
{
    public Guid DraftId { get; init; }
    public Guid MemberId { get; init; }
    public StaffMember? Member { get; init; }
}
