using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Features.Sources;

/// <summary>The documents that the records rest on, and each of them sentence by sentence.</summary>
[OutputCache(PolicyName = Caching.PublicPage)]
public sealed class SourcesController(SourceQueries sources, RevisionQueries revisions) : Controller
{
    [HttpGet(Addresses.Sources)]
    public async Task<IActionResult> Index() => View(await sources.ListAsync(HttpContext.RequestAborted));

    [HttpGet(Addresses.Source)]
    public async Task<IActionResult> Source(string slug) =>
        await sources.FindAsync(slug, HttpContext.RequestAborted) is { } page
            ? View(page)
            : await this.NotThereAsync(revisions, RecordKind.Source, slug);
}
