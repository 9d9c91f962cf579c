using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace TomskRelations.Web.Tests.Features.Account;

/// <summary>An address for one role, of which the portal itself may have any number.</summary>
[Authorize(Policy = "Accounts")]
public sealed class AdministratorsOnlyController : Controller
{
    public const string Address = "/admin/administrators-only";

    [HttpGet(Address)]
    public IActionResult Get() => Content(Address);
}
