using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TomskRelations.Core.Dashboard;
using TomskRelations.Core.Entry;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Features.Admin.Dashboard;

/// <summary>The first page of the staff area.</summary>
[Area(StaffAddresses.AdminArea), Authorize(Policy = StaffAccess.Staff)]
public sealed class DashboardController(DashboardQueries dashboard, LackingRecordQueries lacking) : Controller
{
    [HttpGet(StaffAddresses.Admin)]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(new DashboardView(
        await dashboard.WorkAsync(User.Id(), User.MayPublish(), cancellation),
        await dashboard.LatelyAsync(User.Id(), cancellation),
        await dashboard.VisitsAsync(cancellation),
        await lacking.ListAsync(DashboardQueries.Few, cancellation)));
}
