using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Drafts;

/// <summary>Reads work in progress, for staff alone.</summary>
public sealed class DraftQueries(TomskDbContext db)
{
    /// <summary>The drafts of a kind, the latest saved first.</summary>
    public async Task<IReadOnlyList<DraftLine>> ListAsync(RecordKind kind, CancellationToken cancellation) => await db.Drafts.AsNoTracking()
        .Where(draft => draft.Kind == kind)
        .OrderByDescending(draft => draft.SavedAt)
        .Select(draft => new DraftLine(draft.Id, draft.Title, draft.BasedOn > 0, draft.AuthorId, draft.SavedById, draft.SavedBy!.Name, draft.SavedAt))
        .ToListAsync(cancellation);

    public Task<OpenDraft?> FindAsync(Guid record, RecordKind kind, CancellationToken cancellation) => db.Drafts.AsNoTracking()
        .Where(draft => draft.Id == record && draft.Kind == kind)
        .Select(draft => new OpenDraft(draft.Id, draft.Content, draft.Version, draft.BasedOn, draft.SavedBy!.Name, draft.SavedAt))
        .SingleOrDefaultAsync(cancellation);
}

/// <param name="IsChange">Whether it changes a record that was published before.</param>
public sealed record DraftLine(Guid Id, string Title, bool IsChange, Guid AuthorId, Guid SavedById, string SavedBy, DateTime SavedAt)
{
    /// <summary>Whether a member began the draft or had the last hand in it.</summary>
    public bool IsOf(Guid member) => AuthorId == member || SavedById == member;
}

/// <param name="BasedOn">Number of the revision that the draft began from; 0 for a record that was never published.</param>
public sealed record OpenDraft(Guid Id, string Content, Guid Version, int BasedOn, string SavedBy, DateTime SavedAt);
