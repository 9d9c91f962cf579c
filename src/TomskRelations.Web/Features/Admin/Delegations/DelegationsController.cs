using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using TomskRelations.Core.Delegations.Entry;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Records;
using TomskRelations.Core.Search;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Localisation;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Features.Admin.Delegations;

/// <summary>Where staff enter, change, publish and withdraw delegations.</summary>
[Area(StaffAddresses.AdminArea), Authorize(Policy = StaffAccess.Staff)]
public sealed class DelegationsController(DelegationDeskQueries desk, DelegationEntryQueries entries, DraftQueries drafts, DraftService work, DelegationPublisher publisher) : Controller
{
    [HttpGet(StaffAddresses.Delegations)]
    public async Task<IActionResult> Index(DeskList show, string? q, int page, string? published, CancellationToken cancellation)
    {
        page = Math.Max(page, 1);
        var list = await desk.ListAsync(q is { Length: > SearchText.QueryLength } ? q[..SearchText.QueryLength] : q, page, cancellation);
        return View(new DelegationDeskView(list, show, q, page, User.Id(), published));
    }

    [HttpGet(StaffAddresses.NewDelegation)]
    public async Task<IActionResult> New(CancellationToken cancellation)
    {
        var context = await entries.ContextAsync(Guid.CreateVersion7(), cancellation);
        return View("Edit", DelegationFormView.Of(DelegationFormWriter.New(), context, null));
    }

    [HttpGet(StaffAddresses.EditDelegation)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancellation)
    {
        var context = await entries.ContextAsync(id, cancellation);
        var draft = await drafts.FindAsync(id, RecordKind.Delegation, cancellation);
        if (draft is null && context.Published is null or { IsWithdrawn: true }) return NotFound();
        var form = draft is null ? DelegationFormWriter.Write(context, Languages.Current) : FormJson.Read<DelegationForm>(draft.Content);
        return View(DelegationFormView.Of(form, context, draft));
    }

    /// <summary>Every button of the form saves the draft first; then each does what it says.</summary>
    [HttpPost(StaffAddresses.EditDelegation)]
    public async Task<IActionResult> Send(Guid id, [FromForm] DelegationForm form, [FromForm] DeskAct asked, CancellationToken cancellation)
    {
        ModelState.Clear();
        var context = await entries.ContextAsync(id, cancellation);
        var place = asked.AddRow is { } list ? form.AddRow(list) : asked.RemoveRow?.Split('[')[0];
        if (asked.RemoveRow is { } removed) form.RemoveRow(removed);
        form.PutInOrder(context.Partners);

        if (context.Published is { IsWithdrawn: true } || !await SaveAsync(id, form, asked, context, cancellation)) return await StaleAsync(form, context, cancellation);
        if (asked.Act == DeskAct.Discard) return await DiscardAsync(id, cancellation);
        if (asked.Act is not (DeskAct.Publish or DeskAct.Preview)) return Back(id, place);

        var reading = DelegationFormReader.Read(form, context);
        if (asked.Act == DeskAct.Publish && !User.MayPublish()) return Forbid(IdentityConstants.ApplicationScheme);
        if (reading.Faults.Count > 0) ModelState.Add(reading.Faults);
        else if (asked.Act == DeskAct.Preview) return LocalRedirect(StaffAddresses.Of(StaffAddresses.PreviewDelegation, id));
        else if (await publisher.PublishAsync(context, reading, User.PublishingRole(), cancellation) is { Count: > 0 } problems) ModelState.Add(problems);
        else return LocalRedirect($"{StaffAddresses.Delegations}?published={reading.Document.Key}");
        return await RefusedAsync(form, context, cancellation);
    }

    [HttpGet(StaffAddresses.WithdrawDelegation), Authorize(Policy = StaffAccess.Publishing)]
    public async Task<IActionResult> Withdraw(Guid id, CancellationToken cancellation) =>
        await entries.PublishedAsync(id, cancellation) is { IsWithdrawn: false } published ? View(published.Document) : NotFound();

    [HttpPost(StaffAddresses.WithdrawDelegation), Authorize(Policy = StaffAccess.Publishing)]
    public async Task<IActionResult> Withdraw(Guid id, [FromForm] WithdrawForm form, CancellationToken cancellation)
    {
        if (await entries.PublishedAsync(id, cancellation) is not { IsWithdrawn: false } published) return NotFound();
        if (form.Read() is var (reason, faults) && faults.Count > 0) ModelState.Add(faults);
        else if (await publisher.WithdrawAsync(id, published.Document.Key, reason, User.PublishingRole(), cancellation) is { Count: > 0 } problems) ModelState.Add(problems);
        else return LocalRedirect($"{StaffAddresses.Delegations}?show={DeskList.Withdrawn}");
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(published.Document);
    }

    /// <returns>False where somebody else saved or published meanwhile; nothing was stored then.</returns>
    private async Task<bool> SaveAsync(Guid id, DelegationForm form, DeskAct asked, DelegationContext context, CancellationToken cancellation)
    {
        var content = new DraftContent(new Text(form.TitleEn, form.TitleRu).In(Languages.Current), FormJson.Write(form));
        var standing = context.Published?.Revision ?? 0;
        return asked.IsMadeFrom(standing) && await work.KeepAsync(id, RecordKind.Delegation, content, asked.Version, standing, User.Id(), cancellation);
    }

    private async Task<IActionResult> StaleAsync(DelegationForm form, DelegationContext context, CancellationToken cancellation)
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        var draft = await drafts.FindAsync(context.Id, RecordKind.Delegation, cancellation);
        return View(nameof(Edit), DelegationFormView.Of(form, context, draft) with { IsStale = true });
    }

    private async Task<IActionResult> RefusedAsync(DelegationForm form, DelegationContext context, CancellationToken cancellation)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(nameof(Edit), DelegationFormView.Of(form, context, await drafts.FindAsync(context.Id, RecordKind.Delegation, cancellation)));
    }

    private async Task<IActionResult> DiscardAsync(Guid id, CancellationToken cancellation)
    {
        await work.DiscardAsync(id, cancellation);
        return LocalRedirect(StaffAddresses.Delegations);
    }

    /// <param name="place">Name of the row or list to go to.</param>
    private LocalRedirectResult Back(Guid id, string? place) =>
        LocalRedirect(StaffAddresses.Of(StaffAddresses.EditDelegation, id) + (place is null ? "" : $"#{StaffFieldView.IdOf(place)}"));
}
