using TomskRelations.Core.Data;

namespace TomskRelations.Core.Publishing;

/// <summary>
/// The records of the first edition. The editors read the whole text for them, so that what is empty is not stated there; of all
/// others it only is not entered yet, however many sentences they cite.
/// </summary>
internal static class FirstEdition
{
    /// <summary>The identities of its records.</summary>
    public static IQueryable<Guid> FirstEditionIds(this TomskDbContext db) =>
        db.Revisions.Where(revision => revision.Number == 1 && revision.Role == PublishingRole.Seed).Select(revision => revision.RecordId);
}
