using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Delegations.Entry;

/// <summary>Publishes, shows beforehand and withdraws what a delegation's form says.</summary>
public sealed class DelegationPublisher(PublicationService publications, PreviewService previews, DelegationQueries delegations, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <param name="reading">Without faults.</param>
    /// <param name="draft">The version of the draft that was read; null where none is kept.</param>
    /// <returns>What stands in the way; nothing was stored then.</returns>
    public Task<IReadOnlyList<Problem>> PublishAsync(DelegationContext context, DelegationReading reading, Guid? draft, Signature signature, CancellationToken cancellation) =>
        publications.RunAsync(
            session => ActAsync(session, context, reading, Publication.By(signature, Now, reading.Note), cancellation), new(RecordKind.Delegation, context.Id, draft), cancellation);

    /// <returns>The public page as it would be; null with what stands in the way.</returns>
    public Task<(DelegationPage? Page, IReadOnlyList<Problem> Problems)> PreviewAsync(DelegationContext context, DelegationReading reading, CancellationToken cancellation) =>
        previews.RunAsync(
            session => ActAsync(session, context, reading, new(PublishingRole.Editor, Now, reading.Note), cancellation),
            () => delegations.FindAsync(reading.Document.Key, cancellation),
            cancellation);

    /// <param name="reason">Shown where the record stood.</param>
    public Task<IReadOnlyList<Problem>> WithdrawAsync(Guid id, string slug, Text reason, Signature signature, CancellationToken cancellation) =>
        publications.RunAsync(
            session => session.WithdrawAsync(RecordKind.Delegation, slug, Publication.By(signature, Now, reason), cancellation), new(RecordKind.Delegation, id, null), cancellation);

    private static async Task<IReadOnlyList<Problem>> ActAsync(PublishingSession session, DelegationContext context, DelegationReading reading, Publication publication, CancellationToken cancellation)
    {
        foreach (var partner in reading.NewPartners)
            if (session.Publish(partner, Guid.CreateVersion7(), publication) is { Count: > 0 } problems) return problems;
        await session.SetPeopleAsync(context.Id, reading.People, cancellation);
        return context.Published is null
            ? session.Publish(reading.Document, context.Id, publication)
            : await session.ReviseAsync(reading.Document, publication, cancellation);
    }
}
