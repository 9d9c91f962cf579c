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

    /// <summary>What waits for a member, and what they had a hand in, of all kinds.</summary>
    /// <param name="mayPublish">Whether the member may publish at all.</param>
    public async Task<OwnWork> WorkAsync(Guid member, bool mayPublish, CancellationToken cancellation)
    {
        var isAlone = !await publishers.HaveAnotherAsync(member, cancellation);
        var drafts = db.Drafts.AsNoTracking();
        var own = drafts.Where(draft => draft.AuthorId == member || draft.SavedById == member || draft.Hands.Any(hand => hand.MemberId == member));
        var waiting = drafts
            .Where(draft => mayPublish && draft.State == DraftState.Submitted)
            .Where(draft => isAlone || !(draft.AuthorId == member || draft.SavedById == member || draft.Hands.Any(hand => hand.MemberId == member)))
            .OrderBy(draft => draft.SubmittedAt).ThenBy(draft => draft.Id);
        return new(
            await Lines(waiting).ToListAsync(cancellation),
            await Lines(own.Where(draft => draft.State == DraftState.Returned).OrderByDescending(draft => draft.SavedAt).ThenBy(draft => draft.Id)).ToListAsync(cancellation),
            await Lines(own.Where(draft => draft.State != DraftState.Returned).OrderByDescending(draft => draft.SavedAt).ThenBy(draft => draft.Id)).ToListAsync(cancellation));
    }

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

    private static IQueryable<WorkLine> Lines(IQueryable<Draft> drafts) => drafts.Take(Few).Select(draft => new WorkLine(
        draft.Id,
        draft.Kind,
        draft.Title,
        draft.State,
        draft.SavedBy!.Name,
        draft.SavedAt,
        draft.SubmittedBy!.Name,
        draft.SubmittedAt,
        draft.Remarks.OrderByDescending(remark => remark.WrittenAt).Select(remark => new RemarkLine(remark.Author!.Name, remark.WrittenAt, remark.Words)).FirstOrDefault()));
}
