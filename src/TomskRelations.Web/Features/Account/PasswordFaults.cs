using Microsoft.AspNetCore.Identity;
using TomskRelations.Core.Staff;
using TomskRelations.Web.Features.Shared;

namespace TomskRelations.Web.Features.Account;

/// <summary>What Identity refuses an account for, at the fields of the forms and in the portal's words.</summary>
internal static class PasswordFaults
{
    public static IReadOnlyList<FormFault> Of(IEnumerable<IdentityError> errors) => [.. errors.Select(error => Of(error.Code)).Distinct()];

    private static FormFault Of(string code) => code switch
    {
        nameof(IdentityErrorDescriber.PasswordTooShort) => new(nameof(SetupForm.Password), $"PasswordTooShort {PasswordRules.ShortestLength}"),
        PasswordRules.TooLong => new(nameof(SetupForm.Password), $"Fault_TooLong {PasswordRules.LongestLength}"),
        PasswordRules.TooCommon => new(nameof(SetupForm.Password), "PasswordTooCommon"),
        nameof(IdentityErrorDescriber.InvalidEmail) or nameof(IdentityErrorDescriber.InvalidUserName) => new(nameof(SetupForm.Email), "EmailInvalid"),
        nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.DuplicateUserName) => new(nameof(SetupForm.Email), "EmailTaken"),
        nameof(IdentityErrorDescriber.PasswordMismatch) => new(nameof(PasswordForm.Current), "Fault_OwnPasswordWrong"),
        _ => new("", "NotSaved"),
    };
}
