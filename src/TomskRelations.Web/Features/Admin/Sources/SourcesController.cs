using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Sources.Entry;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.Desk;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Features.Admin.Sources;

/// <summary>Where staff enter, change, publish and withdraw source documents.</summary>
[Area(StaffAddresses.AdminArea), Authorize(Policy = StaffAccess.Staff)]
public sealed class SourcesController(RecordDesk desk, SourceForms forms) : Controller
{
    /// <summary>The button that puts each sentence of the text on a line of its own.</summary>
    public const string Split = "split";

    [HttpGet(StaffAddresses.Sources)]
    public Task<IActionResult> Index([FromQuery] DeskListAct asked, CancellationToken cancellation) => desk.ListAsync(this, RecordKind.Source, asked, cancellation);

    [HttpGet(StaffAddresses.Sources + StaffAddresses.New)]
    public Task<IActionResult> New(CancellationToken cancellation) => desk.NewAsync(this, forms, cancellation);

    [HttpGet(StaffAddresses.Sources + StaffAddresses.Edit)]
    public Task<IActionResult> Edit(Guid id, CancellationToken cancellation) => desk.EditAsync(this, forms, id, cancellation);

    [HttpPost(StaffAddresses.Sources + StaffAddresses.Edit)]
    public Task<IActionResult> Send(Guid id, [FromForm] SourceForm form, [FromForm] DeskAct asked, CancellationToken cancellation)
    {
        if (asked.Act == Split) form.Text = SentenceSplit.Of(form.Text ?? "");
        return desk.SendAsync(this, forms, id, form, asked, cancellation);
    }

    [HttpPost(StaffAddresses.Sources + StaffAddresses.Merge)]
    public Task<IActionResult> Merge(Guid id, [FromForm] MergeAct asked, CancellationToken cancellation) => desk.MergeAsync(this, forms, id, asked, cancellation);

    [HttpGet(StaffAddresses.Sources + StaffAddresses.Withdraw), Authorize(Policy = StaffAccess.Publishing)]
    public Task<IActionResult> Withdraw(Guid id, CancellationToken cancellation) => desk.ShowWithdrawalAsync(this, forms, id, cancellation);

    [HttpPost(StaffAddresses.Sources + StaffAddresses.Withdraw), Authorize(Policy = StaffAccess.Publishing)]
    public Task<IActionResult> Withdraw(Guid id, [FromForm] WithdrawForm form, CancellationToken cancellation) => desk.WithdrawAsync(this, forms, id, form, cancellation);
}
