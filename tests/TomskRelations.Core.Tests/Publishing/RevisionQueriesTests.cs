using TomskRelations.Core.Data;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Publishing;

public sealed class RevisionQueriesTests
{
    [Fact]
    public async Task WithdrawalOf_Record_FollowsItsLatestRevision()
    {
        await using var own = new SeededDatabase();
        await own.InitializeAsync();
        await using var db = own.Open();
        var queries = new RevisionQueries(db);
        Task<Withdrawal?> WithdrawalAsync(RecordKind kind, string slug) => queries.WithdrawalOfAsync(kind, slug, TestContext.Current.CancellationToken);

        Assert.Null(await WithdrawalAsync(RecordKind.Delegation, "1996-04-germany"));
        Assert.Null(await WithdrawalAsync(RecordKind.Delegation, "no-such-visit"));

        await AddAsync(db, 10_001, RevisionAction.Withdrawn);
        Assert.Equal("Entered twice.", (await WithdrawalAsync(RecordKind.Delegation, "1996-04-germany"))!.Reason.En);
        Assert.Null(await WithdrawalAsync(RecordKind.Milestone, "1996-04-germany"));

        await AddAsync(db, 10_002, RevisionAction.Published);
        Assert.Null(await WithdrawalAsync(RecordKind.Delegation, "1996-04-germany"));
    }

    private static async Task AddAsync(TomskDbContext db, long sequence, RevisionAction action)
    {
        db.Revisions.Add(new Revision
        {
            Sequence = sequence,
            RecordKind = RecordKind.Delegation,
            RecordId = RecordId.Of(RecordKind.Delegation, "1996-04-germany"),
            Number = (int)(sequence - 10_000) + 1,
            Slug = "1996-04-germany",
            Action = action,
            PublishedAt = new(2026, 12, 1, 0, 0, 0, DateTimeKind.Utc),
            Note = new("Entered twice.", "Внесено дважды."),
            Schema = 1,
            Snapshot = "{}",
            PreviousHash = "",
        });
        await db.SaveChangesAsync();
    }
}
