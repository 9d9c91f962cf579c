using System.ComponentModel.DataAnnotations;
using TomskRelations.Core.Staff;
using TomskRelations.Web.Features.Shared;

namespace TomskRelations.Web.Features.Admin.Staff;

public sealed class InviteForm
{
    [Required(ErrorMessage = "NameMissing"), StringLength(StaffMember.NameLength, ErrorMessage = StaffForm.TooLong)]
    public string? Name { get; init; }

    [Required(ErrorMessage = "EmailMissing"), EmailAddress(ErrorMessage = "EmailWrong"), StringLength(StaffMember.EmailLength, ErrorMessage = StaffForm.TooLong)]
    public string? Email { get; init; }

    [Required(ErrorMessage = "RoleMissing"), EnumDataType(typeof(StaffRole), ErrorMessage = "Fault_NoSuchChoice")]
    public string? Role { get; init; }

    [Required(ErrorMessage = "LanguageMissing"), AllowedValues("en", "ru", ErrorMessage = "Fault_NoSuchChoice")]
    public string? Language { get; init; }

    [Required(ErrorMessage = OwnPasswordField.Missing), StringLength(PasswordRules.LongestLength, ErrorMessage = StaffForm.TooLong)]
    public string? OwnPassword { get; init; }
}

/// <summary>One change of one account: the button that was pressed says which.</summary>
public sealed class MemberForm
{
    public MemberAct? Act { get; init; }

    [EnumDataType(typeof(StaffRole), ErrorMessage = "Fault_NoSuchChoice")]
    public string? Role { get; init; }

    [Required(ErrorMessage = OwnPasswordField.Missing), StringLength(PasswordRules.LongestLength, ErrorMessage = StaffForm.TooLong)]
    public string? OwnPassword { get; init; }
}

public enum MemberAct
{
    ChangeRole,
    Deactivate,
    LetIn,
    MakeLink,
    ResetTwoFactor,
    EndSessions,
}
