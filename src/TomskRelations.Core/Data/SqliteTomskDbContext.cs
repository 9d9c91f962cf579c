using Microsoft.EntityFrameworkCore;

namespace TomskRelations.Core.Data;

/// <summary>The model on the embedded SQLite database.</summary>
public sealed class SqliteTomskDbContext(DbContextOptions<SqliteTomskDbContext> options) : TomskDbContext(options);
