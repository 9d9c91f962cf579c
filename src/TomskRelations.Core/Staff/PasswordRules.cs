using Microsoft.AspNetCore.Identity;

namespace TomskRelations.Core.Staff;

/// <summary>Refuses passwords that are common, follow from the member's own name, or are too long to be checked. Length is Identity's to check.</summary>
public sealed class PasswordRules : IPasswordValidator<StaffMember>
{
    public const int ShortestLength = 12;
    public const int LongestLength = 128;

    public const string TooLong = "PasswordTooLong", TooCommon = "PasswordTooCommon";

    /// <summary>Of the five scores, 0 and 1 are those that are guessed with a list.</summary>
    private const int LowestScore = 2;

    /// <summary>Judging takes longer than linearly, and what stands behind this makes no password worse.</summary>
    private const int JudgedLength = 64;

    public Task<IdentityResult> ValidateAsync(UserManager<StaffMember> manager, StaffMember user, string? password) => Task.FromResult(password switch
    {
        null or "" => IdentityResult.Success,
        { Length: > LongestLength } => Fault(TooLong),
        _ when IsGuessable(user, password) => Fault(TooCommon),
        _ => IdentityResult.Success,
    });

    private static bool IsGuessable(StaffMember member, string password)
    {
        string[] own = [member.Name, member.Email ?? "", .. member.Name.Split(' '), .. (member.Email ?? "").Split('@', '.'), "tomsk", "томск"];
        return Zxcvbn.Zxcvbn.MatchPassword(password[..Math.Min(password.Length, JudgedLength)], own.Where(word => word.Length > 2)).Score < LowestScore;
    }

    private static IdentityResult Fault(string code) => IdentityResult.Failed(new IdentityError { Code = code, Description = code });
}
