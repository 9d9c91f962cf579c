using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using TomskRelations.Core.Staff;
using TomskRelations.Web.Features.Shared;

namespace TomskRelations.Web.Features.Account;

/// <summary>Makes the principal of whoever signs in as each later request does, for the page that answers the sign-in itself.</summary>
public sealed class StaffPrincipals(TwoFactorRule rule) : IUserClaimsPrincipalFactory<StaffMember>
{
    public Task<ClaimsPrincipal> CreateAsync(StaffMember user)
    {
        var standing = new StaffStanding(user.Id, user.Name, user.Role, user.Language, user.IsActive, user.TwoFactorEnabled, user.SecurityStamp ?? "");
        return Task.FromResult(StaffPrincipal.Of(standing, rule.IsOwedBy(standing)));
    }
}
