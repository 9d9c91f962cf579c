using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TomskRelations.Core.Organisations.Entry;
using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.Desk;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Features.Admin.Organisations;

/// <summary>Where staff enter, change, publish and withdraw organisations and programmes.</summary>
[Area(StaffAddresses.AdminArea), Authorize(Policy = StaffAccess.Staff)]
public sealed class OrganisationsController(RecordDesk desk, OrganisationForms forms) : Controller
{
    [HttpGet(StaffAddresses.Organisations)]
    public Task<IActionResult> Index([FromQuery] DeskListAct asked, CancellationToken cancellation) => desk.ListAsync(this, RecordKind.Organisation, asked, cancellation);

    [HttpGet(StaffAddresses.Organisations + StaffAddresses.New)]
    public Task<IActionResult> New(CancellationToken cancellation) => desk.NewAsync(this, forms, cancellation);

    [HttpGet(StaffAddresses.Organisations + StaffAddresses.Edit)]
    public Task<IActionResult> Edit(Guid id, CancellationToken cancellation) => desk.EditAsync(this, forms, id, cancellation);

    [HttpPost(StaffAddresses.Organisations + StaffAddresses.Edit)]
    public Task<IActionResult> Send(Guid id, [FromForm] OrganisationForm form, [FromForm] DeskAct asked, CancellationToken cancellation) =>
        desk.SendAsync(this, forms, id, form, asked, cancellation);

    [HttpPost(StaffAddresses.Organisations + StaffAddresses.Merge)]
    public Task<IActionResult> Merge(Guid id, [FromForm] MergeAct asked, CancellationToken cancellation) => desk.MergeAsync(this, forms, id, asked, cancellation);

    [HttpGet(StaffAddresses.Organisations + StaffAddresses.Withdraw), Authorize(Policy = StaffAccess.Publishing)]
    public Task<IActionResult> Withdraw(Guid id, CancellationToken cancellation) => desk.ShowWithdrawalAsync(this, forms, id, cancellation);

    [HttpPost(StaffAddresses.Organisations + StaffAddresses.Withdraw), Authorize(Policy = StaffAccess.Publishing)]
    public Task<IActionResult> Withdraw(Guid id, [FromForm] WithdrawForm form, CancellationToken cancellation) => desk.WithdrawAsync(this, forms, id, form, cancellation);
}
