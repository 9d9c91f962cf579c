using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Delegations.Entry;

/// <summary>Reads the public page of a draft as it would be.</summary>
public sealed class DelegationPreview(DelegationEntryQueries entries, DraftQueries drafts, DelegationQueries delegations, RecordPublisher publisher)
{
    /// <returns>Null where there is no draft, or none that could be published.</returns>
    public async Task<DelegationPage?> OfAsync(Guid id, CancellationToken cancellation)
    {
        if (await drafts.FindAsync(id, RecordKind.Delegation, cancellation) is not { } draft) return null;
        var context = await entries.ContextAsync(id, cancellation);
        var reading = DelegationFormReader.Read(FormJson.Read<DelegationForm>(draft.Content), context);
        return reading.Faults.Count > 0 ? null : (await publisher.PreviewAsync(DelegationPlan.Of(context, reading), () => delegations.FindAsync(reading.Document.Key, cancellation), cancellation)).Page;
    }
}
