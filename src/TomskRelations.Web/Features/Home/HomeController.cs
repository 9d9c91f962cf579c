using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using TomskRelations.Core.Home;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Trade;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Features.Home;

[OutputCache(PolicyName = Caching.PublicPage)]
public sealed class HomeController(HomeQueries home, PartnerQueries partners, TradeQueries trade) : Controller
{
    [HttpGet(Addresses.Home)]
    public async Task<IActionResult> Index() => View(new HomeView(
        await home.PageAsync(HttpContext.RequestAborted),
        await partners.AllAsync(HttpContext.RequestAborted),
        await trade.OverviewAsync(HttpContext.RequestAborted)));
}
