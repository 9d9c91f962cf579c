using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;

namespace TomskRelations.Testing;

/// <summary>Opens the portal's model on a SQLite file, without pooling, so that the file can be deleted afterwards.</summary>
public static class SqliteFile
{
    public static TomskDbContext Open(string path) =>
        new SqliteTomskDbContext(new DbContextOptionsBuilder<SqliteTomskDbContext>().UseSqlite($"Data Source={path};Pooling=False").Options);
}
