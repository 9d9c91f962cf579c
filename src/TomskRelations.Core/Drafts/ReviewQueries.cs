using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Drafts;

/// <summary>Reads what waits for a second person, for those who may publish.</summary>
public sealed class ReviewQueries(TomskDbContext db)
{
    /// <summary>Submitted drafts of all kinds, the longest waiting first.</summary>
    public async Task<IReadOnlyList<WaitingDraft>> WaitingAsync(CancellationToken cancellation) => await db.Drafts.AsNoTracking()
        .Where(draft => draft.State == DraftState.Submitted)
        .OrderBy(draft => draft.SubmittedAt)
        .ThenBy(draft => draft.Id)
        .Select(draft => new WaitingDraft(
            draft.Id, draft.Kind, draft.Title, draft.BasedOn > 0, draft.SubmittedBy!.Name, draft.SubmittedAt!.Value, draft.SavedBy!.Name, draft.SavedAt, draft.Remarks.Count, draft.Content))
        .ToListAsync(cancellation);

    public Task<int> CountAsync(CancellationToken cancellation) => db.Drafts.CountAsync(draft => draft.State == DraftState.Submitted, cancellation);
}

/// <param name="IsChange">Whether it changes a record that was published before.</param>
/// <param name="Remarks">How often it was returned before.</param>
/// <param name="Content">The form's fields as JSON.</param>
public sealed record WaitingDraft(
    Guid Id, RecordKind Kind, Text Title, bool IsChange, string SubmittedBy, DateTime SubmittedAt, string SavedBy, DateTime SavedAt, int Remarks, string Content);
