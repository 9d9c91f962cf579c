using System.Reflection;
using TomskRelations.Core.Data;
using TomskRelations.Core.Partners;

namespace TomskRelations.Core.Tests.Data;

/// <summary>Every query method of Core speaks Transact-SQL, though no server is there to hear it.</summary>
public sealed class SqlServerQueriesTests
{
    private const int MostStatementsOfAPage = 4;

    /// <summary>A form of the staff is read against all that it may name.</summary>
    private const int MostStatementsOfAForm = 8;

    public static TheoryData<string, string> QueryMethods => new(typeof(TomskDbContext).Assembly.GetTypes()
        .Where(type => type.IsPublic && type.Name.EndsWith("Queries", StringComparison.Ordinal))
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Where(method => method.Name.EndsWith("Async", StringComparison.Ordinal))
        .Select(method => (method.DeclaringType!.FullName!, method.Name))
        .Distinct());

    [Theory]
    [MemberData(nameof(QueryMethods))]
    public async Task EachQueryMethod_SpeaksTransactSqlAndOnlyReads(string type, string method)
    {
        var capture = new SqlCapture();
        await using var db = Contexts.SqlServer(capture);
        var queries = Activate(typeof(TomskDbContext).Assembly.GetType(type)!, db);

        foreach (var overload in queries.GetType().GetMethods().Where(candidate => candidate.Name == method))
            await (Task)Closed(overload).Invoke(queries, [.. overload.GetParameters().Select(Argument)])!;

        Assert.InRange(capture.Statements.Count, 1, type.Contains(".Entry.", StringComparison.Ordinal) ? MostStatementsOfAForm : MostStatementsOfAPage);
        Assert.All(capture.Statements, sql => Assert.Empty(TransactSql.Errors(sql)));
        Assert.All(capture.Statements, sql => Assert.True(TransactSql.OnlyReads(sql), sql));
    }

    private static MethodInfo Closed(MethodInfo method) => method.IsGenericMethodDefinition ? method.MakeGenericMethod(typeof(PartnerDocument)) : method;

    private static object Activate(Type type, TomskDbContext db) => Activator.CreateInstance(type, [.. type
        .GetConstructors().Single().GetParameters()
        .Select(parameter => parameter.ParameterType.IsInstanceOfType(db) ? db
            : parameter.ParameterType == typeof(TimeProvider) ? TimeProvider.System
            : Activate(parameter.ParameterType, db))])!;

    private static object? Argument(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(string) => "a word",
        var type when type == typeof(CancellationToken) => CancellationToken.None,
        var type when type.IsAssignableFrom(typeof(Guid[])) => new[] { Guid.NewGuid(), Guid.NewGuid() },
        var type when Nullable.GetUnderlyingType(type) is { } inner => Activator.CreateInstance(inner),
        var type when type.IsValueType => Activator.CreateInstance(type),
        var type => Filled(type),
    };

    /// <summary>A filter with every condition set, so that all of its SQL is written.</summary>
    private static object Filled(Type type)
    {
        var constructor = type.GetConstructors().OrderByDescending(candidate => candidate.GetParameters().Length).First();
        return constructor.Invoke([.. constructor.GetParameters().Select(Argument)]);
    }
}
