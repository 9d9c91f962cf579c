using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;

namespace TomskRelations.Core.Drafts;

/// <summary>Reads what the records are called that were never published.</summary>
internal static class DraftNameReader
{
    /// <param name="but">The record whose form asks.</param>
    public static async Task<DraftNames> DraftNamesAsync(this TomskDbContext db, Guid but, CancellationToken cancellation) => new(await db.Drafts.AsNoTracking()
        .Where(draft => draft.BasedOn == 0 && draft.Id != but)
        .OrderByDescending(draft => draft.SavedAt)
        .Select(draft => new NamedDraft(draft.Id, draft.Kind, draft.Title, draft.Author!.Name))
        .ToListAsync(cancellation));
}
