using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TomskRelations.Core.Drafts;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Features.Admin.Kept;

/// <summary>Gives a form back that was sent after the sign-in had expired.</summary>
[Area(StaffAddresses.AdminArea), Authorize(Policy = StaffAccess.Staff)]
public sealed class KeptController(KeptFormQueries kept, SealedFields seal) : Controller
{
    [HttpGet(StaffAddresses.KeptForm)]
    public async Task<IActionResult> Index(Guid id, CancellationToken cancellation) =>
        await kept.FindAsync(id, User.Id(), cancellation) is { } form && seal.Open(User.Id(), form.Content) is { } fields
            ? View(new KeptView(form.Path, fields, form.KeptAt))
            : NotFound();
}
