namespace TomskRelations.Core.Staff;

/// <summary>A form that was sent after the sign-in had expired, kept for its sender alone until the next sign-in.</summary>
public sealed class KeptForm
{
    public const int AddressLength = 500;

    public Guid Id { get; init; }
    public Guid MemberId { get; init; }
    public StaffMember? Member { get; init; }

    /// <summary>Path and query the form was sent to.</summary>
    public required string Address { get; init; }

    /// <summary>The fields as they were sent, url-encoded and encrypted with the portal's keys.</summary>
    public required string Body { get; init; }

    public DateTime KeptAt { get; init; }
}
