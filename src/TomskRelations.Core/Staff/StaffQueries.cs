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
        .Select(row => new StaffStanding(row.Id, row.Name, row.Role, row.Language, row.IsActive, row.SecurityStamp ?? ""))
        .SingleOrDefaultAsync(cancellation);

    public async Task<IReadOnlyList<StaffLine>> ListAsync(CancellationToken cancellation) => await db.Users.AsNoTracking()
        .OrderBy(row => row.NormalizedEmail)
        .Select(row => new StaffLine(row.Id, row.Email ?? "", row.Name, row.Role, row.IsActive, row.PasswordHash != null))
        .ToListAsync(cancellation);
}

/// <param name="SecurityStamp">Changes with the password; a cookie that carries another one counts no longer.</param>
public sealed record StaffStanding(Guid Id, string Name, StaffRole Role, Language Language, bool IsActive, string SecurityStamp);

/// <param name="HasPassword">False until the invitation is accepted.</param>
public sealed record StaffLine(Guid Id, string Email, string Name, StaffRole Role, bool IsActive, bool HasPassword);
