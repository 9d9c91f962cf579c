namespace TomskRelations.Web.Setup;

internal static class Robots
{
    private const string Rules = """
        User-agent: *
        Disallow: /account
        Disallow: /admin
        Disallow: /*?*asOf=
        Disallow: /*/history/

        """;

    /// <summary>Search engines may read every public page, and need not ask for those of the staff.</summary>
    public static void MapRobots(this WebApplication app) => app.MapGet("/robots.txt", () => Results.Text(Rules));
}
