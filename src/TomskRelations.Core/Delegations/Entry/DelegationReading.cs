using TomskRelations.Core.Entry;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Delegations.Entry;

/// <summary>What a delegation's form says, as far as it can be read.</summary>
/// <param name="Document">To be published only where there are no faults.</param>
/// <param name="NewPartners">Partners that are made together with the record.</param>
/// <param name="People">People without public office.</param>
/// <param name="Note">The public note of the revision.</param>
/// <param name="RowPartners">What each partner row was understood as; null where it was not.</param>
public sealed record DelegationReading(
    DelegationDocument Document,
    IReadOnlyList<PartnerDocument> NewPartners,
    IReadOnlyList<PrivatePerson> People,
    Text Note,
    IReadOnlyList<ReadPartner?> RowPartners,
    IReadOnlyList<EntryFault> Faults)
{
    /// <summary>What its fields rest on.</summary>
    public required ProofReading Proof { get; init; }
}

/// <param name="IsNew">Whether the partner is made together with the record.</param>
public sealed record ReadPartner(string Slug, Text Name, bool IsNew);
