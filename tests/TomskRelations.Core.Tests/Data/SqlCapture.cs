using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TomskRelations.Core.Tests.Data;

/// <summary>Keeps the statements that would have gone to SQL Server, connects to nothing, and answers each with one row.</summary>
internal sealed class SqlCapture : DbCommandInterceptor, IDbConnectionInterceptor
{
    public List<string> Statements { get; } = [];

    public ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(InterceptionResult.Suppress());

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Statements.Add(command.CommandText);
        return ValueTask.FromResult(InterceptionResult<DbDataReader>.SuppressWithResult(new OneRowReader()));
    }
}
