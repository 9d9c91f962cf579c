using OtpNet;

namespace TomskRelations.Testing;

/// <summary>A phone that knows the key of an account.</summary>
public sealed class AuthenticatorApp(string key, TimeProvider clock)
{
    private readonly Totp codes = new(Base32Encoding.ToBytes(key.Replace(" ", "", StringComparison.Ordinal)));

    /// <param name="halfMinutes">After now, or before it where negative.</param>
    public string Code(int halfMinutes = 0) => codes.ComputeTotp(clock.GetUtcNow().UtcDateTime.AddSeconds(30 * halfMinutes));

    /// <summary>Six digits that are no code at this time.</summary>
    public string WrongCode() => new[] { "000000", "111111", "222222", "333333" }.First(code => !new[] { Code(-1), Code(), Code(1) }.Contains(code));
}
