using TomskRelations.Core.Staff;

namespace TomskRelations.Core.Drafts;

/// <summary>Why a draft was returned. It goes with the draft and never reaches a revision.</summary>
public sealed class DraftRemark
{
    public const int WordsLength = 2000;

    public Guid Id { get; init; }
    public Guid DraftId { get; init; }
    public Guid AuthorId { get; init; }
    public StaffMember? Author { get; init; }
    public DateTime WrittenAt { get; init; }
    public required string Words { get; init; }
}
