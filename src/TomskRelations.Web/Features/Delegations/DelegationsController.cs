using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Delegations.Entry;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Localisation;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Features.Delegations;

/// <summary>The register of visits, missions and presentations, and each of its records.</summary>
public sealed class DelegationsController(DelegationQueries delegations, RevisionQueries revisions) : Controller
{
    [HttpGet(Addresses.Delegations), OutputCache(PolicyName = Caching.PublicPage)]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        var asked = new DelegationsQuery(new QueryReader(Request.Query));
        var register = await delegations.ListAsync(asked.Filter, asked.Sort, Languages.Current, asked.Page, cancellation);
        return asked.Page > 1 && register.Entries.Count == 0 ? NotFound() : View(new DelegationsView(asked, register));
    }

    [HttpGet(Addresses.Delegation), HttpGet(Addresses.DelegationVersion), PastVersion(RecordKind.Delegation), OutputCache(PolicyName = Caching.PublicPage)]
    public async Task<IActionResult> Record(string slug, CancellationToken cancellation) =>
        await delegations.FindAsync(slug, cancellation) is { } page ? View(page) : await this.NotThereAsync(revisions, RecordKind.Delegation, slug);

    /// <summary>The page of a record before it is published, for staff; a draft that cannot be published yet leads to its form.</summary>
    [HttpGet(StaffAddresses.Delegations + StaffAddresses.Preview), Authorize(Policy = StaffAccess.Staff)]
    public async Task<IActionResult> Preview(Guid id, [FromServices] DelegationPreview preview, CancellationToken cancellation) =>
        this.ShowPreview(RecordKind.Delegation, id, await preview.OfAsync(id, cancellation), nameof(Record), page => page);
}
