using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Localisation;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Features.Delegations;

/// <summary>The register of visits, missions and presentations, and each of its records.</summary>
[OutputCache(PolicyName = Caching.PublicPage)]
public sealed class DelegationsController(DelegationQueries delegations, RevisionQueries revisions) : Controller
{
    [HttpGet(Addresses.Delegations)]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        var asked = new DelegationsQuery(new QueryReader(Request.Query));
        var register = await delegations.ListAsync(asked.Filter, asked.Sort, Languages.Current, asked.Page, cancellation);
        return asked.Page > 1 && register.Entries.Count == 0 ? NotFound() : View(new DelegationsView(asked, register));
    }

    [HttpGet(Addresses.Delegation)]
    public async Task<IActionResult> Record(string slug, CancellationToken cancellation) =>
        await delegations.FindAsync(slug, cancellation) is { } page ? View(page) : await this.NotThereAsync(revisions, RecordKind.Delegation, slug);
}
