using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Sources.Entry;

/// <summary>Reads the public page of a draft as it would be.</summary>
public sealed class SourcePreview(EntryQueries entries, DraftQueries drafts, SourceQueries sources, RecordPublisher publisher)
{
    /// <returns>Null where there is no draft, or none that could be published.</returns>
    public async Task<SourcePage?> OfAsync(Guid id, CancellationToken cancellation)
    {
        if (await drafts.FindAsync(id, RecordKind.Source, cancellation) is not { } draft) return null;
        var context = await entries.ContextAsync<SourceRecordDocument>(RecordKind.Source, id, cancellation);
        var reading = SourceFormReader.Read(FormJson.Read<SourceForm>(draft.Content), context);
        return reading.Faults.Count > 0 ? null : (await publisher.PreviewAsync(reading.Plan(context), () => sources.FindAsync(reading.Document.Key, cancellation), cancellation)).Page;
    }
}
