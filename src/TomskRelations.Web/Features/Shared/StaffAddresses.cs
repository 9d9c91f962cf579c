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
    public const string SignOutEverywhere = "/account/sign-out-everywhere";
    public const string TwoFactor = "/account/two-factor";
    public const string TwoFactorOn = "/account/two-factor/on";
    public const string TwoFactorOff = "/account/two-factor/off";
    public const string RecoveryCodes = "/account/two-factor/recovery-codes";
    public const string Admin = "/admin";
    public const string Cite = "/admin/cite/{id:guid}";
    public const string KeptForm = "/admin/kept/{id:guid}";
    public const string Delegations = "/admin/delegations";
    public const string AnotherDelegation = "/admin/delegations/{id:guid}/another";
    public const string SameDelegation = "/admin/delegations/{id:guid}/same";
    public const string Trade = "/admin/trade";
    public const string Partners = "/admin/partners";
    public const string Milestones = "/admin/milestones";
    public const string Organisations = "/admin/organisations";
    public const string Statements = "/admin/statements";
    public const string Sources = "/admin/sources";
    public const string Review = "/admin/review";

    /// <summary>Follow the address of the list of a kind of record: "/admin/trade" + <see cref="Edit"/>.</summary>
    public const string New = "/new", Edit = "/{id:guid}/edit", Preview = "/{id:guid}/preview", Withdraw = "/{id:guid}/withdraw", Merge = "/{id:guid}/merge";

    /// <summary>Follows <see cref="Trade"/>.</summary>
    public const string Paste = "/paste";

    public const string Staff = "/admin/staff";
    public const string StaffMember = "/admin/staff/{id:guid}";
    public const string History = "/admin/history";

    /// <summary>The MVC area of everything below /admin: the folder Features/Admin.</summary>
    public const string AdminArea = "Admin";

    /// <summary>An address of one record.</summary>
    public static string Of(string address, Guid id) => address.Replace("{id:guid}", id.ToString(), StringComparison.Ordinal);
}
