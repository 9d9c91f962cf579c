using Microsoft.AspNetCore.Identity;

namespace TomskRelations.Core.Staff;

public enum StaffRefusal
{
    EmailWrong,
    EmailTaken,
    NameWrong,
    PasswordTooShort,
    PasswordTooLong,
    PasswordTooCommon,
    Unknown,
    Inactive,
    LastAdministrator,
    ChangedMeanwhile,
}

internal static class StaffRefusals
{
    /// <summary>The first thing that is wrong; Identity reports all, and says the same of a name and of its e-mail.</summary>
    public static StaffRefusal Of(IdentityResult result) => result.Errors.First().Code switch
    {
        nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.DuplicateUserName) => StaffRefusal.EmailTaken,
        nameof(IdentityErrorDescriber.InvalidEmail) or nameof(IdentityErrorDescriber.InvalidUserName) => StaffRefusal.EmailWrong,
        nameof(IdentityErrorDescriber.PasswordTooShort) => StaffRefusal.PasswordTooShort,
        PasswordRules.TooLong => StaffRefusal.PasswordTooLong,
        PasswordRules.TooCommon => StaffRefusal.PasswordTooCommon,
        nameof(IdentityErrorDescriber.ConcurrencyFailure) => StaffRefusal.ChangedMeanwhile,
        var code => throw new InvalidOperationException($"Identity refused an account with {code}."),
    };
}
