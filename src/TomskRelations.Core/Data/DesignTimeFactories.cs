using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace TomskRelations.Core.Data;

/// <summary>Lets the migration tool build the SQLite model without the web host.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteTomskDbContext>
{
    public SqliteTomskDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteTomskDbContext>().UseSqlite("Data Source=:memory:").Options);
}

/// <summary>Lets the migration tool build the SQL Server model without a server.</summary>
internal sealed class SqlServerDesignTimeFactory : IDesignTimeDbContextFactory<SqlServerTomskDbContext>
{
    public SqlServerTomskDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerTomskDbContext>().UseSqlServer("Server=design-time").Options);
}
