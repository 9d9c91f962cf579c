using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Account;

/// <summary>Signs members of staff in and sets their passwords. What it answers is what is wrong; nothing is, where it answers with nothing.</summary>
public sealed class Accounts(UserManager<StaffMember> members, StaffSession session, OneTimeLinks links, OwnPassword own, SignInFailures failures, StaffJournal journal)
{
    private static readonly StaffMember Nobody = new() { Name = "", IsActive = false };
    private static readonly string NobodysHash = new PasswordHasher<StaffMember>().HashPassword(Nobody, Guid.NewGuid().ToString());

    /// <summary>Refuses whoever it refuses with the same fault and after the same work, so that nobody learns which accounts there are.</summary>
    /// <param name="language">The one chosen before, which becomes the account's.</param>
    public async Task<IReadOnlyList<FormFault>> SignInAsync(SignInForm form, Language? language, CancellationToken cancellation)
    {
        var member = await members.FindByEmailAsync(form.Email!.Trim()) ?? Nobody;
        var isRight = members.PasswordHasher.VerifyHashedPassword(member, member.PasswordHash ?? NobodysHash, form.Password!) != PasswordVerificationResult.Failed;
        if (member == Nobody) return Refused;
        if (!isRight || !member.HasWayIn || await members.IsLockedOutAsync(member))
        {
            await failures.RefuseAsync(member, cancellation);
            return Refused;
        }
        member.Language = language ?? member.Language;
        await session.EnterAsync(member);
        return [];
    }

    /// <returns>Null where the link was used, has expired, was never made, or is the link of a member who may no longer sign in.</returns>
    public async Task<OneTimeLink?> FindLinkAsync(string? token, bool isSetup, CancellationToken cancellation) =>
        await links.FindAsync(token, cancellation) is { } link && link.Purpose == OneTimeLinkPurpose.Setup == isSetup && link.Member is null or { IsActive: true } ? link : null;

    /// <summary>Makes the first administrator and signs them in.</summary>
    public async Task<IReadOnlyList<FormFault>> SetUpAsync(OneTimeLink link, SetupForm form, CancellationToken cancellation)
    {
        var email = form.Email!.Trim();
        var member = new StaffMember
        {
            Id = Guid.CreateVersion7(),
            Name = form.Name!.Trim(),
            Email = email,
            UserName = email,
            Role = StaffRole.Administrator,
            Language = Languages.Current,
        };
        return await RedeemAsync(link, member, form.Password!, StaffEventKind.SetUp, () => members.CreateAsync(member, form.Password!), cancellation);
    }

    /// <summary>Sets the password of the member whom a link is for, ends their other sessions and signs them in as far as a password does.</summary>
    public async Task<IReadOnlyList<FormFault>> AcceptAsync(OneTimeLink link, InvitationForm form, CancellationToken cancellation)
    {
        var member = await members.FindByIdAsync(link.MemberId.ToString()!) ?? throw new InvalidOperationException("A link outlived its member.");
        var kind = link.Purpose == OneTimeLinkPurpose.Invitation ? StaffEventKind.InvitationAccepted : StaffEventKind.PasswordChanged;
        return await RedeemAsync(link, member, form.Password!, kind, async () =>
            await members.ResetPasswordAsync(member, await members.GeneratePasswordResetTokenAsync(member), form.Password!), cancellation);
    }

    /// <summary>Changes the password, ends the other sessions and keeps this one.</summary>
    public async Task<IReadOnlyList<FormFault>> ChangePasswordAsync(ClaimsPrincipal who, PasswordForm form, CancellationToken cancellation)
    {
        var member = await FindAsync(who);
        var answer = await own.CheckAsync(member, form.Current!, cancellation);
        if (answer != PasswordAnswer.Right) return answer.Faults(nameof(form.Current));
        var changed = await journal.WithAsync(StaffEventKind.PasswordChanged, member.Id, member.Id, () => members.ChangePasswordAsync(member, form.Current!, form.Password!));
        if (changed.Succeeded) await session.StayAsync(member);
        return PasswordFaults.Of(changed.Errors);
    }

    public async Task SpeakAsync(ClaimsPrincipal who, Language language)
    {
        var member = await FindAsync(who);
        member.Language = language;
        await members.UpdateAsync(member);
    }

    private static IReadOnlyList<FormFault> Refused => [new("", "SignInRefused")];

    /// <summary>The link is used up only when nothing is wrong any more, and before anything is done, so that it works once.</summary>
    private async Task<IReadOnlyList<FormFault>> RedeemAsync(OneTimeLink link, StaffMember member, string password, StaffEventKind kind, Func<Task<IdentityResult>> act, CancellationToken cancellation)
    {
        var faults = PasswordFaults.Of(await ErrorsAsync(member, password));
        if (faults.Count > 0) return faults;
        if (!await links.RedeemAsync(link, cancellation)) return [new("", "LinkUsed")];
        var done = await journal.WithAsync(kind, member.Id, member.Id, act);
        if (!done.Succeeded) return PasswordFaults.Of(done.Errors);
        await session.EnterAsync(member);
        return [];
    }

    private async Task<IEnumerable<IdentityError>> ErrorsAsync(StaffMember member, string password)
    {
        List<IdentityError> errors = [];
        foreach (var rule in members.UserValidators) errors.AddRange((await rule.ValidateAsync(members, member)).Errors);
        foreach (var rule in members.PasswordValidators) errors.AddRange((await rule.ValidateAsync(members, member, password)).Errors);
        return errors;
    }

    private async Task<StaffMember> FindAsync(ClaimsPrincipal who) =>
        await members.FindByIdAsync(who.Id().ToString()) ?? throw new InvalidOperationException("A session outlived its member.");
}
