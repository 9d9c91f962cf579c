using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Sources.Entry;

/// <summary>Reads the public page of a draft as it would be.</summary>
public sealed class SourcePreview(EntryQueries entries, SourceQueries sources, RecordPreview previews)
{
    /// <returns>Null where there is no draft, or none that could be published.</returns>
    public Task<SourcePage?> OfAsync(Guid id, CancellationToken cancellation) => previews.OfAsync<SourceForm, SourcePage>(
        RecordKind.Source,
        id,
        async form =>
        {
            var context = await entries.ContextAsync<SourceRecordDocument>(RecordKind.Source, id, cancellation);
            var reading = SourceFormReader.Read(form, context);
            return reading.Faults.Count > 0 ? null : reading.Plan(context);
        },
        slug => sources.FindAsync(slug, cancellation),
        cancellation);
}
