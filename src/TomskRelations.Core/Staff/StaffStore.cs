using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using TomskRelations.Core.Data;

namespace TomskRelations.Core.Staff;

/// <summary>
/// Keeps accounts as Identity does, but what makes up a second factor, the authenticator's key and the recovery codes, encrypted:
/// who reads the database alone cannot make a code.
/// </summary>
public sealed class StaffStore(TomskDbContext db, IPersonalDataProtector protector) : UserOnlyStore<StaffMember, TomskDbContext, Guid>(db)
{
    public override Task SetTokenAsync(StaffMember user, string loginProvider, string name, string? value, CancellationToken cancellationToken) =>
        base.SetTokenAsync(user, loginProvider, name, protector.Protect(value), cancellationToken);

    /// <returns>Null as well where the keys are gone that it was encrypted with.</returns>
    public override async Task<string?> GetTokenAsync(StaffMember user, string loginProvider, string name, CancellationToken cancellationToken) =>
        protector.Unprotect(await base.GetTokenAsync(user, loginProvider, name, cancellationToken));
}
