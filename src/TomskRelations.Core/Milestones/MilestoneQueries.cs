using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Mentions;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;

namespace TomskRelations.Core.Milestones;

/// <summary>Reads the milestones.</summary>
public sealed class MilestoneQueries(TomskDbContext db, ProofQueries proofs)
{
    public const int PageSize = 100;

    /// <summary>How many milestones are named before and after one.</summary>
    private const int Neighbours = 2;

    public async Task<MilestoneList> ListAsync(CancellationToken cancellation)
    {
        var entries = await db.Milestones.AsNoTracking()
            .Select(row => new MilestoneEntry
            {
                Id = row.Id,
                Slug = row.Slug,
                Title = row.Title,
                Body = row.Body,
                Date = row.Date,
                Kind = row.Kind,
                IsKey = row.IsKey,
                Place = row.Place,
                EmptyMeans = db.FirstEditionIds().Contains(row.Id) ? Missing.NotStated : Missing.NotEntered,
                Delegation = row.Delegation == null ? null : new NamedRecord(row.Delegation.Id, row.Delegation.Slug, row.Delegation.Title),
                Partners = row.Partners.OrderBy(line => line.Ordinal).Select(line => new NamedRecord(line.PartnerId, line.Partner!.Slug, line.Partner.Name)).ToList(),
            })
            .ToListAsync(cancellation);
        Guid[] shown = [.. entries.Select(entry => entry.Id)];
        var proven = await proofs.OfAsync(shown, cancellation);
        return new([.. InOrder(entries, proven)], proven, await proofs.NotesOfAsync(shown, cancellation));
    }

    /// <param name="page">From 1.</param>
    public async Task<TimeLinePage> TimeLineAsync(int page, CancellationToken cancellation)
    {
        var events = db.Milestones.Select(row => new { row.Id, Moment = row.Date.Earliest ?? row.Date.Latest, row.Slug })
            .Concat(db.Delegations
                .Where(row => !db.Milestones.Any(milestone => milestone.DelegationId == row.Id))
                .Select(row => new { row.Id, Moment = row.Date.Earliest ?? row.Date.Latest, row.Slug }));
        var asked = events.OrderBy(row => row.Moment == null).ThenBy(row => row.Moment).ThenBy(row => row.Slug)
            .Skip((page - 1) * PageSize).Take(PageSize).Select(row => row.Id);
        var same = db.Milestones.Where(row => row.DelegationId != null && asked.Contains(row.Id)).Select(row => row.DelegationId!.Value);
        var told = await db.MentionsAsync(asked.Union(same), cancellation);
        Guid[] shown = [.. told.Ids];
        var proven = await proofs.OfAsync(shown, cancellation);
        return new(TimeLineEvent.Of(told, proven), await events.CountAsync(cancellation), proven, await proofs.NotesOfAsync(shown, cancellation));
    }

    /// <returns>Null where no milestone has this slug.</returns>
    public async Task<MilestonePage?> FindAsync(string slug, CancellationToken cancellation)
    {
        if (await db.MilestoneAsync(slug, cancellation) is not var (milestone, organisations, published)) return null;

        var around = await db.MentionsAsync(Around(milestone.Id, milestone.Slug, milestone.Date), cancellation);
        Guid[] shown = [milestone.Id, .. around.Ids];
        return new(milestone, organisations, published, around, await proofs.OfAsync(shown, cancellation), await proofs.NotesOfAsync(shown, cancellation));
    }

    /// <summary>By date; of one date the key ones first, the others as their sentences stand in the source.</summary>
    private static IEnumerable<MilestoneEntry> InOrder(IEnumerable<MilestoneEntry> entries, Proofs proofs) => entries
        .OrderBy(entry => entry.Date)
        .ThenByDescending(entry => entry.IsKey)
        .ThenBy(entry => proofs.PlaceOf(entry.Id))
        .ThenBy(entry => entry.Slug, StringComparer.Ordinal);

    /// <summary>An undated milestone stands nowhere in time and has no neighbours.</summary>
    private IQueryable<Guid> Around(Guid id, string slug, EdtfDate date)
    {
        var moment = date.Earliest ?? date.Latest;
        var dated = db.Milestones.Select(other => new { other.Id, other.Slug, Moment = other.Date.Earliest ?? other.Date.Latest });
        var before = dated
            .Where(other => other.Moment < moment || (other.Moment == moment && other.Moment != null && string.Compare(other.Slug, slug) < 0))
            .OrderByDescending(other => other.Moment).ThenByDescending(other => other.Slug).Take(Neighbours);
        var after = dated
            .Where(other => other.Moment > moment || (other.Moment == moment && other.Moment != null && string.Compare(other.Slug, slug) > 0))
            .OrderBy(other => other.Moment).ThenBy(other => other.Slug).Take(Neighbours);
        return before.Select(other => other.Id)
            .Concat(after.Select(other => other.Id))
            .Concat(db.Statements.Where(statement => statement.Subjects.Any(subject => subject.MilestoneId == id)).Select(statement => statement.Id));
    }
}
