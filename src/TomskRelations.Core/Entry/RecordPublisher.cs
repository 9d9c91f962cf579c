using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Entry;

/// <summary>Publishes, shows beforehand and withdraws what the form of a record says.</summary>
public sealed class RecordPublisher(PublicationService publications, PreviewService previews, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <param name="draft">The version of the draft that was read; null where none is kept.</param>
    /// <returns>What stands in the way; nothing was stored then.</returns>
    public Task<IReadOnlyList<Problem>> PublishAsync(RecordPlan plan, Guid? draft, Signature signature, CancellationToken cancellation) =>
        publications.RunAsync(
            session => plan.ActAsync(session, Publication.By(signature, Now, plan.Note), cancellation), new(plan.Document.RecordKind, plan.Id, draft), cancellation);

    /// <param name="read">Reads the public page.</param>
    /// <returns>The page as it would be; null with what stands in the way.</returns>
    public Task<(T? Page, IReadOnlyList<Problem> Problems)> PreviewAsync<T>(RecordPlan plan, Func<Task<T?>> read, CancellationToken cancellation)
        where T : class => previews.RunAsync(session => plan.ActAsync(session, new(PublishingRole.Editor, Now, plan.Note), cancellation), read, cancellation);

    /// <param name="reason">Shown where the record stood.</param>
    public Task<IReadOnlyList<Problem>> WithdrawAsync(RecordKind kind, Guid id, string slug, Text reason, Signature signature, CancellationToken cancellation) =>
        publications.RunAsync(session => session.WithdrawAsync(kind, slug, Publication.By(signature, Now, reason), cancellation), new(kind, id, null), cancellation);
}
