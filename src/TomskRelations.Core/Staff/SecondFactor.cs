using Microsoft.AspNetCore.Identity;
using OtpNet;

namespace TomskRelations.Core.Staff;

/// <summary>The second factor of an account: codes of an authenticator app (TOTP, RFC 6238), and recovery codes for when it is not at hand.</summary>
public sealed class SecondFactor(UserManager<StaffMember> members, StaffStore store, StaffJournal journal, TimeProvider clock)
{
    public const int CodeLength = 6;
    public const int RecoveryCodeCount = 10;

    /// <summary>Of a recovery code without its hyphen.</summary>
    private const int RecoveryCodeLength = 10;

    /// <summary>A code counts half a minute; clocks that differ and slow hands get as much before and after.</summary>
    private static readonly VerificationWindow Tolerance = new(previous: 1, future: 1);

    /// <summary>The key for the app, in Base32; made where there is none yet.</summary>
    public async Task<string> KeyAsync(StaffMember member, CancellationToken cancellation)
    {
        if (await members.GetAuthenticatorKeyAsync(member) is { } key) return key;
        var made = members.GenerateNewAuthenticatorKey();
        await store.SetAuthenticatorKeyAsync(member, made, cancellation);
        await members.UpdateAsync(member);
        return made;
    }

    /// <summary>Turns the second factor on, which ends the member's sessions.</summary>
    /// <returns>The recovery codes, told once; null where the code is wrong.</returns>
    public async Task<IReadOnlyList<string>?> TurnOnAsync(StaffMember member, string code)
    {
        if (!await IsCodeAsync(member, Plain(code))) return null;
        var recovery = await members.GenerateNewTwoFactorRecoveryCodesAsync(member, RecoveryCodeCount);
        var on = await journal.WithAsync(StaffEventKind.TwoFactorOn, member.Id, member.Id, () => members.SetTwoFactorEnabledAsync(member, true));
        return on.Succeeded ? [.. recovery ?? []] : null;
    }

    /// <summary>Turns the second factor off and forgets its key and codes, which ends the member's sessions.</summary>
    /// <param name="by">The member, or who does it for them; null for the command line.</param>
    public async Task<IdentityResult> TurnOffAsync(StaffMember member, Guid? by, CancellationToken cancellation)
    {
        await store.SetAuthenticatorKeyAsync(member, members.GenerateNewAuthenticatorKey(), cancellation);
        await store.ReplaceCodesAsync(member, [], cancellation);
        member.LastCodeStep = null;
        var kind = by == member.Id ? StaffEventKind.TwoFactorOff : StaffEventKind.TwoFactorReset;
        return await journal.WithAsync(kind, member.Id, by, () => members.SetTwoFactorEnabledAsync(member, false));
    }

    /// <summary>Takes the second factor of another member off, who has lost it.</summary>
    /// <param name="by">Who does it; null for the command line.</param>
    public async Task<StaffResult> ResetAsync(string email, Guid? by, CancellationToken cancellation)
    {
        if (await members.FindByEmailAsync(email.Trim()) is not { } member) return new(StaffRefusal.Unknown);
        if (!member.TwoFactorEnabled) return new(member);
        var off = await TurnOffAsync(member, by, cancellation);
        return off.Succeeded ? new(member) : new(StaffRefusals.Of(off));
    }

    /// <returns>The new codes in place of those before, told once; null where the account was changed at the same moment.</returns>
    public async Task<IReadOnlyList<string>?> RenewRecoveryCodesAsync(StaffMember member)
    {
        IEnumerable<string>? codes = null;
        await journal.WithAsync(StaffEventKind.NewRecoveryCodes, member.Id, member.Id, async () =>
            (codes = await members.GenerateNewTwoFactorRecoveryCodesAsync(member, RecoveryCodeCount)) is null ? IdentityResult.Failed() : IdentityResult.Success);
        return codes is null ? null : [.. codes];
    }

    public Task<int> CountRecoveryCodesAsync(StaffMember member) => members.CountRecoveryCodesAsync(member);

    /// <summary>Whether the member has proved to be the one: by a code of the app or by a recovery code, of which each works once.</summary>
    public async Task<bool> AcceptsAsync(StaffMember member, string typed)
    {
        var plain = Plain(typed);
        if (plain.Length == CodeLength) return await IsCodeAsync(member, plain);
        if (plain.Length != RecoveryCodeLength) return false;
        var code = $"{plain[..(RecoveryCodeLength / 2)]}-{plain[(RecoveryCodeLength / 2)..]}";
        return (await journal.WithAsync(StaffEventKind.RecoveryCodeUsed, member.Id, member.Id, () => members.RedeemTwoFactorRecoveryCodeAsync(member, code))).Succeeded;
    }

    /// <summary>Of two requests with the same code one saves the account, and the other finds it changed.</summary>
    private async Task<bool> IsCodeAsync(StaffMember member, string code)
    {
        if (await members.GetAuthenticatorKeyAsync(member) is not { } key) return false;
        var isRight = new Totp(Base32Encoding.ToBytes(key), totpSize: CodeLength).VerifyTotp(clock.GetUtcNow().UtcDateTime, code, out var step, Tolerance);
        if (!isRight || step <= member.LastCodeStep) return false;
        member.LastCodeStep = step;
        return (await members.UpdateAsync(member)).Succeeded;
    }

    /// <summary>Codes are typed with spaces and hyphens, or without, in either case.</summary>
    private static string Plain(string typed) => string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
}
