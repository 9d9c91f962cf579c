using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Milestones.Entry;

/// <summary>Reads what the form of a milestone needs, for staff alone.</summary>
public sealed class MilestoneEntryQueries(EntryQueries entries)
{
    /// <param name="id">The record's identity; it may not be published yet.</param>
    public async Task<MilestoneContext> ContextAsync(Guid id, CancellationToken cancellation) => new(await entries.ContextAsync<MilestoneDocument>(RecordKind.Milestone, id, cancellation))
    {
        Organisations = await entries.OrganisationsAsync(cancellation),
        Delegations = await entries.DelegationsAsync(cancellation),
    };
}
