using Microsoft.EntityFrameworkCore;

namespace TomskRelations.Core.Tests.Data;

public sealed class MigrationsTests
{
    [Fact]
    public void Sqlite_HasNoPendingModelChanges()
    {
        using var db = Contexts.Sqlite();

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void SqlServer_HasNoPendingModelChanges()
    {
        using var db = Contexts.SqlServer();

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void BothDatabases_HaveMigrationsOfTheSameNames()
    {
        using var sqlite = Contexts.Sqlite();
        using var sqlServer = Contexts.SqlServer();

        Assert.NotEmpty(sqlite.Database.GetMigrations());
        Assert.Equal(sqlite.Database.GetMigrations().Select(Name), sqlServer.Database.GetMigrations().Select(Name));
    }

    private static string Name(string migration) => migration[(migration.IndexOf('_') + 1)..];
}
