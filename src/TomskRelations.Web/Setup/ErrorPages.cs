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
    }
}
