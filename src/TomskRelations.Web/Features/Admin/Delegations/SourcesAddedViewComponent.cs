using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Records;

namespace TomskRelations.Web.Features.Admin.Delegations;

/// <summary>Says above the form what came over from a draft of the same visit, and what became of that draft.</summary>
public sealed class SourcesAddedViewComponent(DraftQueries drafts) : ViewComponent
{
    private const string Template = "~/Features/Admin/Delegations/_SourcesAdded.cshtml";

    public async Task<IViewComponentResult> InvokeAsync() =>
        Guid.TryParse(Request.Query["from"], out var from) && await drafts.FindAsync(from, RecordKind.Delegation, HttpContext.RequestAborted) is { } draft
            ? View(Template, new SourcesAddedView(from, draft.Title, NumberOf("added"), NumberOf("first")))
            : Content("");

    private int NumberOf(string name) => int.TryParse(Request.Query[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
