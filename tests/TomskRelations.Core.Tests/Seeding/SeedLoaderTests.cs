using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Seeding;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Seeding;

public sealed class SeedLoaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Run_Twice_ChangesNothing()
    {
        await using var db = await EmptyAsync();
        var seeds = Seeds();

        Assert.True(await new SeedLoader(db, seeds).RunAsync(Stop) > 100);
        var first = await DumpAsync(db);

        Assert.Equal(0, await new SeedLoader(db, seeds).RunAsync(Stop));
        Assert.Equal(first, await DumpAsync(db));
    }

    [Fact]
    public async Task Run_FilesTouchedWithoutNewRecords_KeepsWhatIsPublished()
    {
        await using var db = await EmptyAsync();
        await new SeedLoader(db, Seeds()).RunAsync(Stop);
        Change("partners.json", "\"Germany\",", "\"Germany\" ,");

        Assert.Equal(0, await new SeedLoader(db, new(folder.File("seeds"))).RunAsync(Stop));
    }

    [Theory]
    [InlineData("partners.json", "\"quote\": \"Germany\"", "\"quote\": \"Germania\"", "partner \"germany\"", "the quote \"Germania\"")]
    [InlineData("delegations.json", "\"date\": \"1996-04\"", "\"date\": \"1996-14\"", "1996-04-germany", "date")]
    [InlineData("delegations.json", "\"partners\": [\"germany\"]", "\"partners\": [\"germania\"]", "field \"partners\"", "partner \"germania\"")]
    [InlineData("statements.json", "\"sentence\": \"s50\"", "\"sentence\": \"s500\"", "motto", "s500")]
    [InlineData("trade.json", "\"year\": 2008", "\"jear\": 2008", "2008-turnover", "jear")]
    public async Task Run_DamagedFile_NamesFileRecordAndFieldAndStoresNothing(string file, string from, string to, string record, string field)
    {
        await using var db = await EmptyAsync();
        Seeds();
        Change(file, from, to);

        var refused = await Assert.ThrowsAsync<SeedException>(() => new SeedLoader(db, new(folder.File("seeds"))).RunAsync(Stop));

        Assert.Contains(refused.Lines, line => line.Contains(file) && line.Contains(record) && line.Contains(field));
        Assert.False(await db.Partners.AnyAsync(Stop));
        Assert.False(await db.Revisions.AnyAsync(Stop));
    }

    [Fact]
    public async Task Run_DamagedFileOverLoadedDatabase_Refuses()
    {
        await using var db = await EmptyAsync();
        await new SeedLoader(db, Seeds()).RunAsync(Stop);
        Change("partners.json", "\"quote\": \"Germany\"", "\"quote\": \"Germania\"");

        await Assert.ThrowsAsync<SeedException>(() => new SeedLoader(db, new(folder.File("seeds"))).RunAsync(Stop));
    }

    public void Dispose() => folder.Dispose();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task<TomskDbContext> EmptyAsync()
    {
        var db = SqliteFile.Open(folder.File("portal.db"));
        await DatabaseMigration.RunAsync(db, Stop);
        return db;
    }

    private SeedFolder Seeds() => new(folder.Copy(SeededDatabase.SeedsPath, "seeds"));

    private void Change(string file, string from, string to)
    {
        var path = Path.Combine(folder.File("seeds"), file);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} does not contain {from}");
        File.WriteAllText(path, text[..at] + to + text[(at + from.Length)..]);
    }

    private static async Task<string> DumpAsync(TomskDbContext db)
    {
        var revisions = await db.Revisions.AsNoTracking().OrderBy(row => row.Sequence).Select(row => row.Hash).ToListAsync(Stop);
        var content = await db.PublishedContent.AsNoTracking().SingleAsync(Stop);
        var citations = await db.Citations.AsNoTracking().OrderBy(row => row.Id).Select(row => row.Id).ToListAsync(Stop);
        return $"{content.Version} {string.Join(' ', revisions)} {string.Join(' ', citations)}";
    }
}
