using Microsoft.AspNetCore.Diagnostics;

namespace TomskRelations.Web.Features.Shared;

/// <summary>The address the reader asked for, also while an error page answers in its place.</summary>
public static class PageAddress
{
    public static PathString Asked(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
        ?? context.Features.Get<IExceptionHandlerPathFeature>()?.Path
        ?? context.Request.Path.Value
        ?? "/";
}
