using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TomskRelations.Core.Delegations.Entry;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;
using TomskRelations.Core.Search;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.Desk;
using TomskRelations.Web.Localisation;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Features.Admin.Delegations;

/// <summary>Where staff enter, change, publish and withdraw delegations.</summary>
[Area(StaffAddresses.AdminArea), Authorize(Policy = StaffAccess.Staff)]
public sealed class DelegationsController(EntryDesk desk, DelegationDeskQueries lists, DelegationEntryQueries entries, DraftQueries drafts, RecordPublisher publisher, DelegationFormWords words) : Controller
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
    public async Task<IActionResult> New(CancellationToken cancellation)
    {
        var context = await entries.ContextAsync(Guid.CreateVersion7(), cancellation);
        return await desk.ShowAsync(this, EntryOf(DelegationFormWriter.New(), context), cancellation);
    }

    [HttpGet(StaffAddresses.Delegations + StaffAddresses.Edit)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancellation)
    {
        var context = await entries.ContextAsync(id, cancellation);
        var draft = await drafts.FindAsync(id, RecordKind.Delegation, cancellation);
        if (draft is null && context.Published is null or { IsWithdrawn: true }) return NotFound();
        var form = draft is null ? DelegationFormWriter.Write(context, Languages.Current) : FormJson.Read<DelegationForm>(draft.Content);
        return await desk.ShowAsync(this, EntryOf(form, context), cancellation);
    }

    [HttpPost(StaffAddresses.Delegations + StaffAddresses.Edit)]
    public async Task<IActionResult> Send(Guid id, [FromForm] DelegationForm form, [FromForm] DeskAct asked, CancellationToken cancellation)
    {
        var place = asked.EditRows(form.Rows());
        return await desk.SendAsync(this, await ReadAsync(id, form, cancellation), asked, place, cancellation);
    }

    [HttpPost(StaffAddresses.Delegations + StaffAddresses.Merge)]
    public Task<IActionResult> Merge(Guid id, [FromForm] MergeAct asked, [FromServices] Conflicts conflicts, CancellationToken cancellation) =>
        conflicts.MergeAsync<DelegationForm>(this, asked, form => ReadAsync(id, form, cancellation), cancellation);

    [HttpPost(StaffAddresses.AnotherDelegation)]
    public async Task<IActionResult> Another(Guid id, [FromForm(Name = "as")] AnotherVisitKind? kind, [FromServices] DraftService work, CancellationToken cancellation)
    {
        var former = await entries.ContextAsync(id, cancellation);
        if (kind is not { } chosen || former.Published is null or { IsWithdrawn: true }) return NotFound();
        var entry = await ReadAsync(Guid.CreateVersion7(), AnotherVisit.Of(former, chosen, Languages.Current), cancellation);
        await work.OpenAsync(entry.Id, entry.Kind, entry.Content, entry.Revision, User.Id(), cancellation);
        return LocalRedirect(StaffAddresses.Of(DeskAddresses.Of(RecordKind.Delegation).Edit, entry.Id));
    }

    /// <param name="same">The record that the form's visit is entered as already.</param>
    [HttpPost(StaffAddresses.SameDelegation)]
    public async Task<IActionResult> Same(Guid id, [FromForm] DelegationForm form, [FromForm] DeskAct asked, [FromForm] Guid same, [FromServices] SameVisit visits, CancellationToken cancellation)
    {
        if (await desk.KeepAsync(this, await ReadAsync(id, form, cancellation), asked, cancellation) is { } refused) return refused;
        var row = same == id ? null : await visits.AddSourcesAsync(same, form.Basis, User.Id(), Languages.Current, cancellation);
        return LocalRedirect(row is { } number
            ? $"{StaffAddresses.Of(DeskAddresses.Of(RecordKind.Delegation).Edit, same)}#{StaffFieldView.IdOf($"{Bases.Rows}[{number}]")}"
            : $"{StaffAddresses.Of(DeskAddresses.Of(RecordKind.Delegation).Edit, id)}#{VisitsBesideView.Anchor}");
    }

    [HttpGet(StaffAddresses.Delegations + StaffAddresses.Withdraw), Authorize(Policy = StaffAccess.Publishing)]
    public async Task<IActionResult> Withdraw(Guid id, CancellationToken cancellation) =>
        await entries.PublishedAsync(id, cancellation) is { IsWithdrawn: false } published ? View(published.Document) : NotFound();

    [HttpPost(StaffAddresses.Delegations + StaffAddresses.Withdraw), Authorize(Policy = StaffAccess.Publishing)]
    public async Task<IActionResult> Withdraw(Guid id, [FromForm] WithdrawForm form, [FromServices] Withdrawals withdrawals, CancellationToken cancellation) =>
        await entries.PublishedAsync(id, cancellation) is { IsWithdrawn: false, Document: var document }
            ? await withdrawals.WithdrawAsync(this, RecordKind.Delegation, form, document, (reason, signature) => publisher.WithdrawAsync(RecordKind.Delegation, id, document.Key, reason, signature, cancellation), cancellation)
            : NotFound();

    private async Task<DeskEntry> ReadAsync(Guid id, DelegationForm form, CancellationToken cancellation)
    {
        var context = await entries.ContextAsync(id, cancellation);
        form.PutInOrder(context.Partners);
        return EntryOf(form, context);
    }

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
            Last = context.Published?.Last,
            PublishAsync = (draft, signature, cancellation) => publisher.PublishAsync(DelegationPlan.Of(context, reading), draft, signature, cancellation),
            Opened = () => FormJson.Write(context.Published is null ? DelegationFormWriter.New() : DelegationFormWriter.Write(context, Languages.Current)),
            Sections = DelegationSections.All,
            Words = words,
            PublishedAs = reading.Document.Key,
            View = state => new DelegationFormView(form, context, reading, state),
        };
    }
}
