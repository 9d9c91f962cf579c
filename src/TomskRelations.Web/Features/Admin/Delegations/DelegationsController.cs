using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TomskRelations.Core.Delegations.Entry;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Records;
using TomskRelations.Core.Search;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.Desk;
using TomskRelations.Web.Localisation;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Features.Admin.Delegations;

/// <summary>Where staff enter, change, publish and withdraw delegations.</summary>
[Area(StaffAddresses.AdminArea), Authorize(Policy = StaffAccess.Staff)]
public sealed class DelegationsController(RecordDesk desk, DelegationForms forms, DelegationDeskQueries lists) : Controller
{
    [HttpGet(StaffAddresses.Delegations)]
    public async Task<IActionResult> Index(DelegationList show, string? q, int page, string? published, [FromServices] IncompleteDrafts incomplete, CancellationToken cancellation)
    {
        page = Math.Max(page, 1);
        show = Enum.IsDefined(show) ? show : DelegationList.All;
        var list = await lists.ListAsync(show, q is { Length: > SearchText.QueryLength } ? q[..SearchText.QueryLength] : q, page, cancellation);
        var lacking = show == DelegationList.Incomplete ? await incomplete.ListAsync(cancellation) : [];
        return View(new DelegationDeskView(list, show, q, page, User.Id(), published) { Lacking = lacking });
    }

    [HttpGet(StaffAddresses.Delegations + StaffAddresses.New)]
    public Task<IActionResult> New(CancellationToken cancellation) => desk.NewAsync(this, forms, cancellation);

    [HttpGet(StaffAddresses.Delegations + StaffAddresses.Edit)]
    public Task<IActionResult> Edit(Guid id, CancellationToken cancellation) => desk.EditAsync(this, forms, id, cancellation);

    [HttpPost(StaffAddresses.Delegations + StaffAddresses.Edit)]
    public Task<IActionResult> Send(Guid id, [FromForm] DelegationForm form, [FromForm] DeskAct asked, CancellationToken cancellation) =>
        desk.SendAsync(this, forms, id, form, asked, cancellation);

    [HttpPost(StaffAddresses.Delegations + StaffAddresses.Merge)]
    public Task<IActionResult> Merge(Guid id, [FromForm] MergeAct asked, CancellationToken cancellation) => desk.MergeAsync(this, forms, id, asked, cancellation);

    [HttpPost(StaffAddresses.AnotherDelegation)]
    public async Task<IActionResult> Another(
        Guid id, [FromForm(Name = "as")] AnotherVisitKind? kind, [FromServices] DelegationEntryQueries entries, [FromServices] DraftService work, CancellationToken cancellation)
    {
        var former = await entries.ContextAsync(id, cancellation);
        if (kind is not { } chosen || former.Published is null or { IsWithdrawn: true }) return NotFound();
        var entry = await forms.ReadAsync(Guid.CreateVersion7(), AnotherVisit.Of(former, chosen, Languages.Current), cancellation);
        await work.OpenAsync(entry.Id, entry.Kind, entry.Content, entry.Revision, User.Id(), cancellation);
        return LocalRedirect(StaffAddresses.Of(DeskAddresses.Of(RecordKind.Delegation).Edit, entry.Id));
    }

    /// <param name="same">The record that the form's visit is entered as already.</param>
    [HttpPost(StaffAddresses.SameDelegation)]
    public async Task<IActionResult> Same(
        Guid id, [FromForm] DelegationForm form, [FromForm] DeskAct asked, [FromForm] Guid same, [FromServices] EntryDesk entry, [FromServices] SameVisit visits, CancellationToken cancellation)
    {
        if (await entry.KeepAsync(this, await forms.ReadAsync(id, form, cancellation), asked, cancellation) is { } refused) return refused;
        var edit = DeskAddresses.Of(RecordKind.Delegation).Edit;
        var rows = same == id ? null : await visits.AddSourcesAsync(same, form.Basis, User.Id(), Languages.Current, cancellation);
        return LocalRedirect(rows is { } added
            ? $"{StaffAddresses.Of(edit, same)}{SourcesAddedView.QueryOf(id, added.Count, added.First)}#{SourcesAddedView.Anchor}"
            : $"{StaffAddresses.Of(edit, id)}#{VisitsBesideView.Anchor}");
    }

    [HttpGet(StaffAddresses.Delegations + StaffAddresses.Withdraw), Authorize(Policy = StaffAccess.Publishing)]
    public Task<IActionResult> Withdraw(Guid id, CancellationToken cancellation) => desk.ShowWithdrawalAsync(this, forms, id, cancellation);

    [HttpPost(StaffAddresses.Delegations + StaffAddresses.Withdraw), Authorize(Policy = StaffAccess.Publishing)]
    public Task<IActionResult> Withdraw(Guid id, [FromForm] WithdrawForm form, CancellationToken cancellation) => desk.WithdrawAsync(this, forms, id, form, cancellation);
}
