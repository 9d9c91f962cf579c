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
public sealed class DelegationsController(EntryDesk desk, DelegationDeskQueries lists, DelegationEntryQueries entries, DraftQueries drafts, DelegationPublisher publisher) : Controller
{
    [HttpGet(StaffAddresses.Delegations)]
    public async Task<IActionResult> Index(DeskList show, string? q, int page, string? published, CancellationToken cancellation)
    {
        page = Math.Max(page, 1);
        var list = await lists.ListAsync(q is { Length: > SearchText.QueryLength } ? q[..SearchText.QueryLength] : q, page, cancellation);
        return View(new DelegationDeskView(list, show, q, page, User.Id(), published));
    }

    [HttpGet(StaffAddresses.NewDelegation)]
    public async Task<IActionResult> New(CancellationToken cancellation)
    {
        var context = await entries.ContextAsync(Guid.CreateVersion7(), cancellation);
        return await desk.ShowAsync(this, EntryOf(DelegationFormWriter.New(), context), cancellation);
    }

    [HttpGet(StaffAddresses.EditDelegation)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancellation)
    {
        var context = await entries.ContextAsync(id, cancellation);
        var draft = await drafts.FindAsync(id, RecordKind.Delegation, cancellation);
        if (draft is null && context.Published is null or { IsWithdrawn: true }) return NotFound();
        var form = draft is null ? DelegationFormWriter.Write(context, Languages.Current) : FormJson.Read<DelegationForm>(draft.Content);
        return await desk.ShowAsync(this, EntryOf(form, context), cancellation);
    }

    [HttpPost(StaffAddresses.EditDelegation)]
    public async Task<IActionResult> Send(Guid id, [FromForm] DelegationForm form, [FromForm] DeskAct asked, CancellationToken cancellation)
    {
        var context = await entries.ContextAsync(id, cancellation);
        var place = asked.EditRows(form.AddRow, form.RemoveRow);
        form.PutInOrder(context.Partners);
        return await desk.SendAsync(this, EntryOf(form, context), asked, place, cancellation);
    }

    [HttpGet(StaffAddresses.WithdrawDelegation), Authorize(Policy = StaffAccess.Publishing)]
    public async Task<IActionResult> Withdraw(Guid id, CancellationToken cancellation) =>
        await entries.PublishedAsync(id, cancellation) is { IsWithdrawn: false } published ? View(published.Document) : NotFound();

    [HttpPost(StaffAddresses.WithdrawDelegation), Authorize(Policy = StaffAccess.Publishing)]
    public async Task<IActionResult> Withdraw(Guid id, [FromForm] WithdrawForm form, CancellationToken cancellation) =>
        await entries.PublishedAsync(id, cancellation) is { IsWithdrawn: false, Document: var document }
            ? await this.WithdrawAsync(RecordKind.Delegation, form, document, (reason, role) => publisher.WithdrawAsync(id, document.Key, reason, role, cancellation))
            : NotFound();

    private DeskEntry EntryOf(DelegationForm form, DelegationContext context)
    {
        var reading = DelegationFormReader.Read(form, context);
        return new()
        {
            Id = context.Id,
            Kind = RecordKind.Delegation,
            Content = new(new Text(form.TitleEn, form.TitleRu).In(Languages.Current), FormJson.Write(form)),
            Revision = context.Published?.Revision ?? 0,
            IsWithdrawn = context.Published is { IsWithdrawn: true },
            Faults = reading.Faults,
            PublishAsync = (role, cancellation) => publisher.PublishAsync(context, reading, role, cancellation),
            PublishedAs = reading.Document.Key,
            View = state => new DelegationFormView(form, context, reading, state),
        };
    }
}
