using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using TomskRelations.Core.Trade;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Features.Trade;

/// <summary>The figures of foreign trade: all of them together, and those of one year.</summary>
[OutputCache(PolicyName = Caching.PublicPage)]
public sealed class TradeController(TradeQueries trade) : Controller
{
    [HttpGet(Addresses.Trade)]
    public async Task<IActionResult> Index() => View(await trade.OverviewAsync(HttpContext.RequestAborted));

    [HttpGet(Addresses.TradeYear)]
    public async Task<IActionResult> Year(int year) =>
        await trade.YearAsync(year, HttpContext.RequestAborted) is { } page ? View(page) : NotFound();
}
