using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Features.Partners;

[OutputCache(PolicyName = Caching.PublicPage)]
public sealed class PartnersController(PartnerQueries partners, RevisionQueries revisions) : Controller
{
    [HttpGet(Addresses.Partners)]
    public async Task<IActionResult> Index() =>
        View(PartnersView.Of(new PartnersQuery(new QueryReader(Request.Query)), await partners.AllAsync(HttpContext.RequestAborted)));

    [HttpGet(Addresses.Partner)]
    public async Task<IActionResult> Partner(string slug, CancellationToken cancellation) =>
        await partners.PageAsync(slug, cancellation) is { } page ? View(new PartnerView(page)) : await this.NotThereAsync(revisions, RecordKind.Partner, slug);
}
