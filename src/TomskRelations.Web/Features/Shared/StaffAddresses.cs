namespace TomskRelations.Web.Features.Shared;

/// <summary>The addresses of the staff area, each written once. They carry no language: the account has one.</summary>
public static class StaffAddresses
{
    public const string Account = "/account";
    public const string SignIn = "/account/sign-in";
    public const string SignOut = "/account/sign-out";
    public const string Setup = "/account/setup";
    public const string Invitation = "/account/invitation";
    public const string Password = "/account/password";
    public const string Language = "/account/language";
    public const string Admin = "/admin";
    public const string KeptForm = "/admin/kept/{id:guid}";
}
