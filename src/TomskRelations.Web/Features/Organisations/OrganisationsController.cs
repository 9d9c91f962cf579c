using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using TomskRelations.Core.Organisations;
using TomskRelations.Core.Organisations.Entry;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Localisation;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Features.Organisations;

/// <summary>The organisations and programmes country by country, and each of them.</summary>
public sealed class OrganisationsController(OrganisationQueries organisations, RevisionQueries revisions) : Controller
{
    [HttpGet(Addresses.Organisations), OutputCache(PolicyName = Caching.PublicPage)]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        var asked = new OrganisationsQuery(new QueryReader(Request.Query));
        var list = await organisations.ListAsync(asked.Filter, Languages.Current, asked.Page, cancellation);
        return asked.Page > 1 && list.Entries.Count == 0 ? NotFound() : View(new OrganisationsView(asked, list));
    }

    [HttpGet(Addresses.Organisation), HttpGet(Addresses.OrganisationVersion), PastVersion(RecordKind.Organisation), OutputCache(PolicyName = Caching.PublicPage)]
    public async Task<IActionResult> Organisation(string slug, CancellationToken cancellation) =>
        await organisations.FindAsync(slug, cancellation) is { } page ? View(page) : await this.NotThereAsync(revisions, RecordKind.Organisation, slug);

    /// <summary>The page of a record before it is published, for staff; a draft that cannot be published yet leads to its form.</summary>
    [HttpGet(StaffAddresses.Organisations + StaffAddresses.Preview), Authorize(Policy = StaffAccess.Staff)]
    public async Task<IActionResult> Preview(Guid id, [FromServices] OrganisationPreview preview, CancellationToken cancellation) =>
        this.ShowPreview(RecordKind.Organisation, id, await preview.OfAsync(id, cancellation), nameof(Organisation), page => page);
}
