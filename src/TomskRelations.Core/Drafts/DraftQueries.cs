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
        .Select(draft => new DraftLine(draft.Id, draft.Title, draft.BasedOn > 0, draft.State, draft.SubmittedAt, draft.AuthorId, draft.SavedById, draft.SavedBy!.Name, draft.SavedAt))
        .ToListAsync(cancellation);

    /// <summary>As <see cref="ListAsync"/>, with what was typed.</summary>
    public async Task<IReadOnlyList<DraftWithContent>> ContentsAsync(RecordKind kind, CancellationToken cancellation) => await db.Drafts.AsNoTracking()
        .Where(draft => draft.Kind == kind)
        .OrderByDescending(draft => draft.SavedAt)
        .Select(draft => new DraftWithContent(
            new(draft.Id, draft.Title, draft.BasedOn > 0, draft.State, draft.SubmittedAt, draft.AuthorId, draft.SavedById, draft.SavedBy!.Name, draft.SavedAt),
            draft.Content))
        .ToListAsync(cancellation);

    /// <summary>The drafts of records that were never published, of all kinds, the latest saved first.</summary>
    /// <param name="but">The record whose form asks.</param>
    public Task<DraftNames> NamesAsync(Guid but, CancellationToken cancellation) => db.DraftNamesAsync(but, cancellation);

    public Task<OpenDraft?> FindAsync(Guid record, RecordKind kind, CancellationToken cancellation) => Open(record).Where(draft => draft.Kind == kind).SingleOrDefaultAsync(cancellation);

    /// <summary>The draft of a record of whatever kind.</summary>
    public Task<OpenDraft?> OfRecordAsync(Guid record, CancellationToken cancellation) => Open(record).SingleOrDefaultAsync(cancellation);

    /// <summary>What a draft was at one of its latest saves.</summary>
    /// <returns>Null where that version is kept no longer.</returns>
    public Task<string?> FormerAsync(Guid record, Guid version, CancellationToken cancellation) => db.DraftVersions.AsNoTracking()
        .Where(row => row.DraftId == record && row.Id == version)
        .Select(row => row.Content)
        .SingleOrDefaultAsync(cancellation);

    private IQueryable<OpenDraft> Open(Guid record) => db.Drafts.AsNoTracking()
        .Where(draft => draft.Id == record)
        .Select(draft => new OpenDraft(draft.Id, draft.Content, draft.Version, draft.BasedOn, draft.SavedBy!.Name, draft.SavedAt)
        {
            Kind = draft.Kind,
            Title = draft.Title,
            State = draft.State,
            SubmittedBy = draft.SubmittedBy == null ? null : draft.SubmittedBy.Name,
            SubmittedAt = draft.SubmittedAt,
            AuthorId = draft.AuthorId,
            SavedById = draft.SavedById,
            Hands = draft.Hands.Select(hand => hand.MemberId).ToList(),
            Remarks = draft.Remarks.OrderBy(remark => remark.WrittenAt).Select(remark => new RemarkLine(remark.Author!.Name, remark.WrittenAt, remark.Words)).ToList(),
        })
        .AsSplitQuery();
}

/// <param name="IsChange">Whether it changes a record that was published before.</param>
public sealed record DraftLine(
    Guid Id, Text Title, bool IsChange, DraftState State, DateTime? SubmittedAt, Guid AuthorId, Guid SavedById, string SavedBy, DateTime SavedAt)
{
    /// <summary>Whether a member began the draft or had the last hand in it.</summary>
    public bool IsOf(Guid member) => AuthorId == member || SavedById == member;
}

/// <param name="Content">The form's fields as JSON.</param>
public sealed record DraftWithContent(DraftLine Line, string Content);

public static class DraftLines
{
    /// <summary>Those that a member began or had the last hand in.</summary>
    public static IReadOnlyList<DraftLine> Of(this IEnumerable<DraftLine> drafts, Guid member) => [.. drafts.Where(draft => draft.IsOf(member))];

    /// <summary>Those that wait for a second person, the longest waiting first.</summary>
    public static IReadOnlyList<DraftLine> Waiting(this IEnumerable<DraftLine> drafts) =>
        [.. drafts.Where(draft => draft.State == DraftState.Submitted).OrderBy(draft => draft.SubmittedAt)];
}

/// <param name="BasedOn">Number of the revision that the draft began from; 0 for a record that was never published.</param>
public sealed record OpenDraft(Guid Id, string Content, Guid Version, int BasedOn, string SavedBy, DateTime SavedAt)
{
    public RecordKind Kind { get; init; }

    /// <summary>What the draft is called in lists.</summary>
    public Text Title { get; init; } = Text.None;

    public DraftState State { get; init; }

    /// <summary>Who submitted it last; null where nobody has yet.</summary>
    public string? SubmittedBy { get; init; }

    public DateTime? SubmittedAt { get; init; }
    public Guid AuthorId { get; init; }
    public Guid SavedById { get; init; }

    /// <summary>Everybody who began, saved or submitted it.</summary>
    public IReadOnlyList<Guid> Hands { get; init; } = [];

    /// <summary>Why it was returned, the oldest first.</summary>
    public IReadOnlyList<RemarkLine> Remarks { get; init; } = [];

    /// <summary>Whether a member had a hand in the draft since its beginning. Drafts of former releases know their first and last hand only.</summary>
    public bool IsWorkOf(Guid member) => AuthorId == member || SavedById == member || Hands.Contains(member);
}

public sealed record RemarkLine(string By, DateTime At, string Words);
