using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using TomskRelations.Core.Data;

namespace TomskRelations.Core.Tests.Data;

/// <summary>The two contexts without a database behind them.</summary>
internal static class Contexts
{
    public static SqliteTomskDbContext Sqlite() =>
        new(new DbContextOptionsBuilder<SqliteTomskDbContext>().UseSqlite("Data Source=:memory:").Options);

    public static SqlServerTomskDbContext SqlServer(params IInterceptor[] interceptors) =>
        new(new DbContextOptionsBuilder<SqlServerTomskDbContext>()
            .UseSqlServer("Server=nowhere.invalid;Database=portal")
            .AddInterceptors(interceptors)
            .Options);
}
