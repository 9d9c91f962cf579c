using Microsoft.AspNetCore.Mvc;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;
using TomskRelations.Core.Search;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Shared.Desk;

/// <summary>What staff do with the records of a kind that has a form of its own and nothing besides: list, enter, change, withdraw.</summary>
public sealed class RecordDesk(EntryDesk desk, Conflicts conflicts, Withdrawals withdrawals, DraftQueries drafts, RecordDeskQueries lists, RecordPublisher publisher)
{
    public async Task<IActionResult> ListAsync(Controller page, RecordKind kind, DeskListAct asked, CancellationToken cancellation)
    {
        var words = asked.Q is { Length: > SearchText.QueryLength } typed ? typed[..SearchText.QueryLength] : asked.Q;
        var number = Math.Max(asked.Page, 1);
        var list = await lists.ListAsync(kind, asked.Show == DeskList.Incomplete, words, Languages.Current, number, asked.Published, cancellation);
        return page.View("DeskList", new DeskListView(kind, list, asked.Show, words, number, page.User.Id(), asked.Published));
    }

    public async Task<IActionResult> NewAsync<TForm>(Controller page, IRecordForms<TForm> forms, CancellationToken cancellation)
        where TForm : RecordForm => await desk.ShowAsync(page, await forms.ReadAsync(Guid.CreateVersion7(), null, cancellation), cancellation);

    public async Task<IActionResult> EditAsync<TForm>(Controller page, IRecordForms<TForm> forms, Guid id, CancellationToken cancellation)
        where TForm : RecordForm, new()
    {
        var draft = await drafts.FindAsync(id, forms.Kind, cancellation);
        var entry = await forms.ReadAsync(id, draft is null ? null : FormJson.Read<TForm>(draft.Content), cancellation);
        return draft is null && !entry.Stands ? page.NotFound() : await desk.ShowAsync(page, entry, cancellation);
    }

    public async Task<IActionResult> SendAsync<TForm>(Controller page, IRecordForms<TForm> forms, Guid id, TForm form, DeskAct asked, CancellationToken cancellation)
        where TForm : RecordForm
    {
        var place = asked.EditRows(form.Rows());
        return await desk.SendAsync(page, await forms.ReadAsync(id, form, cancellation), asked, place, cancellation);
    }

    public Task<IActionResult> MergeAsync<TForm>(Controller page, IRecordForms<TForm> forms, Guid id, MergeAct asked, CancellationToken cancellation)
        where TForm : RecordForm, new() => conflicts.MergeAsync<TForm>(page, asked, form => forms.ReadAsync(id, form, cancellation), cancellation);

    public async Task<IActionResult> ShowWithdrawalAsync<TForm>(Controller page, IRecordForms<TForm> forms, Guid id, CancellationToken cancellation)
        where TForm : RecordForm => await forms.ReadAsync(id, null, cancellation) is { Stands: true } entry ? page.View("Withdraw", WithdrawView.Of(entry)) : page.NotFound();

    public async Task<IActionResult> WithdrawAsync<TForm>(Controller page, IRecordForms<TForm> forms, Guid id, WithdrawForm form, CancellationToken cancellation)
        where TForm : RecordForm => await forms.ReadAsync(id, null, cancellation) is { Stands: true } entry
            ? await withdrawals.WithdrawAsync(
                page, forms.Kind, form, WithdrawView.Of(entry), (reason, signature) => publisher.WithdrawAsync(forms.Kind, id, entry.PublishedAs, reason, signature, cancellation), cancellation)
            : page.NotFound();
}
