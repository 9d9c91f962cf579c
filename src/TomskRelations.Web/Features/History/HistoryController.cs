using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using TomskRelations.Core.History;
using TomskRelations.Core.Records;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Localisation;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Features.History;

/// <summary>What became of each record since it was first published, withdrawn ones too, and all corrections together.</summary>
public sealed class HistoryController(HistoryReader histories, CorrectionReader corrections, HistoryPages pages) : Controller
{
    [HttpGet(Addresses.PartnerHistory), OutputCache(PolicyName = Caching.PublicPage)]
    public Task<IActionResult> Partner(string slug, CancellationToken cancellation) => OfAsync(RecordKind.Partner, slug, cancellation);

    [HttpGet(Addresses.DelegationHistory), OutputCache(PolicyName = Caching.PublicPage)]
    public Task<IActionResult> Delegation(string slug, CancellationToken cancellation) => OfAsync(RecordKind.Delegation, slug, cancellation);

    [HttpGet(Addresses.MilestoneHistory), OutputCache(PolicyName = Caching.PublicPage)]
    public Task<IActionResult> Milestone(string slug, CancellationToken cancellation) => OfAsync(RecordKind.Milestone, slug, cancellation);

    [HttpGet(Addresses.OrganisationHistory), OutputCache(PolicyName = Caching.PublicPage)]
    public Task<IActionResult> Organisation(string slug, CancellationToken cancellation) => OfAsync(RecordKind.Organisation, slug, cancellation);

    [HttpGet(Addresses.SourceHistory), OutputCache(PolicyName = Caching.PublicPage)]
    public Task<IActionResult> Source(string slug, CancellationToken cancellation) => OfAsync(RecordKind.Source, slug, cancellation);

    [HttpGet(Addresses.StatementHistory), OutputCache(PolicyName = Caching.PublicPage)]
    public Task<IActionResult> Statement(string slug, CancellationToken cancellation) => OfAsync(RecordKind.Statement, slug, cancellation);

    [HttpGet(Addresses.TradeYearHistory), OutputCache(PolicyName = Caching.PublicPage)]
    public async Task<IActionResult> Year(int year, CancellationToken cancellation) =>
        await histories.OfYearAsync(year, cancellation) is { } history ? View("Index", pages.Of(history)) : NotFound();

    [HttpGet(Addresses.Corrections), OutputCache(PolicyName = Caching.PublicPage)]
    public async Task<IActionResult> Corrections(CancellationToken cancellation)
    {
        var asked = new CorrectionsQuery(new QueryReader(Request.Query));
        var list = await corrections.ListAsync(asked.Kind, Languages.Current, asked.Page, cancellation);
        return asked.Page > 1 && list.Corrections.Count == 0 ? NotFound() : View(new CorrectionsView(asked, list));
    }

    private async Task<IActionResult> OfAsync(RecordKind kind, string slug, CancellationToken cancellation) =>
        await histories.OfAsync(kind, slug, Languages.Current, cancellation) is { } history ? View("Index", pages.Of(history)) : NotFound();
}
