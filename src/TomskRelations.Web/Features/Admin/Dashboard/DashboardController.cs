using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Features.Admin.Dashboard;

/// <summary>The first page of the staff area.</summary>
[Area(StaffAddresses.AdminArea), Authorize(Policy = StaffAccess.Staff)]
public sealed class DashboardController : Controller
{
    [HttpGet(StaffAddresses.Admin)]
    public IActionResult Index() => View();
}
