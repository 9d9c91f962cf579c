using Microsoft.EntityFrameworkCore;

namespace TomskRelations.Core.Data;

/// <summary>The model on SQL Server.</summary>
public sealed class SqlServerTomskDbContext(DbContextOptions<SqlServerTomskDbContext> options) : TomskDbContext(options);
