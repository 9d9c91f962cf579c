using TomskRelations.Core.Staff;

namespace TomskRelations.Web.Features.Shared;

/// <summary>The field in which a member who is signed in types their password again, and what is wrong with it. It is kept nowhere.</summary>
public static class OwnPasswordField
{
    public const string Name = "OwnPassword", Missing = "Fault_OwnPasswordMissing";

    public static IReadOnlyList<FormFault> Faults(this PasswordAnswer answer, string field = Name) => answer switch
    {
        PasswordAnswer.Right => [],
        PasswordAnswer.Wrong => [new(field, "Fault_OwnPasswordWrong")],
        _ => [new(field, "Fault_TooManyFailures")],
    };
}
