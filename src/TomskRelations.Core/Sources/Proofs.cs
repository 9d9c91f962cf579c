namespace TomskRelations.Core.Sources;

/// <summary>The proofs of all records a page shows, found by record and field.</summary>
public sealed class Proofs(IEnumerable<Proof> proofs)
{
    private readonly ILookup<(Guid, string), Proof> byField = proofs.ToLookup(proof => (proof.RecordId, proof.Field));

    public IEnumerable<Proof> All => byField.SelectMany(proofs => proofs);

    public IEnumerable<Proof> Of(Guid record, string field) => byField[(record, field)];
}
