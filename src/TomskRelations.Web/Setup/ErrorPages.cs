using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Identity;

namespace TomskRelations.Web.Setup;

internal static class ErrorPages
{
    public const string Address = "/errors/{status:int}";

    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/errors/500",
            // The request log writes the exception with the reference; once is enough.
            SuppressDiagnosticsCallback = _ => true,
        });
        app.UseStatusCodePagesWithReExecute("/errors/{0}");
        app.UseWhen(IsRefusedInTheStaffArea, pages => pages.Use(RecogniseAsync));
    }

    /// <summary>Not after a failure: looking for the account might fail again.</summary>
    private static bool IsRefusedInTheStaffArea(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null && context.IsStaffArea();

    /// <summary>An address that is not there asks for no policy, and so for nobody's cookie; its page has the bar of who is signed in.</summary>
    private static async Task RecogniseAsync(HttpContext context, RequestDelegate next)
    {
        if ((await context.AuthenticateAsync(IdentityConstants.ApplicationScheme)).Principal is { } member) context.User = member;
        await next(context);
    }
}
