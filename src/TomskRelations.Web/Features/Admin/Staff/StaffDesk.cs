using Microsoft.AspNetCore.Identity;
using TomskRelations.Core.Staff;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Localisation;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Features.Admin.Staff;

/// <summary>What an administrator does to accounts, each time with their own password.</summary>
public sealed class StaffDesk(
    UserManager<StaffMember> members, OwnPassword own, StaffAccounts accounts, StaffRights rights, StaffSessions sessions, SecondFactor secondFactor, SiteSettings site)
{
    public async Task<DeskAnswer> InviteAsync(InviteForm form, Guid by, CancellationToken cancellation)
    {
        if (await PasswordFaultsAsync(form.OwnPassword!, by, cancellation) is { Count: > 0 } faults) return new(faults);
        var account = new NewAccount(form.Email!, form.Name!, Enum.Parse<StaffRole>(form.Role!), Languages.FromCode(form.Language)!.Value);
        return AnswerOf(await accounts.AddAsync(account, null, by, cancellation));
    }

    public async Task<DeskAnswer> ChangeAsync(StaffLine member, MemberAct act, MemberForm form, Guid by, CancellationToken cancellation)
    {
        if (await PasswordFaultsAsync(form.OwnPassword!, by, cancellation) is { Count: > 0 } faults) return new(faults);
        return AnswerOf(act switch
        {
            MemberAct.ChangeRole => await rights.ChangeRoleAsync(member.Email, Enum.Parse<StaffRole>(form.Role!), by, cancellation),
            MemberAct.Deactivate => await rights.DeactivateAsync(member.Email, by, cancellation),
            MemberAct.LetIn => await rights.ActivateAsync(member.Email, by),
            MemberAct.MakeLink => await accounts.ResetAsync(member.Email, new(), by, cancellation),
            MemberAct.ResetTwoFactor => await secondFactor.ResetAsync(member.Email, by, cancellation),
            MemberAct.EndSessions => await sessions.EndAsync(member.Id, by),
            _ => throw new ArgumentOutOfRangeException(nameof(act), act, null),
        });
    }

    private async Task<IReadOnlyList<FormFault>> PasswordFaultsAsync(string password, Guid by, CancellationToken cancellation) =>
        (await own.CheckAsync(await members.FindByIdAsync(by.ToString()) ?? throw new InvalidOperationException("A session outlived its member."), password, cancellation)).Faults();

    private DeskAnswer AnswerOf(StaffResult result) => new(
        result.Refusal is { } refusal ? [FaultOf(refusal)] : [],
        result.Link is { } link ? new LinkView(result.Member!.Name, site.Absolute(StaffLinks.Invitation(link.Token, result.Member.Language)), link.ExpiresAt) : null);

    private static FormFault FaultOf(StaffRefusal refusal) => refusal switch
    {
        StaffRefusal.EmailWrong => new(nameof(InviteForm.Email), "EmailWrong"),
        StaffRefusal.EmailTaken => new(nameof(InviteForm.Email), "EmailTaken"),
        StaffRefusal.NameWrong => new(nameof(InviteForm.Name), "NameMissing"),
        StaffRefusal.LastAdministrator => new("", "LastAdministrator"),
        StaffRefusal.Inactive => new("", "Inactive"),
        _ => new("", "ChangedMeanwhile"),
    };
}

/// <param name="Faults">Nothing was done where there are some.</param>
/// <param name="Link">Where one was made.</param>
public sealed record DeskAnswer(IReadOnlyList<FormFault> Faults, LinkView? Link = null);
