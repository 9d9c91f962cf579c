using TomskRelations.Core.Entry;

namespace TomskRelations.Core.Delegations.Entry;

/// <summary>What a delegation's form is read against.</summary>
public sealed record DelegationContext : EntryContext<DelegationDocument>
{
    public DelegationContext(EntryContext<DelegationDocument> shared)
        : base(shared)
    {
    }

    public required RecordNames Organisations { get; init; }

    public required RecordNames Delegations { get; init; }

    /// <summary>The people without public office of the latest revision.</summary>
    public required IReadOnlyList<PrivatePerson> People { get; init; }
}
