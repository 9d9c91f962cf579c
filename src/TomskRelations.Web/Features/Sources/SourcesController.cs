using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Sources.Entry;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Features.Sources;

/// <summary>The documents that the records rest on, and each of them sentence by sentence.</summary>
public sealed class SourcesController(SourceQueries sources, RevisionQueries revisions) : Controller
{
    [HttpGet(Addresses.Sources), OutputCache(PolicyName = Caching.PublicPage)]
    public async Task<IActionResult> Index() => View(await sources.ListAsync(HttpContext.RequestAborted));

    [HttpGet(Addresses.Source), HttpGet(Addresses.SourceVersion), PastVersion(RecordKind.Source), OutputCache(PolicyName = Caching.PublicPage)]
    public async Task<IActionResult> Source(string slug) =>
        await sources.FindAsync(slug, HttpContext.RequestAborted) is { } page
            ? View(page)
            : await this.NotThereAsync(revisions, RecordKind.Source, slug);

    /// <summary>The page of a source before it is published, for staff; a draft that cannot be published yet leads to its form.</summary>
    [HttpGet(StaffAddresses.Sources + StaffAddresses.Preview), Authorize(Policy = StaffAccess.Staff)]
    public async Task<IActionResult> Preview(Guid id, [FromServices] SourcePreview preview, CancellationToken cancellation) =>
        this.ShowPreview(RecordKind.Source, id, await preview.OfAsync(id, cancellation), nameof(Source), page => page);
}
