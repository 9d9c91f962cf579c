using Microsoft.AspNetCore.Mvc;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Publishing;

namespace TomskRelations.Web.Features.Shared.Desk;

/// <summary>Shows an entry form with where it stands between draft and publication.</summary>
public sealed class EntryPages(DraftQueries drafts, SecondPerson second)
{
    /// <param name="page">Whose view "Edit" shows it.</param>
    /// <param name="asked">What was typed beside the form; null where it is only opened.</param>
    public async Task<IActionResult> ShowAsync(Controller page, DeskEntry entry, DeskAct? asked, CancellationToken cancellation) =>
        page.View("Edit", entry.View(await StateAsync(page, entry, asked, cancellation)));

    /// <summary>The form that could not be saved, and has nothing to be compared with.</summary>
    public async Task<IActionResult> ShowStaleAsync(Controller page, DeskEntry entry, DeskAct? asked, CancellationToken cancellation)
    {
        page.Response.StatusCode = StatusCodes.Status409Conflict;
        return page.View("Edit", entry.View(await StateAsync(page, entry, asked, cancellation) with { IsStale = true }));
    }

    private async Task<EntryState> StateAsync(Controller page, DeskEntry entry, DeskAct? asked, CancellationToken cancellation)
    {
        var draft = await drafts.FindAsync(entry.Id, entry.Kind, cancellation);
        return new(entry.Addresses, entry.Id, draft)
        {
            Revision = entry.Revision,
            IsWithdrawn = entry.IsWithdrawn,
            Last = entry.Last,
            Changes = draft is null || !entry.Stands ? null : EntryChangesView.Of(entry, draft),
            Right = await second.RightAsync(page.User.Role(), page.User.Id(), draft, cancellation),
            Asked = asked,
        };
    }
}
