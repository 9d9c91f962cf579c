using TomskRelations.Core.Records;

namespace TomskRelations.Core.Mentions;

/// <summary>The records that another record's page names, each kind in the order it is shown.</summary>
public sealed record Mentions(
    IReadOnlyList<NamedRecord> Partners,
    IReadOnlyList<OrganisationMention> Organisations,
    IReadOnlyList<DelegationMention> Delegations,
    IReadOnlyList<MilestoneMention> Milestones,
    IReadOnlyList<StatementMention> Statements)
{
    /// <summary>The records whose proofs the page needs beside these names.</summary>
    public IEnumerable<Guid> Ids =>
    [
        .. Organisations.Select(organisation => organisation.Id),
        .. Delegations.Select(delegation => delegation.Id),
        .. Milestones.Select(milestone => milestone.Id),
        .. Statements.Select(statement => statement.Id),
    ];
}
