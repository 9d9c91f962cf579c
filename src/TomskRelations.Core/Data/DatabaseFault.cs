using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace TomskRelations.Core.Data;

/// <summary>Says in one line why the database could not be used, where that is what an exception means.</summary>
public static class DatabaseFault
{
    private const int NoTable = 1, Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    public static string? Describe(Exception exception) => Cause(exception) switch
    {
        DatabaseFaultException fault => fault.Message,
        SqliteException { SqliteErrorCode: Busy or Locked } => "The database is locked by another process.",
        SqliteException { SqliteErrorCode: ReadOnly } => "The database is read-only; the process needs to write the file and its folder.",
        SqliteException { SqliteErrorCode: CannotOpen } => "The database file cannot be opened or created; check that its folder exists and can be written.",
        SqliteException { SqliteErrorCode: Full } => "The disk is full.",
        SqliteException { SqliteErrorCode: IoError } => "The database file cannot be read or written.",
        SqliteException { SqliteErrorCode: Corrupt or NotADatabase } => "The database file is damaged or is not a database.",
        SqliteException { SqliteErrorCode: NoTable } fault when fault.Message.Contains("no such table", StringComparison.Ordinal) =>
            "The database has not been created yet, or is not of this version; run migrate.",
        DbException fault => $"The database cannot be used: {OneLine(fault.Message)}",
        _ => null,
    };

    private static Exception? Cause(Exception? exception) => exception switch
    {
        null or DatabaseFaultException or DbException => exception,
        DbUpdateException or InvalidOperationException or AggregateException => Cause(exception.InnerException),
        _ => null,
    };

    private static string OneLine(string message) => message.ReplaceLineEndings(" ");
}
