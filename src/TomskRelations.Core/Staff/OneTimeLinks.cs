using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;

namespace TomskRelations.Core.Staff;

/// <summary>Makes and redeems the links that set a password without one.</summary>
public sealed class OneTimeLinks(TomskDbContext db, TimeProvider clock)
{
    public static readonly TimeSpan SetupLife = TimeSpan.FromHours(1);
    public static readonly TimeSpan MemberLife = TimeSpan.FromDays(3);

    /// <summary>A new set-up link in place of any before it.</summary>
    /// <returns>The token, told once and stored nowhere; null where there are members of staff.</returns>
    public async Task<string?> CreateSetupAsync(CancellationToken cancellation)
    {
        if (await db.Users.AnyAsync(cancellation)) return null;
        await db.OneTimeLinks.Where(link => link.Purpose == OneTimeLinkPurpose.Setup).ExecuteDeleteAsync(cancellation);
        return await AddAsync(OneTimeLinkPurpose.Setup, null, SetupLife, cancellation);
    }

    /// <summary>A new link for a member in place of any before it.</summary>
    /// <returns>The token, told once and stored nowhere.</returns>
    public async Task<string> CreateAsync(OneTimeLinkPurpose purpose, StaffMember member, CancellationToken cancellation)
    {
        await WithdrawAsync(member.Id, cancellation);
        return await AddAsync(purpose, member.Id, MemberLife, cancellation);
    }

    /// <returns>Null for a link that was never made, was used, or has expired, and for a set-up link once there are members of staff.</returns>
    public async Task<OneTimeLink?> FindAsync(string? token, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(token)) return null;
        var (hash, now) = (HashOf(token), clock.GetUtcNow().UtcDateTime);
        var found = await db.OneTimeLinks.AsNoTracking().Include(link => link.Member).SingleOrDefaultAsync(link => link.TokenHash == hash && link.ExpiresAt > now, cancellation);
        return found is { Purpose: OneTimeLinkPurpose.Setup } && await db.Users.AnyAsync(cancellation) ? null : found;
    }

    /// <summary>Uses a link up.</summary>
    /// <returns>False where somebody else was faster.</returns>
    public async Task<bool> RedeemAsync(OneTimeLink link, CancellationToken cancellation) =>
        await db.OneTimeLinks.Where(row => row.Id == link.Id).ExecuteDeleteAsync(cancellation) == 1;

    /// <summary>No link of the member counts any longer.</summary>
    public Task WithdrawAsync(Guid member, CancellationToken cancellation) => db.OneTimeLinks.Where(link => link.MemberId == member).ExecuteDeleteAsync(cancellation);

    private async Task<string> AddAsync(OneTimeLinkPurpose purpose, Guid? member, TimeSpan life, CancellationToken cancellation)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        db.OneTimeLinks.Add(new()
        {
            Id = Guid.CreateVersion7(),
            Purpose = purpose,
            MemberId = member,
            TokenHash = HashOf(token),
            ExpiresAt = clock.GetUtcNow().UtcDateTime + life,
        });
        await db.SaveChangesAsync(cancellation);
        return token;
    }

    private static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
