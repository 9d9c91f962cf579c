using System.CommandLine;
using TomskRelations.Web.Setup;

namespace TomskRelations.Web.Commands;

internal static class Seed
{
    public static Command Command()
    {
        var seed = new Command("seed", "Load the first edition; what has been published before stays as it is.");
        seed.SetAction(async (_, cancellation) =>
        {
            await using var app = Portal.Build([]);
            var published = await app.SeedAsync(cancellation);
            Console.WriteLine($"{published} records published.");
            return 0;
        });
        return seed;
    }
}
