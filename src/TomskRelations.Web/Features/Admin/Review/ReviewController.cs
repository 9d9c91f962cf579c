using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TomskRelations.Core.Entry;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Features.Admin.Review;

/// <summary>What waits for a second person.</summary>
[Area(StaffAddresses.AdminArea), Authorize(Policy = StaffAccess.Publishing)]
public sealed class ReviewController(ReviewDesk review) : Controller
{
    [HttpGet(StaffAddresses.Review)]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await review.ListAsync(cancellation));
}
