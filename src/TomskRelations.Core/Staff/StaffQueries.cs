using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Staff;

/// <summary>Reads who may sign in.</summary>
public sealed class StaffQueries(TomskDbContext db)
{
    public Task<bool> HasAnyoneAsync(CancellationToken cancellation) => db.Users.AnyAsync(cancellation);

    /// <summary>What a request must know of the member who makes it; null where there is no such member.</summary>
    public Task<StaffStanding?> StandingAsync(Guid member, CancellationToken cancellation) => db.Users.AsNoTracking()
        .Where(row => row.Id == member)
        .Select(row => new StaffStanding(row.Id, row.Name, row.Role, row.Language, row.IsActive, row.TwoFactorEnabled, row.SecurityStamp ?? ""))
        .SingleOrDefaultAsync(cancellation);

    public async Task<IReadOnlyList<StaffLine>> ListAsync(CancellationToken cancellation) =>
        await Lines(db.Users.OrderBy(row => row.NormalizedEmail)).ToListAsync(cancellation);

    public Task<StaffLine?> FindAsync(Guid member, CancellationToken cancellation) =>
        Lines(db.Users.Where(row => row.Id == member)).SingleOrDefaultAsync(cancellation);

    private IQueryable<StaffLine> Lines(IQueryable<StaffMember> members) => members.AsNoTracking().Select(row => new StaffLine(
        row.Id,
        row.Email ?? "",
        row.Name,
        row.Role,
        row.Language,
        row.IsActive,
        row.PasswordHash != null,
        row.TwoFactorEnabled,
        db.StaffEvents.Where(entry => entry.MemberId == row.Id && entry.Kind == StaffEventKind.SignedIn).Max(entry => (DateTime?)entry.At)));
}

/// <param name="SecurityStamp">Changes with the password; a cookie that carries another one counts no longer.</param>
public sealed record StaffStanding(Guid Id, string Name, StaffRole Role, Language Language, bool IsActive, bool HasTwoFactor, string SecurityStamp);

/// <param name="HasPassword">False until the invitation is accepted.</param>
/// <param name="LastSignInAt">Null where none is on record.</param>
public sealed record StaffLine(Guid Id, string Email, string Name, StaffRole Role, Language Language, bool IsActive, bool HasPassword, bool HasTwoFactor, DateTime? LastSignInAt)
{
    public StaffState State => !IsActive ? StaffState.Deactivated : HasPassword ? StaffState.Active : StaffState.Invited;
}

public enum StaffState
{
    Active,

    /// <summary>The invitation has not been accepted yet.</summary>
    Invited,

    Deactivated,
}
