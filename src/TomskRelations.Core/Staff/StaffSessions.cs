using Microsoft.AspNetCore.Identity;

namespace TomskRelations.Core.Staff;

/// <summary>Ends the sessions of a member, wherever they are, at their next request.</summary>
public sealed class StaffSessions(UserManager<StaffMember> members, StaffJournal journal)
{
    /// <param name="by">The member, or who ends them in their place; null for the command line.</param>
    public async Task<StaffResult> EndAsync(Guid id, Guid? by)
    {
        if (await members.FindByIdAsync(id.ToString()) is not { } member) return new(StaffRefusal.Unknown);
        var kind = by == id ? StaffEventKind.SignedOutEverywhere : StaffEventKind.SessionsEnded;
        var saved = await journal.WithAsync(kind, id, by, () => members.UpdateSecurityStampAsync(member));
        return saved.Succeeded ? new(member) : new(StaffRefusals.Of(saved));
    }
}
