using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Partners.Entry;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Features.Partners;

/// <summary>The partners on the map and in a list, and each of them.</summary>
public sealed class PartnersController(PartnerQueries partners, RevisionQueries revisions) : Controller
{
    [HttpGet(Addresses.Partners), OutputCache(PolicyName = Caching.PublicPage)]
    public async Task<IActionResult> Index() =>
        View(PartnersView.Of(new PartnersQuery(new QueryReader(Request.Query)), await partners.AllAsync(HttpContext.RequestAborted)));

    [HttpGet(Addresses.Partner), HttpGet(Addresses.PartnerVersion), PastVersion(RecordKind.Partner), OutputCache(PolicyName = Caching.PublicPage)]
    public async Task<IActionResult> Partner(string slug, CancellationToken cancellation) =>
        await partners.PageAsync(slug, cancellation) is { } page ? View(new PartnerView(page)) : await this.NotThereAsync(revisions, RecordKind.Partner, slug);

    /// <summary>The page of a record before it is published, for staff; a draft that cannot be published yet leads to its form.</summary>
    [HttpGet(StaffAddresses.Partners + StaffAddresses.Preview), Authorize(Policy = StaffAccess.Staff)]
    public async Task<IActionResult> Preview(Guid id, [FromServices] PartnerPreview preview, CancellationToken cancellation) =>
        this.ShowPreview(RecordKind.Partner, id, await preview.OfAsync(id, cancellation), nameof(Partner), page => new PartnerView(page));
}
