using Microsoft.AspNetCore.Mvc;
using TomskRelations.Core.Delegations.Entry;

namespace TomskRelations.Web.Features.Admin.Delegations;

/// <summary>Shows beside the form what other records say: of the same visit, maybe, and of visits that belong to it.</summary>
public sealed class VisitsBesideViewComponent(VisitComparison comparison, VisitCandidateQueries visits) : ViewComponent
{
    private const string Template = "~/Features/Admin/Delegations/_VisitsBeside.cshtml";

    public async Task<IViewComponentResult> InvokeAsync(DelegationFormView shown)
    {
        var (context, cancellation) = (shown.Context, HttpContext.RequestAborted);
        var isOnlyRead = context.Published is not null && shown.State.Draft is null;
        return View(Template, new VisitsBesideView(
            context.Id,
            context.Published is { IsWithdrawn: false },
            isOnlyRead ? [] : await comparison.OfAsync(VisitProfile.Of(context.Id, shown.Form, context.Partners), context.Partners, cancellation),
            context.Published is null ? [] : await visits.NamingAsync(context.Id, cancellation),
            context.Partners));
    }
}
