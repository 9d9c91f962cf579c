using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;

namespace TomskRelations.Core.Staff;

/// <summary>Reads what happened to accounts, the latest first.</summary>
public sealed class StaffEventQueries(TomskDbContext db)
{
    public const int PageSize = 50;

    /// <param name="member">Whom the events concern; null for everybody.</param>
    /// <param name="page">From 1.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<StaffEventPage> PageAsync(Guid? member, int page, CancellationToken cancellation)
    {
        var events = db.StaffEvents.AsNoTracking().Where(entry => member == null || entry.MemberId == member);
        var total = await events.CountAsync(cancellation);
        var shown = Math.Clamp(page, 1, Math.Max(1, (total + PageSize - 1) / PageSize));
        return new(await LinesAsync(events, (shown - 1) * PageSize, PageSize, cancellation), shown, total);
    }

    public Task<IReadOnlyList<StaffEventLine>> LatestAsync(Guid member, int count, CancellationToken cancellation) =>
        LinesAsync(db.StaffEvents.AsNoTracking().Where(entry => entry.MemberId == member), 0, count, cancellation);

    private static async Task<IReadOnlyList<StaffEventLine>> LinesAsync(IQueryable<StaffEvent> events, int skipped, int count, CancellationToken cancellation) => await events
        .OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id)
        .Skip(skipped).Take(count)
        .Select(entry => new StaffEventLine(entry.At, entry.Kind, entry.MemberId, entry.Member!.Name, entry.ById, entry.By!.Name, entry.FromRole, entry.ToRole))
        .ToListAsync(cancellation);
}

/// <param name="Page">The page shown: the last where one beyond it was asked for.</param>
public sealed record StaffEventPage(IReadOnlyList<StaffEventLine> Events, int Page, int Total);

/// <param name="By">Who did it; null where nobody was signed in, and for what the command line did.</param>
public sealed record StaffEventLine(DateTime At, StaffEventKind Kind, Guid MemberId, string Member, Guid? ById, string? By, StaffRole? From, StaffRole? To);
