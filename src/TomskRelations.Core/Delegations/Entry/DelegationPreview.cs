using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Delegations.Entry;

/// <summary>Reads the public page of a draft as it would be.</summary>
public sealed class DelegationPreview(DelegationEntryQueries entries, DelegationQueries delegations, RecordPreview previews)
{
    /// <returns>Null where there is no draft, or none that could be published.</returns>
    public Task<DelegationPage?> OfAsync(Guid id, CancellationToken cancellation) => previews.OfAsync<DelegationForm, DelegationPage>(
        RecordKind.Delegation,
        id,
        async form =>
        {
            var context = await entries.ContextAsync(id, cancellation);
            var reading = DelegationFormReader.Read(form, context);
            return reading.Faults.Count > 0 ? null : DelegationPlan.Of(context, reading);
        },
        slug => delegations.FindAsync(slug, cancellation),
        cancellation);
}
