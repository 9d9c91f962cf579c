using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Publishing;

/// <summary>When and how something was last published. It names nobody.</summary>
/// <param name="Approval">Null for what was published before there was a rule of the second person.</param>
public sealed record LastPublication(DateTime At, PublishingRole Role, ApprovalKind? Approval, Text ApprovalReason)
{
    /// <summary>How many versions there are with it, where that was asked for; else 0.</summary>
    public int Versions { get; init; }
}

internal static class LastPublicationReader
{
    /// <summary>When and how the record at an address was last published, to be joined by its identity.</summary>
    public static IQueryable<PublicationOfRecord> LastPublications(this TomskDbContext db, RecordKind kind, string slug) => db.Revisions.AsNoTracking()
        .Where(revision => revision.RecordKind == kind && revision.Slug == slug && !db.Revisions.Any(later => later.RecordId == revision.RecordId && later.Number > revision.Number))
        .Select(revision => new PublicationOfRecord
        {
            RecordId = revision.RecordId,
            Last = new LastPublication(revision.PublishedAt, revision.Role, revision.Approval, new Text(revision.ApprovalReason.En, revision.ApprovalReason.Ru)) { Versions = revision.Number },
        });

    /// <summary>The latest publication among the figures of a year that stand; null where there are none. The versions are those of the whole year.</summary>
    public static Task<LastPublication?> LastPublicationOfYearAsync(this TomskDbContext db, int year, IReadOnlyCollection<Guid> figures, CancellationToken cancellation)
    {
        var prefix = $"{year:D4}-";
        return db.Revisions.AsNoTracking()
            .Where(revision => figures.Contains(revision.RecordId))
            .OrderByDescending(revision => revision.Sequence)
            .Select(revision => new LastPublication(revision.PublishedAt, revision.Role, revision.Approval, new Text(revision.ApprovalReason.En, revision.ApprovalReason.Ru))
            {
                Versions = db.Revisions.Where(other => other.RecordKind == RecordKind.Trade && other.Slug.StartsWith(prefix)).Select(other => other.PublishedAt).Distinct().Count(),
            })
            .FirstOrDefaultAsync(cancellation);
    }
}

internal sealed class PublicationOfRecord
{
    public required Guid RecordId { get; init; }
    public required LastPublication Last { get; init; }
}
