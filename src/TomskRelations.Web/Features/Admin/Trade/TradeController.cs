using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;
using TomskRelations.Core.Trade.Entry;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.Desk;
using TomskRelations.Web.Localisation;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Features.Admin.Trade;

/// <summary>Where staff enter, change, publish and withdraw the figures of a year.</summary>
[Area(StaffAddresses.AdminArea), Authorize(Policy = StaffAccess.Staff)]
public sealed class TradeController(EntryDesk desk, TurnoverQueries sheets, TurnoverDesk forms, TurnoverPublisher publisher, DraftQueries drafts, TurnoverFormWords words, Texts<TermTexts> terms) : Controller
{
    [HttpGet(StaffAddresses.Trade)]
    public async Task<IActionResult> Index(DeskList show, int? published, int? made, CancellationToken cancellation)
    {
        var standing = await sheets.ListAsync(cancellation);
        var withdrawn = WithdrawnSheet.From(await sheets.WithdrawnAsync(cancellation), standing);
        return View(new TurnoverListView(await drafts.ListAsync(RecordKind.Trade, cancellation), standing, withdrawn, show, User.Id(), published, made));
    }

    [HttpGet(StaffAddresses.Trade + StaffAddresses.New)]
    public async Task<IActionResult> New(CancellationToken cancellation) =>
        await desk.ShowAsync(this, await EntryAsync(Guid.CreateVersion7(), TurnoverWriter.New(), cancellation), cancellation);

    [HttpGet(StaffAddresses.Trade + StaffAddresses.Paste)]
    public IActionResult Paste() => View(new PasteView(new(), null));

    /// <summary>Reads what was pasted; the one button stops at showing it, the other makes a draft of each year.</summary>
    [HttpPost(StaffAddresses.Trade + StaffAddresses.Paste)]
    public async Task<IActionResult> Paste([FromForm] PasteForm form, string? act, [FromServices] PasteDesk paste, [FromServices] DraftService work, CancellationToken cancellation)
    {
        ModelState.Clear();
        var reading = await paste.ReadAsync(form, Languages.Current, cancellation);
        ModelState.Add(reading.Faults);
        if (!reading.IsReadable) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        if (act != "make" || !reading.IsReadable) return View(new PasteView(form, reading));
        foreach (var sheet in reading.Sheets)
            await work.OpenAsync(sheet.Id, RecordKind.Trade, (await EntryAsync(sheet.Id, sheet.Entry, cancellation)).Content, sheet.Revision, User.Id(), cancellation);
        return LocalRedirect($"{StaffAddresses.Trade}?show={DeskList.Mine}&made={reading.Sheets.Count}");
    }

    [HttpGet(StaffAddresses.Trade + StaffAddresses.Edit)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancellation) =>
        await forms.OpenAsync(id, Languages.Current, cancellation) is { } form
            ? await desk.ShowAsync(this, await EntryAsync(id, form, cancellation), cancellation)
            : NotFound();

    [HttpPost(StaffAddresses.Trade + StaffAddresses.Edit)]
    public async Task<IActionResult> Send(Guid id, [FromForm] TurnoverEntry form, [FromForm] DeskAct asked, CancellationToken cancellation)
    {
        var place = asked.EditRows(form.Rows());
        return await desk.SendAsync(this, await EntryAsync(id, form, cancellation), asked, place, cancellation);
    }

    [HttpPost(StaffAddresses.Trade + StaffAddresses.Merge)]
    public Task<IActionResult> Merge(Guid id, [FromForm] MergeAct asked, [FromServices] Conflicts conflicts, CancellationToken cancellation) =>
        conflicts.MergeAsync<TurnoverEntry>(this, asked, form => EntryAsync(id, form, cancellation), cancellation);

    [HttpGet(StaffAddresses.Trade + StaffAddresses.Withdraw), Authorize(Policy = StaffAccess.Publishing)]
    public async Task<IActionResult> Withdraw(Guid id, CancellationToken cancellation) =>
        await forms.OpenedAsync(id, cancellation) is { } published ? View(published) : NotFound();

    [HttpPost(StaffAddresses.Trade + StaffAddresses.Withdraw), Authorize(Policy = StaffAccess.Publishing)]
    public async Task<IActionResult> Withdraw(Guid id, [FromForm] WithdrawForm form, [FromServices] Withdrawals withdrawals, CancellationToken cancellation) =>
        await forms.OpenedAsync(id, cancellation) is { } published
            ? await withdrawals.WithdrawAsync(this, RecordKind.Trade, form, published, (reason, signature) => publisher.WithdrawAsync(published.Sheet, reason, signature, cancellation), cancellation)
            : NotFound();

    private async Task<DeskEntry> EntryAsync(Guid id, TurnoverEntry form, CancellationToken cancellation)
    {
        var context = await forms.ContextAsync(id, form, cancellation);
        var first = TurnoverReader.Read(form, context);
        var reading = TurnoverReader.Read(form, context with { Say = finding => words.Say(new(form, context, first), finding) });
        var title = reading.Sheet is { } sheet ? SheetWords.Both(sheet, terms) : new Text(EntryReader.Plain(form.Year), EntryReader.Plain(form.Year));
        return new()
        {
            Id = id,
            Kind = RecordKind.Trade,
            Content = new(title, FormJson.Write(form)),
            Revision = context.Opened?.Revision ?? 0,
            Faults = reading.Faults,
            Last = context.Opened?.Last,
            PublishAsync = (draft, signature, stop) => publisher.PublishAsync(id, reading.Plan!, draft, signature, stop),
            Opened = language => FormJson.Write(context.Opened is { } opened ? TurnoverWriter.Write(opened, context.Partners, language) : TurnoverWriter.New()),
            Sections = TurnoverSections.All,
            Words = words,
            PublishedAs = $"{reading.Sheet?.Year}",
            View = state => new TurnoverFormView(form, context, reading, state),
        };
    }
}
