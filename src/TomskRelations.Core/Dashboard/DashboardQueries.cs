using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Delegations.Entry;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Publishing;

namespace TomskRelations.Core.Dashboard;

/// <summary>Reads what the first page of the staff area shows.</summary>
public sealed class DashboardQueries(TomskDbContext db, PublisherQueries publishers, TimeProvider clock)
{
    /// <summary>How many records a part shows; the rest is behind its link.</summary>
    public const int Few = 6;

    /// <summary>What waits for a member, of all kinds.</summary>
    /// <param name="mayPublish">Whether the member may publish at all.</param>
    public async Task<OwnWork> WorkAsync(Guid member, bool mayPublish, CancellationToken cancellation)
    {
        var isAlone = !await publishers.HaveAnotherAsync(member, cancellation);
        var waiting = db.Drafts.AsNoTracking()
            .Where(draft => mayPublish && draft.State == DraftState.Submitted)
            .Where(draft => isAlone || !(draft.AuthorId == member || draft.SavedById == member || draft.Hands.Any(hand => hand.MemberId == member)))
            .OrderBy(draft => draft.SubmittedAt).ThenBy(draft => draft.Id);
        return new(
            await Lines(waiting).ToListAsync(cancellation),
            await Lines(Latest(Own(member).Where(draft => draft.State == DraftState.Returned))).ToListAsync(cancellation));
    }

    /// <summary>What else a member lately had a hand in, public or not, the latest first.</summary>
    public async Task<IReadOnlyList<WorkLine>> LatelyAsync(Guid member, CancellationToken cancellation) =>
    [
        .. (await Lines(Latest(Own(member).Where(draft => draft.State != DraftState.Returned))).ToListAsync(cancellation))
            .Concat(await PublishedAsync(member, cancellation))
            .OrderByDescending(line => line.SavedAt)
            .Take(Few),
    ];

    /// <summary>The published visits that ask for work.</summary>
    public async Task<VisitsToDo> VisitsAsync(CancellationToken cancellation)
    {
        var (visits, today) = (db.Delegations.AsNoTracking(), TomskZone.Today(clock));
        var lacking = visits.Lacking(today);
        return new(
            await visits.ToFollowUp(today).Lines(today).Take(Few).ToListAsync(cancellation),
            await visits.Overdue(today).Lines(today).Take(Few).ToListAsync(cancellation),
            await lacking.Take(Few).ToListAsync(cancellation),
            await lacking.CountAsync(cancellation));
    }

    /// <summary>What the member had a hand in and stands in public, unless it is being changed again.</summary>
    private Task<List<WorkLine>> PublishedAsync(Guid member, CancellationToken cancellation) => db.PublishedDrafts.AsNoTracking()
        .Where(row => row.MemberId == member && !db.Drafts.Any(draft => draft.Id == row.RecordId))
        .Where(row => !db.Withdrawn().Any(revision => revision.RecordId == row.RecordId))
        .OrderByDescending(row => row.SavedAt).ThenBy(row => row.RecordId)
        .Take(Few)
        .Select(row => new WorkLine(row.RecordId, row.Kind, row.Title, null, row.SavedAt))
        .ToListAsync(cancellation);

    private IQueryable<Draft> Own(Guid member) =>
        db.Drafts.AsNoTracking().Where(draft => draft.AuthorId == member || draft.SavedById == member || draft.Hands.Any(hand => hand.MemberId == member));

    private static IQueryable<Draft> Latest(IQueryable<Draft> drafts) => drafts.OrderByDescending(draft => draft.SavedAt).ThenBy(draft => draft.Id);

    private static IQueryable<WorkLine> Lines(IQueryable<Draft> drafts) => drafts.Take(Few).Select(draft => new WorkLine(draft.Id, draft.Kind, draft.Title, draft.State, draft.SavedAt)
    {
        SavedBy = draft.SavedBy!.Name,
        SubmittedBy = draft.SubmittedBy!.Name,
        SubmittedAt = draft.SubmittedAt,
        Remark = draft.Remarks.OrderByDescending(remark => remark.WrittenAt).Select(remark => new RemarkLine(remark.Author!.Name, remark.WrittenAt, remark.Words)).FirstOrDefault(),
    });
}
