using TomskRelations.Core.Partners;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Search;
using TomskRelations.Core.Sources;

namespace TomskRelations.Core.Delegations.Entry;

/// <summary>What a delegation's form is read against: the records it may name, and the record it changes.</summary>
/// <param name="TakenDelegations">Slugs that were ever given to a delegation.</param>
/// <param name="TakenPartners">Slugs that were ever given to a partner.</param>
/// <param name="Published">The latest revision; null for a delegation that was never published.</param>
/// <param name="Today">In Tomsk.</param>
/// <param name="People">The people without public office of the latest revision.</param>
public sealed record DelegationContext(
    Guid Id,
    PartnerNames Partners,
    RecordNames Organisations,
    RecordNames Delegations,
    CitableSources Sources,
    IReadOnlySet<string> TakenDelegations,
    IReadOnlySet<string> TakenPartners,
    PublishedDelegation? Published,
    IReadOnlyList<PrivatePerson> People,
    DateOnly Today);

/// <param name="Snapshot">The latest revision's.</param>
/// <param name="Revision">Its number.</param>
public sealed record PublishedDelegation(string Snapshot, int Revision, bool IsWithdrawn, LastPublication Last)
{
    private readonly Lazy<DelegationDocument> document = new(() => (DelegationDocument)DocumentJson.Read(RecordKind.Delegation, Snapshot));

    public DelegationDocument Document => document.Value;
}

/// <summary>Records that people name by their slug, or by what they are called in either language.</summary>
public sealed record RecordNames(IReadOnlyList<NamedRecord> All)
{
    /// <summary>Null where nothing is called so, or several are.</summary>
    public NamedRecord? Find(string? typed) =>
        SearchText.Of(typed) is { Length: > 0 } name && All.Where(record => Called(record).Contains(name)).ToList() is [var only] ? only : null;

    private static IEnumerable<string> Called(NamedRecord record) =>
        new[] { record.Slug, record.Name.En, record.Name.Ru }.Where(name => name is not null).Select(name => SearchText.Of(name));
}
