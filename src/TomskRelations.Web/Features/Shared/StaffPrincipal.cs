using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;

namespace TomskRelations.Web.Features.Shared;

/// <summary>A member of staff as the request knows them.</summary>
public static class StaffPrincipal
{
    private const string LanguageClaim = "language", OwesClaim = "owes-two-factor", StampClaim = "AspNet.Identity.SecurityStamp";

    /// <param name="owesTwoFactor">The member has to set a second factor up before anything else.</param>
    public static ClaimsPrincipal Of(StaffStanding member, bool owesTwoFactor = false) => new(new ClaimsIdentity(
        [
            new(ClaimTypes.NameIdentifier, member.Id.ToString()),
            new(ClaimTypes.Name, member.Name),
            new(ClaimTypes.Role, member.Role.ToString()),
            new(LanguageClaim, member.Language.ToString()),
            new(StampClaim, member.SecurityStamp),
            new(OwesClaim, owesTwoFactor.ToString()),
        ],
        IdentityConstants.ApplicationScheme));

    /// <summary>Somebody whose password was right and whose code is still to come; nobody's name, role or language is known of them.</summary>
    public static ClaimsPrincipal HalfwayOf(StaffMember member) => new(new ClaimsIdentity(
        [new(ClaimTypes.NameIdentifier, member.Id.ToString()), new(StampClaim, member.SecurityStamp ?? "")],
        IdentityConstants.TwoFactorUserIdScheme));

    public static Guid Id(this ClaimsPrincipal member) => Guid.Parse(member.FindFirstValue(ClaimTypes.NameIdentifier)!);

    public static string Name(this ClaimsPrincipal member) => member.FindFirstValue(ClaimTypes.Name)!;

    public static StaffRole Role(this ClaimsPrincipal member) => Enum.Parse<StaffRole>(member.FindFirstValue(ClaimTypes.Role)!);

    public static Language? Language(this ClaimsPrincipal member) =>
        Enum.TryParse<Language>(member.FindFirstValue(LanguageClaim), out var language) ? language : null;

    public static bool OwesTwoFactor(this ClaimsPrincipal member) => member.HasClaim(OwesClaim, bool.TrueString);

    public static bool MayPublish(this ClaimsPrincipal member) => member.Role() is StaffRole.Publisher or StaffRole.Administrator;

    /// <summary>In which capacity the member publishes.</summary>
    public static PublishingRole PublishingRole(this ClaimsPrincipal member) =>
        member.Role() == StaffRole.Administrator ? Core.Publishing.PublishingRole.Administrator : Core.Publishing.PublishingRole.Publisher;

    internal static string? Stamp(ClaimsPrincipal? member) => member?.FindFirstValue(StampClaim);
}
