using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Seeding;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Publishing;

public sealed class VerifierTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Run_FreshlySeeded_Holds()
    {
        await using var db = await SeededAsync();

        var verification = await VerifyAsync(db);

        Assert.Empty(verification.Faults);
        Assert.Empty(verification.Questions);
        Assert.Equal(1, verification.Sheets);
        Assert.Equal(61, verification.Sentences);
        Assert.True(verification.Quotes > 141);
        Assert.Equal(64, verification.ChainHead.Length);
    }

    [Theory]
    [InlineData("UPDATE Citations SET Quote = replace(Quote, 'Germany', 'Germany.') WHERE Quote = 'Germany'", FaultKind.QuoteNotVerbatim)]
    [InlineData("UPDATE Citations SET Offset = Offset + 1 WHERE Quote = 'Korea'", FaultKind.QuoteNotVerbatim)]
    [InlineData("UPDATE Sentences SET Text = replace(Text, 'India', 'Indio') WHERE Key = 's49'", FaultKind.SentenceMisplaced)]
    [InlineData("UPDATE Sources SET Body = replace(Body, '$1,054m', '$1,055m')", FaultKind.SourceAltered)]
    [InlineData("UPDATE Revisions SET Snapshot = replace(Snapshot, '1054', '1055') WHERE Slug = '2008-turnover'", FaultKind.ChainBroken)]
    [InlineData("UPDATE Revisions SET Note_En = 'another note' WHERE Sequence = 2", FaultKind.ChainBroken)]
    [InlineData("DELETE FROM Revisions WHERE Sequence = 3", FaultKind.ChainBroken)]
    [InlineData("UPDATE Revisions SET Snapshot = replace(Snapshot, '1054', '1055') WHERE Slug = '2008-turnover'", FaultKind.NotTheSeed)]
    [InlineData("UPDATE TradeObservations SET Value = -5 WHERE Slug = '2008-turnover'", FaultKind.ImpossibleFigure)]
    [InlineData("UPDATE TradeObservations SET Value = 0 WHERE Slug = '2008-turnover'", FaultKind.ImpossibleFigure)]
    [InlineData("UPDATE TradeObservations SET Year = 2999 WHERE Slug = '2008-turnover'", FaultKind.ImpossibleFigure)]
    public async Task Run_SomethingStoredWasChanged_SaysWhat(string change, FaultKind kind)
    {
        await using var db = await SeededAsync();
        Assert.True(await db.Database.ExecuteSqlRawAsync(change, Stop) > 0);

        var verification = await VerifyAsync(db);

        Assert.False(verification.Holds);
        Assert.Contains(verification.Faults, fault => fault.Kind == kind);
    }

    [Theory]
    [InlineData("UPDATE Revisions SET Note_En = 'another note' WHERE Sequence = 5", "revision 5")]
    [InlineData("DELETE FROM Revisions WHERE Sequence = 5", "revision 6")]
    [InlineData("UPDATE Revisions SET Sequence = -5 WHERE Sequence = 5; UPDATE Revisions SET Sequence = 5 WHERE Sequence = 6; UPDATE Revisions SET Sequence = 6 WHERE Sequence = -5", "revision 5")]
    public async Task Run_RevisionChangedRemovedOrSwapped_NamesWhereTheChainBreaks(string change, string where)
    {
        await using var db = await SeededAsync();
        await db.Database.ExecuteSqlRawAsync(change, Stop);

        Assert.Equal(where, Assert.Single((await VerifyAsync(db)).Faults, fault => fault.Kind == FaultKind.ChainBroken).Where);
    }

    [Fact]
    public async Task Run_FiguresThatDoNotFit_AreAskedAboutUntilAReasonStandsBesideOneOfThem()
    {
        await using var db = await SeededAsync();
        await db.Database.ExecuteSqlRawAsync("UPDATE TradeObservations SET Value = 45 WHERE Slug = '2008-share-cis'", Stop);

        var asked = await VerifyAsync(db);
        Assert.True(asked.Holds);
        var question = Assert.Single(asked.Questions);
        Assert.Equal((FaultKind.UnexplainedWarning, "figures of 2008"), (question.Kind, question.Where));

        await db.Database.ExecuteSqlRawAsync("UPDATE Notes SET Kind = 'Tension' WHERE Key = 'year' AND RecordId = (SELECT Id FROM TradeObservations WHERE Slug = '2008-share-cis')", Stop);
        Assert.Empty((await VerifyAsync(db)).Questions);
    }

    public void Dispose() => folder.Dispose();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static Task<Verification> VerifyAsync(TomskDbContext db) => new Verifier(db, new(SeededDatabase.SeedsPath), TimeProvider.System).RunAsync(Stop);

    private async Task<TomskDbContext> SeededAsync()
    {
        var db = SqliteFile.Open(folder.File("portal.db"));
        await DatabaseMigration.RunAsync(db, Stop);
        await new SeedLoader(db, new(SeededDatabase.SeedsPath)).RunAsync(Stop);
        return db;
    }
}
