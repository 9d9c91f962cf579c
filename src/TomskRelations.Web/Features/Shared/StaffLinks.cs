using TomskRelations.Core.Records;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Shared;

/// <summary>Makes links within the staff area, whose addresses carry a language only where somebody chose one before signing in.</summary>
public static class StaffLinks
{
    public const string LanguageKey = "lang", ReturnKey = "returnUrl", MemberKey = "member";

    public static string KeptForm(Guid id) => Links.To(StaffAddresses.KeptForm, id.ToString());

    /// <summary>Where somebody chooses a password by a one-time link: in their own language, whatever their browser prefers.</summary>
    public static string Invitation(string token, Language language) => $"{StaffAddresses.Invitation}?token={token}&{LanguageKey}={language.Code()}";

    /// <summary>Where the code is asked for after the password, and from where it goes on.</summary>
    public static string TwoFactor(string? returnUrl, Language language) =>
        StaffAddresses.TwoFactor + QueryString.Create(returnUrl is null ? [] : [KeyValuePair.Create(ReturnKey, (string?)returnUrl)]).Add(LanguageKey, language.Code());

    /// <summary>What happened to one member.</summary>
    public static string History(Guid member) => $"{StaffAddresses.History}?{MemberKey}={member}";

    /// <summary>The sign-in that leads to a page of the staff area.</summary>
    public static string SignIn(string returnUrl) => $"{StaffAddresses.SignIn}{QueryString.Create(ReturnKey, returnUrl)}";

    public static bool IsSignInToKeptForm(HttpRequest request) =>
        request.Query[ReturnKey].ToString().StartsWith(Links.To(StaffAddresses.KeptForm, ""), StringComparison.Ordinal);

    /// <summary>The page of a request, in the account's language.</summary>
    public static string Same(HttpRequest request) => $"{request.Path}{QueryString.Create(Rest(request))}";

    /// <summary>The page of a request, in a language.</summary>
    public static string Same(HttpRequest request, Language language) =>
        $"{request.Path}{QueryString.Create(Rest(request)).Add(LanguageKey, language.Code())}";

    private static IEnumerable<KeyValuePair<string, string?>> Rest(HttpRequest request) => request.Query
        .Where(pair => pair.Key != LanguageKey)
        .SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value)));
}
