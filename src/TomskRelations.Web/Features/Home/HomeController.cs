using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using TomskRelations.Core.Home;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Features.Home;

[OutputCache(PolicyName = Caching.PublicPage)]
public sealed class HomeController(HomeQueries home) : Controller
{
    [HttpGet(Addresses.Home)]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(new HomeView(await home.PageAsync(cancellation)));
}
