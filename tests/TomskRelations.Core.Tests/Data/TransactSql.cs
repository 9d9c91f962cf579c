using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace TomskRelations.Core.Tests.Data;

/// <summary>Reads Transact-SQL with SQL Server's own grammar.</summary>
internal static class TransactSql
{
    public static IReadOnlyList<string> Errors(string sql)
    {
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
        return [.. errors.Select(error => $"line {error.Line}: {error.Message}")];
    }

    public static bool OnlyReads(string sql) =>
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out _) is TSqlScript script
        && script.Batches.SelectMany(batch => batch.Statements).All(statement => statement is SelectStatement);
}
