using TomskRelations.Core.Data;

namespace TomskRelations.Core.Publishing;

/// <summary>The records that stand no longer.</summary>
internal static class WithdrawnRecords
{
    /// <summary>The last revision of each, whose note says why.</summary>
    public static IQueryable<Revision> Withdrawn(this TomskDbContext db) => db.Revisions.Where(revision =>
        revision.Action == RevisionAction.Withdrawn && !db.Revisions.Any(later => later.RecordId == revision.RecordId && later.Number > revision.Number));
}
