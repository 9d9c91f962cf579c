using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Web.Features.Shared.Desk;

/// <summary>What happens to a form that staff send, whatever kind of record it enters.</summary>
public sealed class EntryDesk(EntryPages pages, Conflicts conflicts, DraftQueries drafts, DraftService work, SecondPerson second)
{
    /// <summary>The form as it stands.</summary>
    /// <param name="page">Whose view "Edit" shows it.</param>
    public Task<IActionResult> ShowAsync(Controller page, DeskEntry entry, CancellationToken cancellation) => pages.ShowAsync(page, entry, null, cancellation);

    /// <summary>Every button of the form saves the draft first; then each does what it says.</summary>
    /// <param name="page">Whose view "Edit" shows the form again.</param>
    /// <param name="place">Name of the row or list to go to.</param>
    public async Task<IActionResult> SendAsync(Controller page, DeskEntry entry, DeskAct asked, string? place, CancellationToken cancellation)
    {
        page.ModelState.Clear();
        if (await SaveAsync(page, entry, asked, cancellation) is not { } version) return await conflicts.ShowAsync(page, entry, asked, cancellation);
        var sent = new Sent(page, entry, asked, version);
        return asked.Act switch
        {
            DeskAct.Submit => await SubmitAsync(sent, cancellation),
            DeskAct.Return => await ReturnAsync(sent, cancellation),
            DeskAct.Publish => await PublishAsync(sent, cancellation),
            DeskAct.Preview when entry.Addresses.Preview is { } preview => await PreviewAsync(sent, preview, cancellation),
            DeskAct.Discard => await work.DiscardAsync(entry.Id, version, cancellation) ? page.LocalRedirect(entry.Addresses.List) : await StaleAsync(sent, cancellation),
            _ when asked.HasWords => await pages.ShowAsync(page, entry, asked, cancellation),
            _ when asked.Cite is { } row => page.LocalRedirect($"{StaffAddresses.Of(StaffAddresses.Cite, entry.Id)}?row={row}"),
            _ => Back(sent, place),
        };
    }

    /// <summary>Saves the draft, for an act that is not the form's own.</summary>
    /// <returns>Null where it was saved; else the page that says why not.</returns>
    public async Task<IActionResult?> KeepAsync(Controller page, DeskEntry entry, DeskAct asked, CancellationToken cancellation)
    {
        page.ModelState.Clear();
        return await SaveAsync(page, entry, asked, cancellation) is null ? await conflicts.ShowAsync(page, entry, asked, cancellation) : null;
    }

    /// <returns>The draft's version; null where somebody else saved or published meanwhile. Nothing was stored then.</returns>
    private async Task<Guid?> SaveAsync(Controller page, DeskEntry entry, DeskAct asked, CancellationToken cancellation) =>
        entry.IsWithdrawn || !asked.IsMadeFrom(entry.Revision)
            ? null
            : await work.KeepAsync(entry.Id, entry.Kind, entry.Content, asked.Version, entry.Revision, page.User.Id(), cancellation);

    private async Task<IActionResult> SubmitAsync(Sent sent, CancellationToken cancellation)
    {
        if (sent.Entry.Faults.Count > 0) return await RefuseAsync(sent, sent.Entry.Faults, cancellation);
        return await work.SubmitAsync(sent.Entry.Id, sent.Version, sent.Page.User.Id(), cancellation) ? Back(sent, null) : await StaleAsync(sent, cancellation);
    }

    private async Task<IActionResult> ReturnAsync(Sent sent, CancellationToken cancellation)
    {
        if (!sent.Page.User.MayPublish()) return sent.Page.Forbid(IdentityConstants.ApplicationScheme);
        var reader = new EntryReader();
        var words = reader.Line(nameof(DeskAct.Remark), sent.Asked.Remark, DraftRemark.WordsLength);
        if (words is null) reader.Add(nameof(DeskAct.Remark), EntryFaultKind.RemarkNeeded);
        if (reader.Faults.Count > 0) return await RefuseAsync(sent, reader.Faults, cancellation);
        return await work.ReturnAsync(sent.Entry.Id, sent.Version, sent.Page.User.Id(), words!, cancellation)
            ? sent.Page.LocalRedirect(StaffAddresses.Review)
            : await StaleAsync(sent, cancellation);
    }

    private async Task<IActionResult> PublishAsync(Sent sent, CancellationToken cancellation)
    {
        if (!sent.Page.User.MayPublish()) return sent.Page.Forbid(IdentityConstants.ApplicationScheme);
        if (sent.Entry.Faults.Count > 0) return await RefuseAsync(sent, sent.Entry.Faults, cancellation);
        var (signature, faults) = await SignAsync(sent, cancellation);
        if (signature is null) return await RefuseAsync(sent, faults, cancellation);
        var problems = await sent.Entry.PublishAsync(sent.Version, signature, cancellation);
        if (problems.Count == 0) return sent.Page.LocalRedirect($"{sent.Entry.Addresses.List}?published={sent.Entry.PublishedAs}");
        if (problems[0].Kind == ProblemKind.DraftChanged) return await StaleAsync(sent, cancellation);
        sent.Page.ModelState.Add(problems);
        return await RefuseAsync(sent, [], cancellation);
    }

    private async Task<(Signature? Signature, IReadOnlyList<EntryFault> Faults)> SignAsync(Sent sent, CancellationToken cancellation)
    {
        var (member, entry, reader) = (sent.Page.User, sent.Entry, new EntryReader());
        var right = await second.RightAsync(member.Role(), member.Id(), await drafts.FindAsync(entry.Id, entry.Kind, cancellation), cancellation);
        if (right == PublishingRight.NeedsSecondPerson) reader.Add("", EntryFaultKind.SecondPersonNeeded);
        var exception = right != PublishingRight.ByException ? Text.None
            : reader.Words("Exception", sent.Asked.ExceptionEn, sent.Asked.ExceptionRu, Revision.NoteLength) ?? Text.None;
        if (right == PublishingRight.ByException && exception.IsEmpty) reader.Add(nameof(DeskAct.ExceptionEn), EntryFaultKind.ExceptionNeeded);
        return (reader.Faults.Count > 0 ? null : SecondPerson.Sign(member.Role(), right, exception), reader.Faults);
    }

    private Task<IActionResult> PreviewAsync(Sent sent, string preview, CancellationToken cancellation) => sent.Entry.Faults.Count > 0
        ? RefuseAsync(sent, sent.Entry.Faults, cancellation)
        : Task.FromResult<IActionResult>(sent.Page.LocalRedirect(StaffAddresses.Of(preview, sent.Entry.Id)));

    private static LocalRedirectResult Back(Sent sent, string? place) =>
        sent.Page.LocalRedirect(StaffAddresses.Of(sent.Entry.Addresses.Edit, sent.Entry.Id) + (place is null ? "" : $"#{StaffFieldView.IdOf(place)}"));

    private Task<IActionResult> StaleAsync(Sent sent, CancellationToken cancellation) => conflicts.ShowAsync(sent.Page, sent.Entry, sent.Asked, cancellation);

    private Task<IActionResult> RefuseAsync(Sent sent, IReadOnlyList<EntryFault> faults, CancellationToken cancellation)
    {
        sent.Page.ModelState.Add(faults);
        sent.Page.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return pages.ShowAsync(sent.Page, sent.Entry, sent.Asked, cancellation);
    }

    /// <summary>A form that has been saved.</summary>
    private sealed record Sent(Controller Page, DeskEntry Entry, DeskAct Asked, Guid Version);
}
