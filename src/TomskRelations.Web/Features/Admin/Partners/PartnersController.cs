using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TomskRelations.Core.Partners.Entry;
using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.Desk;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Features.Admin.Partners;

/// <summary>Where staff enter, change, publish and withdraw partners.</summary>
[Area(StaffAddresses.AdminArea), Authorize(Policy = StaffAccess.Staff)]
public sealed class PartnersController(RecordDesk desk, PartnerForms forms) : Controller
{
    [HttpGet(StaffAddresses.Partners)]
    public Task<IActionResult> Index([FromQuery] DeskListAct asked, CancellationToken cancellation) => desk.ListAsync(this, RecordKind.Partner, asked, cancellation);

    [HttpGet(StaffAddresses.Partners + StaffAddresses.New)]
    public Task<IActionResult> New(CancellationToken cancellation) => desk.NewAsync(this, forms, cancellation);

    [HttpGet(StaffAddresses.Partners + StaffAddresses.Edit)]
    public Task<IActionResult> Edit(Guid id, CancellationToken cancellation) => desk.EditAsync(this, forms, id, cancellation);

    [HttpPost(StaffAddresses.Partners + StaffAddresses.Edit)]
    public Task<IActionResult> Send(Guid id, [FromForm] PartnerForm form, [FromForm] DeskAct asked, CancellationToken cancellation) =>
        desk.SendAsync(this, forms, id, form, asked, cancellation);

    [HttpPost(StaffAddresses.Partners + StaffAddresses.Merge)]
    public Task<IActionResult> Merge(Guid id, [FromForm] MergeAct asked, CancellationToken cancellation) => desk.MergeAsync(this, forms, id, asked, cancellation);

    [HttpGet(StaffAddresses.Partners + StaffAddresses.Withdraw), Authorize(Policy = StaffAccess.Publishing)]
    public Task<IActionResult> Withdraw(Guid id, CancellationToken cancellation) => desk.ShowWithdrawalAsync(this, forms, id, cancellation);

    [HttpPost(StaffAddresses.Partners + StaffAddresses.Withdraw), Authorize(Policy = StaffAccess.Publishing)]
    public Task<IActionResult> Withdraw(Guid id, [FromForm] WithdrawForm form, CancellationToken cancellation) => desk.WithdrawAsync(this, forms, id, form, cancellation);
}
