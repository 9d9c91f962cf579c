using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Features.About;

/// <summary>What the portal is, how it works, whom it serves and what it keeps.</summary>
[OutputCache(PolicyName = Caching.PublicPage)]
public sealed class AboutController : Controller
{
    [HttpGet(Addresses.About)]
    public IActionResult Index() => View();

    [HttpGet(Addresses.AboutData)]
    public IActionResult Data() => View();

    [HttpGet(Addresses.AboutAccessibility)]
    public IActionResult Accessibility() => View();

    [HttpGet(Addresses.AboutPrivacy)]
    public IActionResult Privacy() => View();
}
