using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Organisations.Entry;

/// <summary>Reads the public page of a draft as it would be.</summary>
public sealed class OrganisationPreview(EntryQueries entries, DraftQueries drafts, OrganisationQueries organisations, RecordPublisher publisher)
{
    /// <returns>Null where there is no draft, or none that could be published.</returns>
    public async Task<OrganisationPage?> OfAsync(Guid id, CancellationToken cancellation)
    {
        if (await drafts.FindAsync(id, RecordKind.Organisation, cancellation) is not { } draft) return null;
        var context = await entries.ContextAsync<OrganisationDocument>(RecordKind.Organisation, id, cancellation);
        var reading = OrganisationFormReader.Read(FormJson.Read<OrganisationForm>(draft.Content), context);
        return reading.Faults.Count > 0 ? null : (await publisher.PreviewAsync(reading.Plan(context), () => organisations.FindAsync(reading.Document.Key, cancellation), cancellation)).Page;
    }
}
