using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Publishing;

/// <summary>When and how something was last published. It names nobody.</summary>
/// <param name="Approval">Null for what was published before there was a rule of the second person.</param>
public sealed record LastPublication(DateTime At, PublishingRole Role, ApprovalKind? Approval, Text ApprovalReason);

internal static class LastPublicationReader
{
    /// <summary>The latest publication among several records; null where none of them was ever published.</summary>
    public static Task<LastPublication?> LastPublicationAsync(this TomskDbContext db, IReadOnlyCollection<Guid> records, CancellationToken cancellation) => db.Revisions.AsNoTracking()
        .Where(revision => records.Contains(revision.RecordId))
        .OrderByDescending(revision => revision.Sequence)
        .Select(revision => new LastPublication(revision.PublishedAt, revision.Role, revision.Approval, new Text(revision.ApprovalReason.En, revision.ApprovalReason.Ru)))
        .FirstOrDefaultAsync(cancellation);
}
