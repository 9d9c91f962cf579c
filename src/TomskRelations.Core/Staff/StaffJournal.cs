using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;

namespace TomskRelations.Core.Staff;

/// <summary>Writes down what happens to accounts.</summary>
public sealed class StaffJournal(TomskDbContext db, TimeProvider clock)
{
    /// <summary>Writes an event down with what it tells of, in one transaction; nothing is written where that was refused.</summary>
    /// <param name="kind">What happens.</param>
    /// <param name="member">Whom it concerns.</param>
    /// <param name="by">Who does it; null where nobody is signed in.</param>
    /// <param name="act">Saves the account once.</param>
    public async Task<IdentityResult> WithAsync(StaffEventKind kind, Guid member, Guid? by, Func<Task<IdentityResult>> act)
    {
        var entry = db.StaffEvents.Add(EventOf(kind, member, by));
        var done = await act();
        if (!done.Succeeded) entry.State = EntityState.Detached;
        return done;
    }

    /// <summary>Writes down what has just happened by a statement of its own.</summary>
    public Task WriteAsync(StaffEventKind kind, Guid member, Guid? by, CancellationToken cancellation) => SaveAsync(EventOf(kind, member, by), cancellation);

    public Task WriteRoleAsync(Guid member, Guid? by, StaffRole from, StaffRole to, CancellationToken cancellation) =>
        SaveAsync(EventOf(StaffEventKind.RoleChanged, member, by, from, to), cancellation);

    private Task SaveAsync(StaffEvent entry, CancellationToken cancellation)
    {
        db.StaffEvents.Add(entry);
        return db.SaveChangesAsync(cancellation);
    }

    private StaffEvent EventOf(StaffEventKind kind, Guid member, Guid? by, StaffRole? from = null, StaffRole? to = null) => new()
    {
        Id = Guid.CreateVersion7(),
        At = clock.GetUtcNow().UtcDateTime,
        Kind = kind,
        MemberId = member,
        ById = by,
        FromRole = from,
        ToRole = to,
    };
}
