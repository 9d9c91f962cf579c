using Microsoft.EntityFrameworkCore;
using Microsoft.SqlServer.Dac.Model;

namespace TomskRelations.Core.Tests.Data;

public sealed class SqlServerScriptTests
{
    [Fact]
    public void CreateScript_IsValidTransactSql()
    {
        using var db = Contexts.SqlServer();

        Assert.Empty(TransactSql.Errors(db.Database.GenerateCreateScript()));
    }

    [Fact]
    public void CreateScript_ReferencesOnlyWhatItCreates()
    {
        using var db = Contexts.SqlServer();
        using var model = new TSqlModel(SqlServerVersion.Sql160, new TSqlModelOptions());

        foreach (var batch in db.Database.GenerateCreateScript().Split("GO\n", StringSplitOptions.RemoveEmptyEntries))
            if (!string.IsNullOrWhiteSpace(batch)) model.AddObjects(batch);

        Assert.Empty(model.Validate().Select(message => message.Message));
        Assert.NotEmpty(model.GetObjects(DacQueryScopes.UserDefined, Table.TypeClass));
    }
}
