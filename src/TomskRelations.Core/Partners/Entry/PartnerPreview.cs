using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Partners.Entry;

/// <summary>Reads the public page of a draft as it would be.</summary>
public sealed class PartnerPreview(EntryQueries entries, DraftQueries drafts, PartnerQueries partners, RecordPublisher publisher)
{
    /// <returns>Null where there is no draft, or none that could be published.</returns>
    public async Task<PartnerPage?> OfAsync(Guid id, CancellationToken cancellation)
    {
        if (await drafts.FindAsync(id, RecordKind.Partner, cancellation) is not { } draft) return null;
        var context = await entries.ContextAsync<PartnerDocument>(RecordKind.Partner, id, cancellation);
        var reading = PartnerFormReader.Read(FormJson.Read<PartnerForm>(draft.Content), context);
        return reading.Faults.Count > 0 ? null : (await publisher.PreviewAsync(reading.Plan(context), () => partners.PageAsync(reading.Document.Key, cancellation), cancellation)).Page;
    }
}
