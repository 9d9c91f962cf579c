namespace TomskRelations.Core.Data;

/// <summary>The database cannot be used as it is; the message is one line for the operator.</summary>
public sealed class DatabaseFaultException(string message, Exception? cause = null) : Exception(message, cause);
