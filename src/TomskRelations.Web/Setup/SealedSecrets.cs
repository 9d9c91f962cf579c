using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace TomskRelations.Web.Setup;

/// <summary>Encrypts what makes up a second factor with the keys that guard the cookies.</summary>
internal sealed class SealedSecrets(IDataProtectionProvider protection) : IPersonalDataProtector
{
    private readonly IDataProtector protector = protection.CreateProtector(nameof(SealedSecrets));

    public string? Protect(string? data) => data is null ? null : protector.Protect(data);

    public string? Unprotect(string? data)
    {
        try
        {
            return data is null ? null : protector.Unprotect(data);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
