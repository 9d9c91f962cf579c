using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Entry;

/// <summary>A record that is to be published: for the first time, or in the place of what stands.</summary>
/// <param name="Note">The public note of the revision.</param>
public sealed record RecordPlan(Guid Id, RecordDocument Document, bool IsNew, Text Note)
{
    /// <summary>What goes into the portal before the record and together with it; says what stands in the way.</summary>
    public Func<PublishingSession, Publication, CancellationToken, Task<IReadOnlyList<Problem>>>? Before { get; init; }

    internal async Task<IReadOnlyList<Problem>> ActAsync(PublishingSession session, Publication publication, CancellationToken cancellation)
    {
        if (Before is not null && await Before(session, publication, cancellation) is { Count: > 0 } problems) return problems;
        return IsNew ? session.Publish(Document, Id, publication) : await session.ReviseAsync(Document, publication, cancellation);
    }
}
