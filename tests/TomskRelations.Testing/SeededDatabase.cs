using TomskRelations.Core.Data;
using TomskRelations.Core.Seeding;
using Xunit;

namespace TomskRelations.Testing;

/// <summary>A real SQLite file with the first edition in it, made once for the assembly and only read by its tests.</summary>
public sealed class SeededDatabase : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    public static string SeedsPath => Path.Combine(AppContext.BaseDirectory, "seeds");

    public async ValueTask InitializeAsync()
    {
        await using var db = Open();
        await DatabaseMigration.RunAsync(db, CancellationToken.None);
        await new SeedLoader(db, new SeedFolder(SeedsPath)).RunAsync(CancellationToken.None);
    }

    public TomskDbContext Open() => SqliteFile.Open(folder.File("portal.db"));

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
