using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using TomskRelations.Core.Data;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Tests.Data;

public sealed class MigrationsTests
{
    [Fact]
    public void Sqlite_HasNoPendingModelChanges()
    {
        using var db = Contexts.Sqlite();

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void SqlServer_HasNoPendingModelChanges()
    {
        using var db = Contexts.SqlServer();

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void BothDatabases_HaveMigrationsOfTheSameNames()
    {
        using var sqlite = Contexts.Sqlite();
        using var sqlServer = Contexts.SqlServer();

        Assert.NotEmpty(sqlite.Database.GetMigrations());
        Assert.Equal(sqlite.Database.GetMigrations().Select(Name), sqlServer.Database.GetMigrations().Select(Name));
    }

    /// <summary>A migration that leaves its transaction warns in the log, and one that is cut off would leave half of itself.</summary>
    [Fact]
    public async Task Sqlite_IsMigrated_InTransactions_AndDraftsKeepWhoHadAHandInThem()
    {
        var (author, saver) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await using var connection = new SqliteConnection("Data Source=:memory:;Foreign Keys=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var db = new SqliteTomskDbContext(new DbContextOptionsBuilder<SqliteTomskDbContext>()
            .UseSqlite(connection)
            .ConfigureWarnings(warnings => warnings.Throw(RelationalEventId.NonTransactionalMigrationOperationWarning))
            .Options);
        await db.GetService<IMigrator>().MigrateAsync("EntryForms", TestContext.Current.CancellationToken);
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO Drafts (Id, Kind, Title, Content, Version, BasedOn, AuthorId, SavedById, SavedAt) VALUES ({Guid.CreateVersion7()}, 'Delegation', '', '', {Guid.CreateVersion7()}, 0, {author}, {saver}, '2026-11-25')",
            TestContext.Current.CancellationToken);

        await db.Database.MigrateAsync(TestContext.Current.CancellationToken);

        Assert.Equal(new[] { author, saver }.ToHashSet(), await db.DraftHands.Select(hand => hand.MemberId).ToHashSetAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Drafts_OfAFormerRelease_AreCalledInBothLanguagesWhatWasTyped()
    {
        await using var connection = new SqliteConnection("Data Source=:memory:;Foreign Keys=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var db = new SqliteTomskDbContext(new DbContextOptionsBuilder<SqliteTomskDbContext>().UseSqlite(connection).Options);
        await db.GetService<IMigrator>().MigrateAsync("PublishedDrafts", TestContext.Current.CancellationToken);
        foreach (var (kind, title, content) in new[]
        {
            ("Milestone", "Веха", """{"TitleEn":"A milestone","TitleRu":"Веха"}"""),
            ("Partner", "Бразилия", """{"NameRu":"Бразилия","LeadEn":"A lead"}"""),
            ("Statement", "Words", """{"TextEn":"Words"}"""),
            ("Trade", "2015, customs", """{"Year":"2015"}"""),
            ("Delegation", "", ""),
        })
            await db.Database.ExecuteSqlAsync(
                $"INSERT INTO Drafts (Id, Kind, Title, Content, Version, BasedOn, AuthorId, SavedById, SavedAt, State) VALUES ({Guid.CreateVersion7()}, {kind}, {title}, {content}, {Guid.CreateVersion7()}, 0, {Guid.CreateVersion7()}, {Guid.CreateVersion7()}, '2026-11-25', 'InWork')",
                TestContext.Current.CancellationToken);

        foreach (var title in new[] { "A milestone", "Веха" })
            await db.Database.ExecuteSqlAsync(
                $"INSERT INTO PublishedDrafts (RecordId, MemberId, Kind, Title, SavedAt) VALUES ({Guid.CreateVersion7()}, {Guid.CreateVersion7()}, 'Milestone', {title}, '2026-11-25')",
                TestContext.Current.CancellationToken);

        await db.Database.MigrateAsync(TestContext.Current.CancellationToken);

        var published = await db.PublishedDrafts.Select(draft => draft.Title).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal([new Text("A milestone"), new Text(null, "Веха")], published.OrderBy(title => title.Ru));
        var titles = await db.Drafts.ToDictionaryAsync(draft => draft.Kind, draft => draft.Title, TestContext.Current.CancellationToken);
        Assert.Equal(new Text("A milestone", "Веха"), titles[RecordKind.Milestone]);
        Assert.Equal(new Text(null, "Бразилия"), titles[RecordKind.Partner]);
        Assert.Equal(new Text("Words"), titles[RecordKind.Statement]);
        Assert.Equal(new Text("2015, customs", "2015, customs"), titles[RecordKind.Trade]);
        Assert.True(titles[RecordKind.Delegation].IsEmpty);
    }

    private static string Name(string migration) => migration[(migration.IndexOf('_') + 1)..];
}
