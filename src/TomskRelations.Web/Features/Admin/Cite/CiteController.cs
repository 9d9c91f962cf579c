using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Sources;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Features.Admin.Cite;

/// <summary>Where the sentence that a record rests on is chosen among those of the sources.</summary>
[Area(StaffAddresses.AdminArea), Authorize(Policy = StaffAccess.Staff)]
public sealed class CiteController(DraftQueries drafts, DraftService work, CitableSourceQueries sources) : Controller
{
    [HttpGet(StaffAddresses.Cite)]
    public async Task<IActionResult> Index(Guid id, [FromQuery] CiteAct asked, CancellationToken cancellation) =>
        await drafts.OfRecordAsync(id, cancellation) is { } draft ? View(new CiteView(draft, asked, await sources.AllAsync(cancellation))) : NotFound();

    /// <summary>Where the draft was saved meanwhile, its form shows what it is now and nothing is chosen.</summary>
    [HttpPost(StaffAddresses.Cite)]
    public async Task<IActionResult> Choose(Guid id, [FromForm] CiteAct asked, CancellationToken cancellation)
    {
        if (await drafts.OfRecordAsync(id, cancellation) is not { } draft) return NotFound();
        if ((await sources.AllAsync(cancellation)).Find(asked.Source, asked.Sentence) is not var (source, sentence)) return BadRequest();
        if (SentenceChoice.Choose(draft.Content, asked.Row, source.Slug, sentence.Key) is not { } chosen) return BadRequest();
        await work.KeepAsync(id, draft.Kind, new(draft.Title, chosen), asked.Version, draft.BasedOn, User.Id(), cancellation);
        return LocalRedirect(CiteView.FormOf(draft, asked.Row));
    }
}
