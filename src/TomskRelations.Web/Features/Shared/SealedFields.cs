using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace TomskRelations.Web.Features.Shared;

/// <summary>Encrypts the fields of a form, so that they are read again for the same member of staff only.</summary>
public sealed class SealedFields(IDataProtectionProvider protection)
{
    public string Seal(Guid member, IEnumerable<KeyValuePair<string, string>> fields) => For(member).Protect(JsonSerializer.Serialize(fields));

    /// <returns>Null where the key is gone that they were sealed with, or the member is another.</returns>
    public IReadOnlyList<KeyValuePair<string, string>>? Open(Guid member, string content)
    {
        try
        {
            return JsonSerializer.Deserialize<List<KeyValuePair<string, string>>>(For(member).Unprotect(content));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector For(Guid member) => protection.CreateProtector(nameof(SealedFields), member.ToString());
}
