using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Search;
using TomskRelations.Core.Sources;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Publishing;

/// <summary>Records are found by what their partners are called today.</summary>
public sealed class RenamedPartnersTests : IAsyncLifetime
{
    private static readonly Publication Renaming = new(PublishingRole.Publisher, new(2026, 12, 2, 0, 0, 0, DateTimeKind.Utc), new("Renamed.", "Переименовано."));
    private readonly SeededDatabase own = new();

    [Theory]
    [InlineData("japan", RecordKind.Partner, RecordKind.Organisation, RecordKind.Delegation, RecordKind.Milestone)]
    [InlineData("kyrgyzstan", RecordKind.Partner, RecordKind.Trade)]
    public async Task Revise_NameOfAPartner_LetsTheRecordsThatNameItBeFoundByTheNewOneAlone(string partner, params RecordKind[] kinds)
    {
        await using var db = own.Open();
        var former = await DocumentAsync(db, partner);
        var (before, others) = (await HitsAsync(db, former.Ru.Name!, kinds), await WordsAsync(db));

        await ReviseAsync(db, former with { SourceSpelling = null, Aliases = [], En = new("Zembla"), Ru = new("Зембла") });

        var after = await HitsAsync(db, "Зембла", kinds);
        Assert.Equal(kinds, (await FindAsync(db, "zembla")).Groups.Select(group => group.Kind));
        Assert.All(after, hit => Assert.Contains(hit, before));
        Assert.DoesNotContain(partner == "japan" ? "organisation toyota" : "trade 2008-trend-kyrgyzstan", (await WordsAsync(db)).Where(row => row.Value.Contains(SearchText.Of(former.Ru.Name), StringComparison.Ordinal)).Select(row => row.Key));

        await ReviseAsync(db, former);

        Assert.Equal(others, await WordsAsync(db));
    }

    [Fact]
    public async Task Revise_PartnerAndTheRecordThatNamesIt_InOneSession_KeepsTheLatestOfBoth()
    {
        await using var db = own.Open();
        var former = await DocumentAsync(db, "japan");
        var visit = (DelegationDocument)DocumentJson.Read(RecordKind.Delegation, await SnapshotAsync(db, RecordKind.Delegation, "2005-japan"));

        await ReviseAsync(db, visit with { En = visit.En with { Title = "Quite another title" } }, former with { En = former.En with { Name = "Zembla" } });

        var words = await db.Delegations.Where(row => row.Slug == "2005-japan").Select(row => row.SearchText).SingleAsync(Stop);
        Assert.Contains("quite another title", words, StringComparison.Ordinal);
        Assert.Contains("zembla", words, StringComparison.Ordinal);
    }

    public ValueTask InitializeAsync() => own.InitializeAsync();

    public ValueTask DisposeAsync() => own.DisposeAsync();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static async Task ReviseAsync(TomskDbContext db, params RecordDocument[] documents)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(Stop);
        var session = await PublishingSession.BeginAsync(db, Stop);
        foreach (var document in documents) Assert.Empty(await session.ReviseAsync(document, Renaming, Stop));
        await session.SaveAsync(Stop);
        await transaction.CommitAsync(Stop);
        db.ChangeTracker.Clear();
    }

    private static Task<SearchResults> FindAsync(TomskDbContext db, string words) => new SearchQueries(db, new ProofQueries(db)).FindAsync(words, Stop);

    private static async Task<IReadOnlyList<Guid>> HitsAsync(TomskDbContext db, string words, RecordKind[] kinds) =>
        [.. (await FindAsync(db, words)).Groups.Where(group => kinds.Contains(group.Kind)).SelectMany(group => group.Hits).Select(hit => hit.Id)];

    /// <summary>What search compares of every record that may name a partner, by its kind and slug.</summary>
    private static async Task<SortedDictionary<string, string>> WordsAsync(TomskDbContext db) => new(
        (await db.Delegations.Select(row => new { row.Slug, Kind = "delegation", row.SearchText })
            .Concat(db.Milestones.Select(row => new { row.Slug, Kind = "milestone", row.SearchText }))
            .Concat(db.Organisations.Select(row => new { row.Slug, Kind = "organisation", row.SearchText }))
            .Concat(db.TradeObservations.Select(row => new { row.Slug, Kind = "trade", row.SearchText }))
            .ToListAsync(Stop))
        .ToDictionary(row => $"{row.Kind} {row.Slug}", row => row.SearchText),
        StringComparer.Ordinal);

    private static async Task<PartnerDocument> DocumentAsync(TomskDbContext db, string slug) =>
        (PartnerDocument)DocumentJson.Read(RecordKind.Partner, await SnapshotAsync(db, RecordKind.Partner, slug));

    private static Task<string> SnapshotAsync(TomskDbContext db, RecordKind kind, string slug) => db.Revisions.AsNoTracking()
        .Where(revision => revision.RecordId == RecordId.Of(kind, slug)).OrderByDescending(revision => revision.Number).Select(revision => revision.Snapshot).FirstAsync(Stop);
}
