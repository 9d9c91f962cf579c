using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.History;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Statements;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.History;

/// <summary>A database of its own with the first edition, in which records are revised and withdrawn one day after the other.</summary>
public sealed class HistoryRoom : IAsyncLifetime
{
    private readonly SeededDatabase database = new();
    private DateTime day = new(2026, 12, 1, 5, 0, 0, DateTimeKind.Utc);

    public TomskDbContext Db { get; private set; } = null!;

    public HistoryReader Histories => new(new HistoryQueries(Db), new StatementPageQueries(Db));

    public CorrectionReader Corrections => new(new HistoryQueries(Db));

    public async Task<T> LatestAsync<T>(string key)
        where T : RecordDocument => DocumentJson.Read<T>(await Db.Revisions.AsNoTracking()
            .Where(revision => revision.Slug == key && revision.RecordKind == KindOf<T>()).OrderByDescending(revision => revision.Sequence).Select(revision => revision.Snapshot).FirstAsync(Stop));

    public Task ReviseAsync(params RecordDocument[] documents) => PublishAsync(async (session, publication) =>
    {
        foreach (var document in documents) Assert.Empty(await session.ReviseAsync(document, publication, Stop));
    });

    public Task AddAsync(RecordDocument document, Guid id) => PublishAsync((session, publication) =>
    {
        Assert.Empty(session.Publish(document, id, publication));
        return Task.CompletedTask;
    });

    public Task WithdrawAsync(RecordKind kind, string key) => PublishAsync(async (session, publication) => Assert.Empty(await session.WithdrawAsync(kind, key, publication, Stop)));

    /// <summary>Puts a figure in the place of another one.</summary>
    public Task SupersedeAsync(RecordDocument former, RecordDocument successor) => PublishAsync(async (session, publication) =>
    {
        Assert.Empty(session.Publish(successor, Guid.CreateVersion7(), publication));
        Assert.Empty(await session.ReviseAsync(former, publication, Stop));
    });

    public async ValueTask InitializeAsync()
    {
        await database.InitializeAsync();
        Db = database.Open();
    }

    public async ValueTask DisposeAsync()
    {
        await Db.DisposeAsync();
        await database.DisposeAsync();
    }

    private async Task PublishAsync(Func<PublishingSession, Publication, Task> act)
    {
        day = day.AddDays(1);
        Db.ChangeTracker.Clear();
        await using var transaction = await Db.Database.BeginTransactionAsync(Stop);
        var session = await PublishingSession.BeginAsync(Db, Stop);
        await act(session, new(PublishingRole.Publisher, day, new("Why it was done.", "Почему это сделано.")) { Approval = ApprovalKind.SecondPerson });
        await session.SaveAsync(Stop);
        await transaction.CommitAsync(Stop);
        Db.ChangeTracker.Clear();
    }

    private static RecordKind KindOf<T>()
        where T : RecordDocument => Enum.GetValues<RecordKind>().Single(kind => typeof(T).Name.StartsWith(kind.ToString(), StringComparison.Ordinal));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
