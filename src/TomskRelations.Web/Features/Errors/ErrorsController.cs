using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using TomskRelations.Core.Data;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Localisation;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Features.Errors;

/// <summary>Answers in the place of a page that could not: in the reader's language, with a reference number, never cached.</summary>
[ApiExplorerSettings(IgnoreApi = true)]
// A form that was refused, for its missing token too, is answered here under its own method; nothing is changed here.
[IgnoreAntiforgeryToken]
public sealed class ErrorsController : Controller
{
    private static readonly int[] Known = [400, 403, 404, 405, 410, 429, 500, 503];

    [Route(ErrorPages.Address)]
    public IActionResult Page([FromRoute] int status)
    {
        var exception = HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Error;
        if (exception is null && HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null) return NotFound();

        var asked = PageAddress.Asked(HttpContext);
        var isStaff = HttpContext.IsStaffArea();
        // A staff page speaks the account's language, which the request already has.
        if (!isStaff) Languages.Speak(Languages.Of(asked, Request));
        var shown = exception is null ? status : exception is BadHttpRequestException ? 400 : DatabaseFault.Describe(exception) is null ? 500 : 503;
        if (shown == 503) Response.Headers.RetryAfter = "30";
        Response.StatusCode = shown;
        if (!isStaff) Response.Headers.CacheControl = "no-store";
        Response.Headers.ContentLanguage = Languages.Current.Code();
        return View(isStaff ? "Staff" : "Error", new ErrorView(Known.Contains(shown) ? shown : shown < 500 ? 400 : 500, shown, asked.Value ?? "/", Logging.Reference(HttpContext), WithdrawnPage.Of(HttpContext))
        {
            AsOf = AsOfPage.FaultOf(HttpContext),
            Present = AsOfPage.IsPast(HttpContext) ? Links.Present(Request, asked) : null,
        });
    }
}
