using Microsoft.AspNetCore.Identity;

namespace TomskRelations.Core.Staff;

/// <summary>Counts passwords and codes that were wrong; too many of them lock the account.</summary>
public sealed class SignInFailures(UserManager<StaffMember> members, StaffJournal journal)
{
    /// <summary>A sign-in that is refused. It counts unless the account lets nobody in anyway.</summary>
    public async Task RefuseAsync(StaffMember member, CancellationToken cancellation)
    {
        if (!member.HasWayIn || await members.IsLockedOutAsync(member)) await journal.WriteAsync(StaffEventKind.SignInRefused, member.Id, null, cancellation);
        else await CountAsync(member, null, () => journal.WithAsync(StaffEventKind.SignInRefused, member.Id, null, () => members.AccessFailedAsync(member)), cancellation);
    }

    /// <summary>A wrong password of somebody who is signed in.</summary>
    public Task CountAsync(StaffMember member, CancellationToken cancellation) => CountAsync(member, member.Id, () => members.AccessFailedAsync(member), cancellation);

    private async Task CountAsync(StaffMember member, Guid? by, Func<Task<IdentityResult>> count, CancellationToken cancellation)
    {
        if ((await count()).Succeeded && await members.IsLockedOutAsync(member)) await journal.WriteAsync(StaffEventKind.LockedOut, member.Id, by, cancellation);
    }
}
