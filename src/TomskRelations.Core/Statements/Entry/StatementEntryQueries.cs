using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Statements.Entry;

/// <summary>Reads what the form of a statement needs, for staff alone.</summary>
public sealed class StatementEntryQueries(EntryQueries entries)
{
    /// <param name="id">The record's identity; it may not be published yet.</param>
    public async Task<StatementContext> ContextAsync(Guid id, CancellationToken cancellation) => new(await entries.ContextAsync<StatementDocument>(RecordKind.Statement, id, cancellation))
    {
        Organisations = await entries.OrganisationsAsync(cancellation),
        Delegations = await entries.DelegationsAsync(cancellation),
        Milestones = await entries.MilestonesAsync(cancellation),
    };
}
