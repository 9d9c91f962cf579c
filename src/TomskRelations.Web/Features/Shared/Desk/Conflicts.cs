using Microsoft.AspNetCore.Mvc;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Features.Shared.Desk;

/// <summary>What happens to a form that somebody else changed meanwhile: both versions side by side, and a choice for each section.</summary>
public sealed class Conflicts(EntryPages pages, DraftQueries drafts, DraftService work, SealedFields seal)
{
    private const string Form = nameof(Form);

    /// <summary>The page of a form that could not be saved.</summary>
    public Task<IActionResult> ShowAsync(Controller page, DeskEntry mine, DeskAct asked, CancellationToken cancellation) =>
        ShowAsync(page, mine, asked, new(asked.Version, asked.BasedOn), cancellation);

    /// <summary>Saves what was chosen on top of the version that it was chosen from; where that is no longer the latest, the page comes again.</summary>
    /// <param name="read">Reads a form as its kind of record does.</param>
    public async Task<IActionResult> MergeAsync<T>(Controller page, MergeAct asked, Func<T, Task<DeskEntry>> read, CancellationToken cancellation)
        where T : new()
    {
        page.ModelState.Clear();
        if (seal.Open(page.User.Id(), asked.Mine ?? "") is not [{ Key: Form, Value: var typed }]) return page.BadRequest();
        var mine = await read(FormJson.Read<T>(typed));
        var (former, beside) = (new MadeFrom(asked.Former, asked.FormerBasedOn), new DeskAct { Remark = asked.Remark });
        var theirs = await drafts.FindAsync(mine.Id, mine.Kind, cancellation);
        if (mine.IsWithdrawn || theirs?.Version != asked.Version || mine.Revision != asked.BasedOn) return await ShowAsync(page, mine, beside, former, cancellation);

        var sections = FormConflict.Of(mine.Sections, mine.Content.Json, theirs?.Content ?? mine.Opened(Languages.Current), null);
        var open = sections.Where(section => !asked.Chosen.ContainsKey(section.Key)).ToList();
        if (open.Count > 0) return await RefuseAsync(page, mine, asked, open, cancellation);
        var merged = await read(FormJson.Read<T>(FormConflict.Merge(mine.Sections, mine.Content.Json, theirs?.Content ?? mine.Opened(Languages.Current), asked.Chosen)));
        if (await work.KeepAsync(mine.Id, mine.Kind, merged.Content, asked.Version, mine.Revision, page.User.Id(), cancellation) is null)
            return await ShowAsync(page, mine, beside, former, cancellation);
        return beside.HasWords ? await pages.ShowAsync(page, merged, beside, cancellation) : page.LocalRedirect(StaffAddresses.Of(mine.Addresses.Edit, mine.Id));
    }

    private async Task<IActionResult> ShowAsync(Controller page, DeskEntry mine, DeskAct asked, MadeFrom former, CancellationToken cancellation)
    {
        var theirs = await drafts.FindAsync(mine.Id, mine.Kind, cancellation);
        if (mine.IsWithdrawn || (theirs is null && mine.Revision == 0)) return await pages.ShowStaleAsync(page, mine, asked, cancellation);
        page.Response.StatusCode = StatusCodes.Status409Conflict;
        return page.View("Conflict", await ViewAsync(page, mine, theirs, former, asked.Remark, cancellation));
    }

    private async Task<IActionResult> RefuseAsync(Controller page, DeskEntry mine, MergeAct asked, IReadOnlyList<SectionConflict> open, CancellationToken cancellation)
    {
        page.ModelState.Add(open.Select(section => new EntryFault(ConflictView.NameOf(section.Key), EntryFaultKind.NothingChosen)));
        page.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        var theirs = await drafts.FindAsync(mine.Id, mine.Kind, cancellation);
        return page.View("Conflict", await ViewAsync(page, mine, theirs, new(asked.Former, asked.FormerBasedOn), asked.Remark, cancellation) with { Chosen = asked.Chosen });
    }

    private async Task<ConflictView> ViewAsync(Controller page, DeskEntry mine, OpenDraft? theirs, MadeFrom former, string? remark, CancellationToken cancellation)
    {
        var before = former.Version is { } version ? await drafts.FormerAsync(mine.Id, version, cancellation)
            : former.BasedOn == mine.Revision ? mine.Opened(Languages.Current)
            : null;
        var sections = FormConflict.Of(mine.Sections, mine.Content.Json, theirs?.Content ?? mine.Opened(Languages.Current), before);
        return new(mine, theirs, seal.Seal(page.User.Id(), [KeyValuePair.Create(Form, mine.Content.Json)]), sections)
        {
            Former = former.Version,
            FormerBasedOn = former.BasedOn,
            Remark = remark,
        };
    }

    /// <summary>What a form was made from: a version of the draft, or a revision where there was no draft.</summary>
    private sealed record MadeFrom(Guid? Version, int BasedOn);
}
