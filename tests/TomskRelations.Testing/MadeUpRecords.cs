using TomskRelations.Core.Data;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Testing;

/// <summary>Publishes records that a test made up beside the first edition, for what its one source has no example of.</summary>
public static class MadeUpRecords
{
    public static async Task PublishAsync(TomskDbContext db, params RecordDocument[] documents)
    {
        var session = await PublishingSession.BeginAsync(db, CancellationToken.None);
        var publication = new Publication(PublishingRole.Publisher, new(2026, 12, 1, 0, 0, 0, DateTimeKind.Utc), new("Made up.", "Выдумано."));
        foreach (var document in documents)
            if (session.Publish(document, RecordId.Of(document.RecordKind, document.Key), publication) is { Count: > 0 } problems)
                throw new InvalidOperationException(string.Join('\n', problems));
        await session.SaveAsync(CancellationToken.None);
    }
}
