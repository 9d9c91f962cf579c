using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using TomskRelations.Core.Drafts;

namespace TomskRelations.Web.Features.Shared.Desk;

/// <summary>What happens to a form that staff send, whatever kind of record it enters.</summary>
public sealed class EntryDesk(DraftQueries drafts, DraftService work)
{
    /// <summary>The form as it stands.</summary>
    /// <param name="page">Whose view "Edit" shows it.</param>
    public async Task<IActionResult> ShowAsync(Controller page, DeskEntry entry, CancellationToken cancellation) =>
        page.View("Edit", entry.View(StateOf(entry, await drafts.FindAsync(entry.Id, entry.Kind, cancellation))));

    /// <summary>Every button of the form saves the draft first; then each does what it says.</summary>
    /// <param name="page">Whose view "Edit" shows the form again.</param>
    /// <param name="place">Name of the row or list to go to.</param>
    public async Task<IActionResult> SendAsync(Controller page, DeskEntry entry, DeskAct asked, string? place, CancellationToken cancellation)
    {
        page.ModelState.Clear();
        if (entry.IsWithdrawn || !await SaveAsync(page, entry, asked, cancellation)) return await StaleAsync(page, entry, cancellation);
        return asked.Act switch
        {
            DeskAct.Publish => await PublishAsync(page, entry, cancellation),
            DeskAct.Preview => entry.Faults.Count > 0 ? await RefusedAsync(page, entry, cancellation) : page.LocalRedirect(StaffAddresses.Of(entry.Addresses.Preview, entry.Id)),
            DeskAct.Discard => await DiscardAsync(page, entry, cancellation),
            _ => page.LocalRedirect(StaffAddresses.Of(entry.Addresses.Edit, entry.Id) + (place is null ? "" : $"#{StaffFieldView.IdOf(place)}")),
        };
    }

    /// <returns>False where somebody else saved or published meanwhile; nothing was stored then.</returns>
    private async Task<bool> SaveAsync(Controller page, DeskEntry entry, DeskAct asked, CancellationToken cancellation) =>
        asked.IsMadeFrom(entry.Revision) && await work.KeepAsync(entry.Id, entry.Kind, entry.Content, asked.Version, entry.Revision, page.User.Id(), cancellation);

    private async Task<IActionResult> PublishAsync(Controller page, DeskEntry entry, CancellationToken cancellation)
    {
        if (!page.User.MayPublish()) return page.Forbid(IdentityConstants.ApplicationScheme);
        if (entry.Faults.Count > 0) return await RefusedAsync(page, entry, cancellation);
        var problems = await entry.PublishAsync(page.User.PublishingRole(), cancellation);
        if (problems.Count == 0) return page.LocalRedirect($"{entry.Addresses.List}?published={entry.PublishedAs}");
        page.ModelState.Add(problems);
        return await RefusedAsync(page, entry, cancellation);
    }

    private async Task<IActionResult> DiscardAsync(Controller page, DeskEntry entry, CancellationToken cancellation)
    {
        await work.DiscardAsync(entry.Id, cancellation);
        return page.LocalRedirect(entry.Addresses.List);
    }

    private async Task<IActionResult> StaleAsync(Controller page, DeskEntry entry, CancellationToken cancellation)
    {
        page.Response.StatusCode = StatusCodes.Status409Conflict;
        return page.View("Edit", entry.View(StateOf(entry, await drafts.FindAsync(entry.Id, entry.Kind, cancellation)) with { IsStale = true }));
    }

    private async Task<IActionResult> RefusedAsync(Controller page, DeskEntry entry, CancellationToken cancellation)
    {
        page.ModelState.Add(entry.Faults);
        page.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await ShowAsync(page, entry, cancellation);
    }

    private static EntryState StateOf(DeskEntry entry, OpenDraft? draft) => new(entry.Addresses, entry.Id, draft)
    {
        Revision = entry.Revision,
        IsWithdrawn = entry.IsWithdrawn,
    };
}
