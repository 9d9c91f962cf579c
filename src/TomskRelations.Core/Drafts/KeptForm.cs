using TomskRelations.Core.Staff;

namespace TomskRelations.Core.Drafts;

/// <summary>A form that a member of staff sent after their sign-in had expired, kept until they sign in again.</summary>
public sealed class KeptForm
{
    public const int PathLength = 500;

    public Guid Id { get; init; }
    public Guid MemberId { get; init; }
    public StaffMember? Member { get; init; }

    /// <summary>Where the form was sent to.</summary>
    public required string Path { get; init; }

    /// <summary>The form's fields, encrypted: they hold names that may not be published.</summary>
    public required string Content { get; init; }

    public DateTime KeptAt { get; init; }
}
