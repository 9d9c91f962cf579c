using TomskRelations.Core.Drafts;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Entry;

/// <summary>Reads the public page of a draft as it would be.</summary>
public sealed class RecordPreview(DraftQueries drafts, RecordPublisher publisher)
{
    /// <param name="plan">What publishing the form would consist of; null where something stands in the way.</param>
    /// <param name="read">Reads the public page of an address.</param>
    /// <returns>Null where there is no draft, or none that could be published.</returns>
    public async Task<TPage?> OfAsync<TForm, TPage>(RecordKind kind, Guid id, Func<TForm, Task<RecordPlan?>> plan, Func<string, Task<TPage?>> read, CancellationToken cancellation)
        where TForm : RecordForm, new()
        where TPage : class
    {
        if (await drafts.FindAsync(id, kind, cancellation) is not { } draft || await plan(FormJson.Read<TForm>(draft.Content)) is not { } planned) return null;
        return (await publisher.PreviewAsync(planned, () => read(planned.Document.Key), cancellation)).Page;
    }
}
