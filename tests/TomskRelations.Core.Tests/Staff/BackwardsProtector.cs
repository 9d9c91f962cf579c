using Microsoft.AspNetCore.Identity;

namespace TomskRelations.Core.Tests.Staff;

/// <summary>Makes what is stored differ from what it stands for.</summary>
internal sealed class BackwardsProtector : IPersonalDataProtector
{
    public string? Protect(string? data) => Unprotect(data);

    public string? Unprotect(string? data) => data is null ? null : string.Concat(data.Reverse());
}
