using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TomskRelations.Core.Staff;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.StaffHistory;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Features.Admin.Staff;

/// <summary>The accounts of staff, for administrators.</summary>
[Area(StaffAddresses.AdminArea), Authorize(Policy = StaffAccess.Accounts)]
public sealed class StaffController(StaffDesk desk, StaffQueries staff, StaffEventQueries events) : Controller
{
    [HttpGet(StaffAddresses.Staff)]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(new StaffView(await staff.ListAsync(cancellation)));

    [HttpPost(StaffAddresses.Staff)]
    public async Task<IActionResult> Invite([FromForm] InviteForm form, CancellationToken cancellation)
    {
        var answer = ModelState.IsValid ? await desk.InviteAsync(form, User.Id(), cancellation) : new([]);
        ModelState.Add(answer.Faults);
        if (ModelState.IsValid) ModelState.Clear();
        return View("Index", new StaffView(await staff.ListAsync(cancellation), answer.Link));
    }

    [HttpGet(StaffAddresses.StaffMember)]
    public async Task<IActionResult> Show(Guid id, [FromQuery] string? done, CancellationToken cancellation) =>
        await staff.FindAsync(id, cancellation) is { } member ? await MemberAsync(member, Enum.TryParse<MemberAct>(done, out var act) && Enum.IsDefined(act) ? act : null, null, cancellation) : NotFound();

    [HttpPost(StaffAddresses.StaffMember)]
    public async Task<IActionResult> Change(Guid id, [FromForm] MemberForm form, CancellationToken cancellation)
    {
        if (await staff.FindAsync(id, cancellation) is not { } member) return NotFound();
        if (form.Act is not { } act || !Enum.IsDefined(act)) return BadRequest();
        if (act == MemberAct.ResetTwoFactor && id == User.Id()) return LocalRedirect(StaffAddresses.TwoFactor);
        if (act == MemberAct.ChangeRole && form.Role is null) ModelState.Add([new FormFault(nameof(form.Role), "RoleMissing")]);
        var answer = ModelState.IsValid ? await desk.ChangeAsync(member, act, form, User.Id(), cancellation) : new([]);
        ModelState.Add(answer.Faults);
        if (!ModelState.IsValid) return await MemberAsync(member, null, null, cancellation);
        if (answer.Link is null) return LocalRedirect($"{StaffAddresses.Of(StaffAddresses.StaffMember, id)}?done={act}");
        ModelState.Clear();
        return await MemberAsync((await staff.FindAsync(id, cancellation))!, act, answer.Link, cancellation);
    }

    private async Task<IActionResult> MemberAsync(StaffLine member, MemberAct? done, LinkView? link, CancellationToken cancellation) =>
        View("Member", new MemberView(member, new(await events.LatestAsync(member.Id, StaffEventsView.Few, cancellation)), done, link, member.Id == User.Id()));
}
