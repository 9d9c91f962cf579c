using System.CommandLine;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Commands;

internal static class Migrate
{
    public static Command Command()
    {
        var migrate = new Command("migrate", "Create the database or bring it to the current model.");
        migrate.SetAction(async (_, cancellation) =>
        {
            await using var app = Portal.Build([]);
            await app.MigrateAsync(cancellation);
            return 0;
        });
        return migrate;
    }
}
