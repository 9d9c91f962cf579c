using Microsoft.AspNetCore.Mvc;
using TomskRelations.Core.Home;
using TomskRelations.Core.Milestones;
using TomskRelations.Core.Trade;
using TomskRelations.Web.Features.Shared;

namespace TomskRelations.Web.Features.Design;

/// <summary>Shows every component, for those who build the pages. Its route is there in development only: see the pipeline.</summary>
public sealed class DesignController(HomeQueries home, TradeQueries trade, MilestoneQueries milestones, IWebHostEnvironment environment) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        var query = new QueryReader(Request.Query);
        query.Refuse("from", "Fault_Year");
        return View(new DesignView(
            await home.PageAsync(cancellation),
            await trade.OverviewAsync(cancellation),
            await milestones.TimeLineAsync(1, cancellation),
            await PaletteAsync(cancellation),
            query));
    }

    private async Task<Palette> PaletteAsync(CancellationToken cancellation)
    {
        using var style = new StreamReader(environment.WebRootFileProvider.GetFileInfo("dist/portal.css").CreateReadStream());
        return Palette.Read(await style.ReadToEndAsync(cancellation));
    }
}
