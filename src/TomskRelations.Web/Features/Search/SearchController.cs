using Microsoft.AspNetCore.Mvc;
using TomskRelations.Core.Search;
using TomskRelations.Web.Features.Shared;

namespace TomskRelations.Web.Features.Search;

/// <summary>Searches all records. Not kept in the page cache, which endless different queries would fill.</summary>
public sealed class SearchController(SearchQueries search) : Controller
{
    [HttpGet(Addresses.Search)]
    public async Task<IActionResult> Index(string? q)
    {
        var query = q?.Trim() ?? "";
        var isTooLong = query.Length > SearchText.QueryLength;
        return View(new SearchView(query, isTooLong, isTooLong ? SearchResults.None : await search.FindAsync(query, HttpContext.RequestAborted)));
    }
}
