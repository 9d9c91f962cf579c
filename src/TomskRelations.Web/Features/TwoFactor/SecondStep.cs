using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.TwoFactor;

/// <summary>Asks for the second factor, and lets a member look after their own.</summary>
public sealed class SecondStep(
    UserManager<StaffMember> members, SecondFactor secondFactor, TwoFactorRule rule, StaffSession session, OwnPassword own, SignInFailures failures, Texts<SharedTexts> shared)
{
    private const int GroupLength = 4;

    /// <summary>Refuses a wrong code, a used one and a locked account with the same fault.</summary>
    /// <param name="language">The one chosen before the sign-in, which becomes the account's.</param>
    public async Task<IReadOnlyList<FormFault>> EnterAsync(StaffMember member, CodeForm form, Language? language, CancellationToken cancellation)
    {
        if (await members.IsLockedOutAsync(member) || !await secondFactor.AcceptsAsync(member, form.Code!))
        {
            await failures.RefuseAsync(member, cancellation);
            return [new(nameof(form.Code), "CodeRefused")];
        }
        member.Language = language ?? member.Language;
        await session.CompleteAsync(member);
        return [];
    }

    public async Task<bool> IsOnAsync(ClaimsPrincipal who) => (await FindAsync(who)).TwoFactorEnabled;

    /// <returns>Null where the member has none yet.</returns>
    public async Task<OwnTwoFactorView?> OwnAsync(ClaimsPrincipal who)
    {
        var member = await FindAsync(who);
        return member.TwoFactorEnabled ? new(await secondFactor.CountRecoveryCodesAsync(member), rule.AppliesTo(member.Role)) : null;
    }

    public async Task<SetUpView> SetUpAsync(ClaimsPrincipal who, CancellationToken cancellation)
    {
        var member = await FindAsync(who);
        var key = await secondFactor.KeyAsync(member, cancellation);
        var issuer = Uri.EscapeDataString(shared.In(Language.English, "SiteName"));
        var address = $"otpauth://totp/{issuer}:{Uri.EscapeDataString(member.Email!)}?secret={key}&issuer={issuer}&digits={SecondFactor.CodeLength}";
        return new(string.Join(' ', key.Chunk(GroupLength).Select(group => new string(group))), address, QrDrawing.Of(address), who.OwesTwoFactor());
    }

    /// <returns>The recovery codes; null where the code is wrong.</returns>
    public async Task<IReadOnlyList<string>?> TurnOnAsync(ClaimsPrincipal who, CodeForm form)
    {
        var member = await FindAsync(who);
        var codes = await secondFactor.TurnOnAsync(member, form.Code!);
        if (codes is not null) await session.StayAsync(member);
        return codes;
    }

    public async Task<IReadOnlyList<FormFault>> PasswordFaultsAsync(ClaimsPrincipal who, OwnPasswordForm form, CancellationToken cancellation) =>
        (await own.CheckAsync(await FindAsync(who), form.OwnPassword!, cancellation)).Faults();

    /// <returns>Null where the account was changed at the same moment.</returns>
    public async Task<IReadOnlyList<string>?> RenewRecoveryCodesAsync(ClaimsPrincipal who) => await secondFactor.RenewRecoveryCodesAsync(await FindAsync(who));

    public async Task<IReadOnlyList<FormFault>> TurnOffAsync(ClaimsPrincipal who, OwnPasswordForm form, CancellationToken cancellation)
    {
        var member = await FindAsync(who);
        if (rule.AppliesTo(member.Role)) return [new("", "OffRefused")];
        var answer = await own.CheckAsync(member, form.OwnPassword!, cancellation);
        if (answer != PasswordAnswer.Right) return answer.Faults();
        if (!member.TwoFactorEnabled) return [];
        await secondFactor.TurnOffAsync(member, member.Id, cancellation);
        await session.StayAsync(member);
        return [];
    }

    private async Task<StaffMember> FindAsync(ClaimsPrincipal who) =>
        await members.FindByIdAsync(who.Id().ToString()) ?? throw new InvalidOperationException("A session outlived its member.");
}
