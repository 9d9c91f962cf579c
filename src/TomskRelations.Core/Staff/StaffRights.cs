using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using TomskRelations.Core.Data;

namespace TomskRelations.Core.Staff;

/// <summary>Says what a member may do, and whether they may sign in at all. Somebody always remains who can let others in.</summary>
public sealed class StaffRights(TomskDbContext db, UserManager<StaffMember> members, OneTimeLinks links, StaffJournal journal)
{
    /// <summary>Gives the member another role from the next request on, and ends their sessions. Says yes where it is the role of before.</summary>
    /// <param name="by">Who changes it; null for the command line.</param>
    public async Task<StaffResult> ChangeRoleAsync(string email, StaffRole role, Guid? by, CancellationToken cancellation)
    {
        if (await members.FindByEmailAsync(email.Trim()) is not { } member) return new(StaffRefusal.Unknown);
        var before = member.Role;
        if (before == role) return new(member);
        if (!await ChangeAsync(member, row => row.SetProperty(one => one.Role, role), cancellation)) return new(StaffRefusal.LastAdministrator);
        await journal.WriteRoleAsync(member.Id, by, before, role, cancellation);
        return new(member);
    }

    /// <summary>Refuses the member from the next request on. Says yes where that was so before.</summary>
    /// <param name="by">Who deactivates; null for the command line.</param>
    public async Task<StaffResult> DeactivateAsync(string email, Guid? by, CancellationToken cancellation)
    {
        if (await members.FindByEmailAsync(email.Trim()) is not { } member) return new(StaffRefusal.Unknown);
        if (!member.IsActive) return new(member);
        if (!await ChangeAsync(member, row => row.SetProperty(one => one.IsActive, false), cancellation)) return new(StaffRefusal.LastAdministrator);
        await links.WithdrawAsync(member.Id, cancellation);
        await journal.WriteAsync(StaffEventKind.Deactivated, member.Id, by, cancellation);
        return new(member);
    }

    /// <summary>Lets a deactivated member sign in again, with the password of before.</summary>
    /// <param name="by">Who lets in; null for the command line.</param>
    public async Task<StaffResult> ActivateAsync(string email, Guid? by)
    {
        if (await members.FindByEmailAsync(email.Trim()) is not { } member) return new(StaffRefusal.Unknown);
        if (member.IsActive) return new(member);
        member.IsActive = true;
        var saved = await journal.WithAsync(StaffEventKind.LetInAgain, member.Id, by, () => members.UpdateAsync(member));
        return saved.Succeeded ? new(member) : new(StaffRefusals.Of(saved));
    }

    /// <summary>One statement, so that two administrators who take each other's rights away do not both succeed.</summary>
    /// <returns>False for the last active administrator.</returns>
    private async Task<bool> ChangeAsync(StaffMember member, Action<UpdateSettersBuilder<StaffMember>> change, CancellationToken cancellation)
    {
        var stamp = Guid.NewGuid().ToString("N");
        var changed = await db.Users
            .Where(row => row.Id == member.Id && (row.Role != StaffRole.Administrator || !row.IsActive || db.Users.Any(other => other.Id != member.Id && other.IsActive && other.PasswordHash != null && other.Role == StaffRole.Administrator)))
            .ExecuteUpdateAsync(
                row =>
                {
                    change(row);
                    row.SetProperty(one => one.SecurityStamp, stamp).SetProperty(one => one.ConcurrencyStamp, stamp);
                },
                cancellation);
        await db.Entry(member).ReloadAsync(cancellation);
        return changed == 1;
    }
}
