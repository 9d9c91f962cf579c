using System.ComponentModel.DataAnnotations;
using TomskRelations.Core.Staff;
using TomskRelations.Web.Features.Shared;

namespace TomskRelations.Web.Features.Account;

public sealed class SignInForm
{
    [Required(ErrorMessage = "EmailMissing"), StringLength(StaffMember.EmailLength, ErrorMessage = StaffForm.TooLong)]
    public string? Email { get; init; }

    [Required(ErrorMessage = "PasswordMissing"), StringLength(PasswordRules.LongestLength, ErrorMessage = StaffForm.TooLong)]
    public string? Password { get; init; }
}

/// <summary>Makes the first administrator.</summary>
public sealed class SetupForm
{
    [Required(ErrorMessage = "NameMissing"), StringLength(StaffMember.NameLength, ErrorMessage = StaffForm.TooLong)]
    public string? Name { get; init; }

    [Required(ErrorMessage = "EmailMissing"), EmailAddress(ErrorMessage = "EmailInvalid"), StringLength(StaffMember.EmailLength, ErrorMessage = StaffForm.TooLong)]
    public string? Email { get; init; }

    [Required(ErrorMessage = "NewPasswordMissing"), MinLength(PasswordRules.ShortestLength, ErrorMessage = "PasswordTooShort {1}"), StringLength(PasswordRules.LongestLength, ErrorMessage = StaffForm.TooLong)]
    public string? Password { get; init; }
}

/// <summary>Sets the password of a member who came by a link.</summary>
public sealed class InvitationForm
{
    [Required(ErrorMessage = "NewPasswordMissing"), MinLength(PasswordRules.ShortestLength, ErrorMessage = "PasswordTooShort {1}"), StringLength(PasswordRules.LongestLength, ErrorMessage = StaffForm.TooLong)]
    public string? Password { get; init; }
}

public sealed class PasswordForm
{
    [Required(ErrorMessage = "CurrentPasswordMissing"), StringLength(PasswordRules.LongestLength, ErrorMessage = StaffForm.TooLong)]
    public string? Current { get; init; }

    [Required(ErrorMessage = "NewPasswordMissing"), MinLength(PasswordRules.ShortestLength, ErrorMessage = "PasswordTooShort {1}"), StringLength(PasswordRules.LongestLength, ErrorMessage = StaffForm.TooLong)]
    public string? Password { get; init; }
}
