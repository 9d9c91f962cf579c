using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;

namespace TomskRelations.Core.Drafts;

/// <summary>Takes a draft out with all that hangs on it: hands, remarks, former versions. The caller owns the transaction.</summary>
internal static class DraftRemoval
{
    /// <param name="version">The version that is meant; null for whichever there is.</param>
    /// <returns>False where there is no such draft, or it was saved meanwhile. Nothing was removed then.</returns>
    public static async Task<bool> RemoveDraftAsync(this TomskDbContext db, Guid record, Guid? version, CancellationToken cancellation)
    {
        // A write that changes nothing takes the lock before what hangs on the draft is touched.
        var claimed = await db.Drafts.Where(draft => draft.Id == record && (version == null || draft.Version == version))
            .ExecuteUpdateAsync(draft => draft.SetProperty(row => row.BasedOn, row => row.BasedOn), cancellation);
        if (claimed == 0) return false;
        await db.DraftHands.Where(row => row.DraftId == record).ExecuteDeleteAsync(cancellation);
        await db.DraftRemarks.Where(row => row.DraftId == record).ExecuteDeleteAsync(cancellation);
        await db.DraftVersions.Where(row => row.DraftId == record).ExecuteDeleteAsync(cancellation);
        await db.Drafts.Where(draft => draft.Id == record).ExecuteDeleteAsync(cancellation);
        return true;
    }

    /// <summary>Remembers who had a hand in a draft that is about to become public. The caller saves, and owns the transaction.</summary>
    public static async Task RememberDraftAsync(this TomskDbContext db, Guid record, Guid version, CancellationToken cancellation)
    {
        var hands = await db.DraftHands.Where(hand => hand.DraftId == record)
            .Join(
                db.Drafts.Where(draft => draft.Version == version),
                hand => hand.DraftId,
                draft => draft.Id,
                (hand, draft) => new PublishedDraft { RecordId = draft.Id, MemberId = hand.MemberId, Kind = draft.Kind, Title = draft.Title, SavedAt = draft.SavedAt })
            .ToListAsync(cancellation);
        var members = hands.Select(hand => hand.MemberId).ToList();
        await db.PublishedDrafts.Where(row => row.RecordId == record && members.Contains(row.MemberId)).ExecuteDeleteAsync(cancellation);
        db.PublishedDrafts.AddRange(hands);
    }
}
