using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;
using TomskRelations.Core.Trade.Entry;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Localisation;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Features.Admin.Trade;

/// <summary>Where staff enter, change, publish and withdraw the figures of a year.</summary>
[Area(StaffAddresses.AdminArea), Authorize(Policy = StaffAccess.Staff)]
public sealed class TradeController(TurnoverQueries sheets, TurnoverDesk desk, TurnoverPublisher publisher, DraftQueries drafts, DraftService work, Texts<TermTexts> terms) : Controller
{
    [HttpGet(StaffAddresses.Trade)]
    public async Task<IActionResult> Index(DeskList show, int? published, CancellationToken cancellation)
    {
        var standing = await sheets.ListAsync(cancellation);
        var withdrawn = WithdrawnSheet.From(await sheets.WithdrawnAsync(cancellation), standing);
        return View(new TurnoverListView(await drafts.ListAsync(RecordKind.Trade, cancellation), standing, withdrawn, show, User.Id(), published));
    }

    [HttpGet(StaffAddresses.NewTrade)]
    public async Task<IActionResult> New(CancellationToken cancellation)
    {
        var entry = TurnoverWriter.New();
        return View(nameof(Edit), TurnoverFormView.Of(entry, await desk.ContextAsync(Guid.CreateVersion7(), entry, cancellation), null));
    }

    [HttpGet(StaffAddresses.EditTrade)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancellation) =>
        await desk.OpenAsync(id, Languages.Current, cancellation) is var (entry, draft)
            ? View(TurnoverFormView.Of(entry, await desk.ContextAsync(id, entry, cancellation), draft))
            : NotFound();

    /// <summary>Every button of the form saves the draft first; then each does what it says.</summary>
    [HttpPost(StaffAddresses.EditTrade)]
    public async Task<IActionResult> Send(Guid id, [FromForm] TurnoverEntry entry, [FromForm] DeskAct asked, CancellationToken cancellation)
    {
        ModelState.Clear();
        var place = asked.AddRow is { } list ? entry.AddRow(list) : asked.RemoveRow?.Split('[')[0];
        if (asked.RemoveRow is { } row) entry.RemoveRow(row);
        var context = await desk.ContextAsync(id, entry, cancellation);

        if (!await SaveAsync(entry, asked, context, cancellation)) return await ShowAsync(entry, context, StatusCodes.Status409Conflict, cancellation);
        if (asked.Act == DeskAct.Discard) return await DiscardAsync(id, cancellation);
        if (asked.Act is not (DeskAct.Publish or DeskAct.Preview)) return LocalRedirect(StaffAddresses.Of(StaffAddresses.EditTrade, id) + (place is null ? "" : $"#{StaffFieldView.IdOf(place)}"));
        if (asked.Act == DeskAct.Publish && !User.MayPublish()) return Forbid(IdentityConstants.ApplicationScheme);

        var reading = TurnoverReader.Read(entry, context);
        if (reading.Plan is not { } plan) ModelState.Add(reading.Faults);
        else if (asked.Act == DeskAct.Preview) return LocalRedirect(StaffAddresses.Of(StaffAddresses.PreviewTrade, id));
        else if (await publisher.PublishAsync(id, plan, User.PublishingRole(), cancellation) is { Count: > 0 } problems) ModelState.Add(problems);
        else return LocalRedirect($"{StaffAddresses.Trade}?published={plan.Sheet.Year}");
        return await ShowAsync(entry, context, StatusCodes.Status422UnprocessableEntity, cancellation);
    }

    [HttpGet(StaffAddresses.WithdrawTrade), Authorize(Policy = StaffAccess.Publishing)]
    public async Task<IActionResult> Withdraw(Guid id, CancellationToken cancellation) =>
        await desk.OpenedAsync(id, cancellation) is { } published ? View(published) : NotFound();

    [HttpPost(StaffAddresses.WithdrawTrade), Authorize(Policy = StaffAccess.Publishing)]
    public async Task<IActionResult> Withdraw(Guid id, [FromForm] WithdrawForm form, CancellationToken cancellation)
    {
        if (await desk.OpenedAsync(id, cancellation) is not { } published) return NotFound();
        if (form.Read() is var (reason, faults) && faults.Count > 0) ModelState.Add(faults);
        else if (await publisher.WithdrawAsync(published.Sheet, reason, User.PublishingRole(), cancellation) is { Count: > 0 } problems) ModelState.Add(problems);
        else return LocalRedirect($"{StaffAddresses.Trade}?show={DeskList.Withdrawn}");
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(published);
    }

    /// <returns>False where somebody else saved or published meanwhile; nothing was stored then.</returns>
    private async Task<bool> SaveAsync(TurnoverEntry entry, DeskAct asked, TurnoverContext context, CancellationToken cancellation)
    {
        var title = TurnoverReader.SheetOf(entry) is { } sheet ? SheetWords.Of(sheet, terms) : EntryReader.Plain(entry.Year) ?? "";
        var content = new DraftContent(title, FormJson.Write(entry));
        var standing = context.Opened?.Revision ?? 0;
        return asked.IsMadeFrom(standing) && await work.KeepAsync(context.Id, RecordKind.Trade, content, asked.Version, standing, User.Id(), cancellation);
    }

    /// <summary>The form with everything that was typed into it.</summary>
    private async Task<IActionResult> ShowAsync(TurnoverEntry entry, TurnoverContext context, int status, CancellationToken cancellation)
    {
        Response.StatusCode = status;
        var draft = await drafts.FindAsync(context.Id, RecordKind.Trade, cancellation);
        return View(nameof(Edit), TurnoverFormView.Of(entry, context, draft) with { IsStale = status == StatusCodes.Status409Conflict });
    }

    private async Task<IActionResult> DiscardAsync(Guid id, CancellationToken cancellation)
    {
        await work.DiscardAsync(id, cancellation);
        return LocalRedirect(StaffAddresses.Trade);
    }
}
