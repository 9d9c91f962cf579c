using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace TomskRelations.Web.Tests.Features.Admin.Kept;

/// <summary>A form of the staff area that says what was sent, for what holds for every form.</summary>
[Authorize(Policy = "Staff")]
public sealed class NoteController : Controller
{
    public const string Address = "/admin/note";

    [HttpPost(Address)]
    public async Task<IActionResult> Post(CancellationToken cancellation) =>
        Content(string.Join('\n', (await Request.ReadFormAsync(cancellation)).Where(field => field.Key != "__RequestVerificationToken").Select(field => $"{field.Key}={field.Value}")));
}
