using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TomskRelations.Core.Statements.Entry;
using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.Desk;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Features.Admin.Statements;

/// <summary>Where staff enter, change, publish and withdraw what sources say that is no event, body or figure of a year.</summary>
[Area(StaffAddresses.AdminArea), Authorize(Policy = StaffAccess.Staff)]
public sealed class StatementsController(RecordDesk desk, StatementForms forms) : Controller
{
    [HttpGet(StaffAddresses.Statements)]
    public Task<IActionResult> Index([FromQuery] DeskListAct asked, CancellationToken cancellation) => desk.ListAsync(this, RecordKind.Statement, asked, cancellation);

    [HttpGet(StaffAddresses.Statements + StaffAddresses.New)]
    public Task<IActionResult> New(CancellationToken cancellation) => desk.NewAsync(this, forms, cancellation);

    [HttpGet(StaffAddresses.Statements + StaffAddresses.Edit)]
    public Task<IActionResult> Edit(Guid id, CancellationToken cancellation) => desk.EditAsync(this, forms, id, cancellation);

    [HttpPost(StaffAddresses.Statements + StaffAddresses.Edit)]
    public Task<IActionResult> Send(Guid id, [FromForm] StatementForm form, [FromForm] DeskAct asked, CancellationToken cancellation) =>
        desk.SendAsync(this, forms, id, form, asked, cancellation);

    [HttpPost(StaffAddresses.Statements + StaffAddresses.Merge)]
    public Task<IActionResult> Merge(Guid id, [FromForm] MergeAct asked, CancellationToken cancellation) => desk.MergeAsync(this, forms, id, asked, cancellation);

    [HttpGet(StaffAddresses.Statements + StaffAddresses.Withdraw), Authorize(Policy = StaffAccess.Publishing)]
    public Task<IActionResult> Withdraw(Guid id, CancellationToken cancellation) => desk.ShowWithdrawalAsync(this, forms, id, cancellation);

    [HttpPost(StaffAddresses.Statements + StaffAddresses.Withdraw), Authorize(Policy = StaffAccess.Publishing)]
    public Task<IActionResult> Withdraw(Guid id, [FromForm] WithdrawForm form, CancellationToken cancellation) => desk.WithdrawAsync(this, forms, id, form, cancellation);
}
