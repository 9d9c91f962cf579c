using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TomskRelations.Core.Staff;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Features.Admin.History;

/// <summary>What happened to the accounts, for administrators.</summary>
[Area(StaffAddresses.AdminArea), Authorize(Policy = StaffAccess.Accounts)]
public sealed class HistoryController(StaffEventQueries events, StaffQueries staff) : Controller
{
    [HttpGet(StaffAddresses.History)]
    public async Task<IActionResult> Index([FromQuery] string? member, CancellationToken cancellation)
    {
        var asked = Guid.TryParse(member, out var id) ? id : (Guid?)null;
        var page = await events.PageAsync(asked, new QueryReader(Request.Query).Page(), cancellation);
        return View(new HistoryView(page, await staff.ListAsync(cancellation), asked));
    }
}
