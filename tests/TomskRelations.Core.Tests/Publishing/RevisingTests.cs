using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Milestones;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Seeding;
using TomskRelations.Core.Sources;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Publishing;

/// <summary>What happens to a record after its first publication.</summary>
public sealed class RevisingTests : IAsyncLifetime
{
    private const string Named = "1996-04-germany", Alone = "2018-china", Trend = "2008-trend-france";
    private static readonly Publication Correction = new(PublishingRole.Publisher, new(2026, 12, 2, 0, 0, 0, DateTimeKind.Utc), new("Corrected.", "Исправлено."));
    private readonly SeededDatabase own = new();

    [Fact]
    public async Task Revise_StandingRecord_TakesTheNewStateAndKeepsTheOldAsARevision()
    {
        await using var db = own.Open();
        var first = await SnapshotAsync(db, Named);
        var corrected = first with
        {
            Partners = ["china", "germany"],
            Places = [new("beijing", "Beijing", "Пекин", "china")],
            En = first.En with { Title = "Corrected" },
            Citations = [new("title", CitationKind.Editorial, Note: new("Made up.", "Выдумано."))],
            Notes = [],
        };

        Assert.Empty(await ReviseAsync(db, corrected));

        var id = RecordId.Of(RecordKind.Delegation, Named);
        var stored = await db.Delegations.AsNoTracking().Include(row => row.Partners).ThenInclude(row => row.Partner).Include(row => row.Places).AsSplitQuery().SingleAsync(row => row.Id == id, Stop);
        Assert.Equal(("Corrected", Named), (stored.Title.En, stored.Slug));
        Assert.Equal(["china", "germany"], stored.Partners.OrderBy(row => row.Ordinal).Select(row => row.Partner!.Slug));
        Assert.Equal("Beijing", Assert.Single(stored.Places).Name.En);
        Assert.Equal(CitationKind.Editorial, (await db.Citations.AsNoTracking().SingleAsync(row => row.RecordId == id, Stop)).Kind);
        Assert.False(await db.Notes.AnyAsync(row => row.RecordId == id, Stop));
        Assert.Equal([(1, "Large delegation of Tomsk Oblast in Germany"), (2, "Corrected")], (await RevisionsAsync(db, id)).Select(revision => (revision.Number, Title(revision))));
        Assert.True(await db.Set<Milestone>().AnyAsync(row => row.DelegationId == id, Stop), "The milestone still leads to the delegation.");
    }

    [Fact]
    public async Task Revise_OneRecord_LeavesTheOthersAndTheChainWhole()
    {
        await using var db = own.Open();
        await MadeUpRecords.PublishAsync(db, Visit(Alone));
        var others = await db.Citations.AsNoTracking().CountAsync(Stop);

        Assert.Empty(await ReviseAsync(db, Visit(Alone) with { Partners = ["china"] }));
        Assert.Empty(await ReviseAsync(db, Visit(Alone) with { Partners = ["china", "france"] }));

        Assert.Equal(others, await db.Citations.AsNoTracking().CountAsync(Stop));
        Assert.Equal([1, 2, 3], (await RevisionsAsync(db, RecordId.Of(RecordKind.Delegation, Alone))).Select(revision => revision.Number));
        Assert.True((await new Verifier(db, new(SeededDatabase.SeedsPath), TimeProvider.System).RunAsync(Stop)).Holds);
    }

    [Fact]
    public async Task Revise_WhatCannotBe_SaysWhy()
    {
        await using var db = own.Open();
        var source = await db.Sources.AsNoTracking().FirstAsync(Stop);

        Assert.Equal(ProblemKind.NotPublished, Assert.Single(await ReviseAsync(db, Visit("2018-nowhere"))).Kind);
        Assert.Equal(ProblemKind.UnknownRecord, Assert.Single(await ReviseAsync(db, Visit(Named) with { Partners = ["atlantis"] })).Kind);
        Assert.Equal(ProblemKind.SourceFrozen, Assert.Single(await ReviseAsync(db, new SourceRecordDocument { Key = source.Slug, Language = "en", Sha256 = "", Sentences = [] })).Kind);
    }

    [Fact]
    public async Task Withdraw_Record_LeavesNothingButItsRevisions()
    {
        await using var db = own.Open();
        await MadeUpRecords.PublishAsync(db, Visit(Alone) with { Partners = ["china"] });

        Assert.Empty(await WithdrawAsync(db, Alone));

        var id = RecordId.Of(RecordKind.Delegation, Alone);
        Assert.False(await db.Delegations.AnyAsync(row => row.Id == id, Stop));
        Assert.False(await db.Set<DelegationPartner>().AnyAsync(row => row.DelegationId == id, Stop));
        Assert.False(await db.Citations.AnyAsync(row => row.RecordId == id, Stop));
        Assert.Equal([RevisionAction.Published, RevisionAction.Withdrawn], (await RevisionsAsync(db, id)).Select(revision => revision.Action));
        Assert.Equal("Исправлено.", (await new RevisionQueries(db).WithdrawalOfAsync(RecordKind.Delegation, Alone, Stop))!.Reason.Ru);
        Assert.Equal(ProblemKind.NotPublished, Assert.Single(await WithdrawAsync(db, Alone)).Kind);
        Assert.True((await new Verifier(db, new(SeededDatabase.SeedsPath), TimeProvider.System).RunAsync(Stop)).Holds);
    }

    [Fact]
    public async Task Withdraw_RecordThatOthersName_SaysWhichDo()
    {
        await using var db = own.Open();

        var problems = await WithdrawAsync(db, Named);

        Assert.All(problems, problem => Assert.Equal(ProblemKind.NamedBy, problem.Kind));
        Assert.Contains(problems, problem => problem.Detail.StartsWith("milestone ", StringComparison.Ordinal));
        Assert.All(problems, problem => Assert.False(problem.By!.Name.IsEmpty));
        Assert.True(await db.Delegations.AnyAsync(row => row.Slug == Named, Stop));
    }

    [Fact]
    public async Task Withdraw_RecordOfTheFirstEdition_IsNotBroughtBackByTheSeed()
    {
        await using var db = own.Open();
        Assert.Empty(await WithdrawAsync(db, Trend, RecordKind.Trade));
        await db.PublishedContent.ExecuteUpdateAsync(content => content.SetProperty(row => row.SeedSha256, "another"), Stop);

        Assert.Equal(0, await new SeedLoader(db, new(SeededDatabase.SeedsPath)).RunAsync(Stop));

        Assert.False(await db.TradeObservations.AnyAsync(row => row.Slug == Trend, Stop));
    }

    public ValueTask InitializeAsync() => own.InitializeAsync();

    public ValueTask DisposeAsync() => own.DisposeAsync();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static DelegationDocument Visit(string key) => new() { Key = key, En = new("Made up") };

    private static Task<IReadOnlyList<Problem>> ReviseAsync(TomskDbContext db, RecordDocument document) =>
        InSessionAsync(db, session => session.ReviseAsync(document, Correction, Stop));

    private static Task<IReadOnlyList<Problem>> WithdrawAsync(TomskDbContext db, string key, RecordKind kind = RecordKind.Delegation) =>
        InSessionAsync(db, session => session.WithdrawAsync(kind, key, Correction, Stop));

    private static async Task<IReadOnlyList<Problem>> InSessionAsync(TomskDbContext db, Func<PublishingSession, Task<IReadOnlyList<Problem>>> act)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(Stop);
        var session = await PublishingSession.BeginAsync(db, Stop);
        var problems = await act(session);
        if (problems.Count > 0) return problems;
        await session.SaveAsync(Stop);
        await transaction.CommitAsync(Stop);
        db.ChangeTracker.Clear();
        return problems;
    }

    private static async Task<DelegationDocument> SnapshotAsync(TomskDbContext db, string key) =>
        (DelegationDocument)DocumentJson.Read(RecordKind.Delegation, (await RevisionsAsync(db, RecordId.Of(RecordKind.Delegation, key)))[^1].Snapshot);

    private static Task<List<Revision>> RevisionsAsync(TomskDbContext db, Guid id) =>
        db.Revisions.AsNoTracking().Where(revision => revision.RecordId == id).OrderBy(revision => revision.Number).ToListAsync(Stop);

    private static string? Title(Revision revision) => JsonSerializer.Deserialize<DelegationDocument>(revision.Snapshot, DocumentJson.Options)!.En.Title;
}
