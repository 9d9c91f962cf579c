using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Staff;

namespace TomskRelations.Core.Publishing;

/// <summary>Reads who may publish.</summary>
public sealed class PublisherQueries(TomskDbContext db)
{
    /// <summary>Whether another active member may publish than this one. An invitation that nobody has accepted yet counts as nobody.</summary>
    public Task<bool> HaveAnotherAsync(Guid member, CancellationToken cancellation) => db.Users.AnyAsync(
        other => other.Id != member && other.IsActive && other.PasswordHash != null && (other.Role == StaffRole.Publisher || other.Role == StaffRole.Administrator),
        cancellation);
}
