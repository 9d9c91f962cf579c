using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using TomskRelations.Core.Milestones;
using TomskRelations.Core.Milestones.Entry;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Features.Milestones;

/// <summary>The milestones in the order of time, and each of them.</summary>
public sealed class MilestonesController(MilestoneQueries milestones, RevisionQueries revisions) : Controller
{
    [HttpGet(Addresses.Milestones), OutputCache(PolicyName = Caching.PublicPage)]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        var asked = new QueryReader(Request.Query);
        if (asked.Raw("show") != "all") return View(MilestonesView.Of(await milestones.ListAsync(cancellation)));

        var line = await milestones.TimeLineAsync(asked.Page(), cancellation);
        return asked.Page() > 1 && line.Events.Count == 0 ? NotFound() : View(MilestonesView.Of(line, asked.Page()));
    }

    [HttpGet(Addresses.Milestone), HttpGet(Addresses.MilestoneVersion), PastVersion(RecordKind.Milestone), OutputCache(PolicyName = Caching.PublicPage)]
    public async Task<IActionResult> Milestone(string slug, CancellationToken cancellation) =>
        await milestones.FindAsync(slug, cancellation) is { } page ? View(page) : await this.NotThereAsync(revisions, RecordKind.Milestone, slug);

    /// <summary>The page of a record before it is published, for staff; a draft that cannot be published yet leads to its form.</summary>
    [HttpGet(StaffAddresses.Milestones + StaffAddresses.Preview), Authorize(Policy = StaffAccess.Staff)]
    public async Task<IActionResult> Preview(Guid id, [FromServices] MilestonePreview preview, CancellationToken cancellation) =>
        this.ShowPreview(RecordKind.Milestone, id, await preview.OfAsync(id, cancellation), nameof(Milestone), page => page);
}
