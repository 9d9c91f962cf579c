using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Publishing;

public sealed class PublicationServiceTests : IAsyncLifetime
{
    private static readonly Publication First = new(PublishingRole.Publisher, new(2026, 12, 1, 0, 0, 0, DateTimeKind.Utc), new("Made up.", "Выдумано."));
    private readonly SeededDatabase own = new();
    private readonly Guid visit = Guid.CreateVersion7(), anna = Guid.CreateVersion7(), version = Guid.CreateVersion7();

    [Fact]
    public async Task Run_PublishedDraft_GoesAndTheNextRequestSeesTheNewVersion()
    {
        await using var services = Services();
        await using var scope = services.CreateAsyncScope();
        var content = services.GetRequiredService<ContentVersion>();
        var before = await content.CurrentAsync(Stop);

        var problems = await scope.ServiceProvider.GetRequiredService<PublicationService>().RunAsync(session => Task.FromResult(session.Publish(Visit("china"), visit, First)), new(RecordKind.Delegation, visit, null), Stop);

        Assert.Empty(problems);
        Assert.Equal(before + 1, await content.CurrentAsync(Stop));
        await using var db = own.Open();
        Assert.True(await db.Delegations.AnyAsync(row => row.Id == visit, Stop));
        Assert.False(await db.Drafts.AnyAsync(Stop));
        Assert.False(await db.DraftRemarks.AnyAsync(Stop));
        Assert.False(await db.PublishedDrafts.AnyAsync(Stop));
    }

    [Fact]
    public async Task Run_VersionOfADraft_RemembersWhoHadAHandInIt()
    {
        await using var services = Services();
        await using var scope = services.CreateAsyncScope();

        await scope.ServiceProvider.GetRequiredService<PublicationService>().RunAsync(session => Task.FromResult(session.Publish(Visit("china"), visit, First)), new(RecordKind.Delegation, visit, version), Stop);

        await using var db = own.Open();
        var work = await db.PublishedDrafts.SingleAsync(Stop);
        Assert.Equal((visit, anna, RecordKind.Delegation, new Text("Made up")), (work.RecordId, work.MemberId, work.Kind, work.Title));
        Assert.False(await db.Drafts.AnyAsync(Stop));
    }

    [Fact]
    public async Task Run_ProblemInTheSecondOfTwo_StoresNeitherAndKeepsTheDraft()
    {
        await using var services = Services();
        await using var scope = services.CreateAsyncScope();
        await using var db = own.Open();
        var revisions = await db.Revisions.CountAsync(Stop);

        var problems = await scope.ServiceProvider.GetRequiredService<PublicationService>().RunAsync(
            session => Task.FromResult<IReadOnlyList<Problem>>([.. session.Publish(Visit("china"), visit, First), .. session.Publish(Visit("atlantis"), Guid.NewGuid(), First)]),
            new(RecordKind.Delegation, visit, null),
            Stop);

        Assert.Equal(ProblemKind.UnknownRecord, Assert.Single(problems).Kind);
        Assert.Equal(revisions, await db.Revisions.CountAsync(Stop));
        Assert.False(await db.Delegations.AnyAsync(row => row.Id == visit, Stop));
        Assert.True(await db.Drafts.AnyAsync(row => row.Id == visit, Stop));
    }

    [Fact]
    public async Task Run_DraftSavedMeanwhile_StoresNothingAndKeepsTheDraft()
    {
        await using var services = Services();
        await using var scope = services.CreateAsyncScope();

        var problems = await scope.ServiceProvider.GetRequiredService<PublicationService>().RunAsync(
            session => Task.FromResult(session.Publish(Visit("china"), visit, First)), new(RecordKind.Delegation, visit, Guid.NewGuid()), Stop);

        Assert.Equal(ProblemKind.DraftChanged, Assert.Single(problems).Kind);
        await using var db = own.Open();
        Assert.False(await db.Delegations.AnyAsync(row => row.Id == visit, Stop));
        Assert.False(await db.PublishedDrafts.AnyAsync(Stop));
        Assert.Equal("Kept too.", (await db.DraftRemarks.SingleAsync(Stop)).Words);
        Assert.True(await db.Drafts.AnyAsync(row => row.Id == visit, Stop));
    }

    [Fact]
    public async Task Run_ManyAtOnce_AllStandInOneChain()
    {
        await using var services = Services();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(async number =>
        {
            await using var scope = services.CreateAsyncScope();
            Assert.Empty(await scope.ServiceProvider.GetRequiredService<PublicationService>().RunAsync(
                session => Task.FromResult(session.Publish(Visit("china") with { Key = $"visit-{number}" }, Guid.NewGuid(), First)), null, Stop));
        }));

        await using var db = own.Open();
        Assert.Equal(8, await db.Delegations.CountAsync(row => row.Slug.StartsWith("visit-"), Stop));
        Assert.Null(await RevisionChain.FirstBreakAsync(db.Revisions.AsNoTracking().OrderBy(row => row.Sequence).AsAsyncEnumerable(), Stop));
    }

    public async ValueTask InitializeAsync()
    {
        await own.InitializeAsync();
        await using var db = own.Open();
        db.Users.Add(new StaffMember { Id = anna, Name = "Anna" });
        db.Drafts.Add(new Draft { Id = visit, Kind = RecordKind.Delegation, Title = new("Made up"), Content = "{}", Version = version, AuthorId = anna, SavedById = anna, Hands = [new() { MemberId = anna }] });
        db.DraftRemarks.Add(new() { Id = Guid.CreateVersion7(), DraftId = visit, AuthorId = anna, Words = "Kept too." });
        await db.SaveChangesAsync(Stop);
    }

    public ValueTask DisposeAsync() => own.DisposeAsync();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static DelegationDocument Visit(string partner) => new() { Key = $"2018-{partner}", Partners = [partner], En = new("Made up") };

    private ServiceProvider Services() => new ServiceCollection()
        .AddScoped(_ => own.Open())
        .AddScoped<PublicationService>()
        .AddSingleton<ContentVersion>()
        .AddSingleton(TimeProvider.System)
        .BuildServiceProvider();
}
