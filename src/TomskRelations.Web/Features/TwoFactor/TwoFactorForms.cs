using System.ComponentModel.DataAnnotations;
using TomskRelations.Core.Staff;
using TomskRelations.Web.Features.Shared;

namespace TomskRelations.Web.Features.TwoFactor;

/// <summary>A code of the app or, where one is asked for after the password, a recovery code.</summary>
public sealed class CodeForm
{
    private const int LongestCode = 30;

    [Required(ErrorMessage = "CodeMissing"), StringLength(LongestCode, ErrorMessage = StaffForm.TooLong)]
    public string? Code { get; init; }
}

/// <summary>What weakens or replaces the second factor asks for the password again.</summary>
public sealed class OwnPasswordForm
{
    [Required(ErrorMessage = OwnPasswordField.Missing), StringLength(PasswordRules.LongestLength, ErrorMessage = StaffForm.TooLong)]
    public string? OwnPassword { get; init; }
}
