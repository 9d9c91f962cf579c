using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Trade;
using TomskRelations.Core.Trade.Entry;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Features.Trade;

/// <summary>The figures of foreign trade: all of them together, and those of one year.</summary>
public sealed class TradeController(TradeQueries trade, RevisionQueries revisions) : Controller
{
    [HttpGet(Addresses.Trade), OutputCache(PolicyName = Caching.PublicPage)]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await trade.OverviewAsync(cancellation));

    [HttpGet(Addresses.TradeYear), HttpGet(Addresses.TradeYearVersion), PastVersion(RecordKind.Trade), OutputCache(PolicyName = Caching.PublicPage)]
    public async Task<IActionResult> Year(int year, CancellationToken cancellation) =>
        await trade.YearAsync(year, cancellation) is { } page ? View(page) : this.NotThere(await revisions.WithdrawalOfYearAsync(year, cancellation));

    /// <summary>The page of a year before its figures are published, for staff; a draft that cannot be published yet leads to its form.</summary>
    [HttpGet(StaffAddresses.Trade + StaffAddresses.Preview), Authorize(Policy = StaffAccess.Staff)]
    public async Task<IActionResult> Preview(Guid id, [FromServices] TurnoverPreview preview, CancellationToken cancellation) =>
        this.ShowPreview(RecordKind.Trade, id, await preview.OfAsync(id, cancellation), nameof(Year), page => page);
}
