using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Publishing;

public sealed class PublishingSessionTests : IAsyncLifetime
{
    private const string Duma = "duma-international-relations";
    private readonly SeededDatabase own = new();

    [Fact]
    public async Task Publish_NewRecord_IsStoredWithItsRevisionAndARaisedVersion()
    {
        await using var db = own.Open();
        var before = await db.PublishedContent.AsNoTracking().SingleAsync();
        var last = await db.Revisions.AsNoTracking().OrderByDescending(row => row.Sequence).FirstAsync();

        await MadeUpRecords.PublishAsync(db, Delegation("2018-china"));

        var revision = await db.Revisions.AsNoTracking().OrderByDescending(row => row.Sequence).FirstAsync();
        Assert.Equal((last.Sequence + 1, last.Hash, 1, "2018-china"), (revision.Sequence, revision.PreviousHash, revision.Number, revision.Slug));
        Assert.Equal(RevisionChain.HashOf(revision), revision.Hash);
        Assert.Equal(before.Version + 1, (await db.PublishedContent.AsNoTracking().SingleAsync()).Version);
        Assert.True(await db.Delegations.AnyAsync(row => row.Slug == "2018-china"));
    }

    [Fact]
    public async Task Publish_KeyThatIsTaken_IsRefusedAlsoWithinOneSession()
    {
        await using var db = own.Open();
        var session = await PublishingSession.BeginAsync(db, CancellationToken.None);

        Assert.Equal([ProblemKind.KeyTaken], Kinds(Publish(session, Delegation("1996-04-germany"))));
        Assert.Empty(Publish(session, Delegation("2018-china")));
        Assert.Equal([ProblemKind.KeyTaken], Kinds(Publish(session, Delegation("2018-china"))));
    }

    [Fact]
    public async Task Publish_SameKeyOfAnotherKind_IsFree()
    {
        await using var db = own.Open();

        Assert.Empty(Publish(await PublishingSession.BeginAsync(db, CancellationToken.None), Delegation("germany")));
    }

    public static TheoryData<CitationDocument, ProblemKind> WrongCitations => new()
    {
        { new("title", CitationKind.Stated, Duma, "s10", "In May 1996"), ProblemKind.QuoteNotVerbatim },
        { new("title", CitationKind.Stated, Duma, "s10", "in april 1996"), ProblemKind.QuoteNotVerbatim },
        { new("title", CitationKind.Stated, Duma, "s10", "April 1996", Occurrence: 2), ProblemKind.QuoteNotVerbatim },
        { new("title", CitationKind.Stated, Duma, "s57", "April"), ProblemKind.UnknownSentence },
        { new("title", CitationKind.Stated, "another", "s10", "April"), ProblemKind.UnknownSentence },
        { new("title", CitationKind.Inferred, Duma, "s10", ""), ProblemKind.QuoteMissing },
        { new("title", CitationKind.Stated, Duma, null, "April"), ProblemKind.QuoteMissing },
        { new("title", CitationKind.Editorial), ProblemKind.NoteMissing },
        { new("title", CitationKind.Editorial, Note: new("English only")), ProblemKind.NoteMissing },
        { new("title", CitationKind.Editorial, Duma, "s10", "April", Note: new("a", "б")), ProblemKind.NoteMissing },
    };

    [Theory]
    [MemberData(nameof(WrongCitations))]
    public async Task Check_CitationThatProvesNothing_SaysWhy(CitationDocument citation, ProblemKind kind)
    {
        await using var db = own.Open();
        var session = await PublishingSession.BeginAsync(db, CancellationToken.None);

        var problem = Assert.Single(session.Check(Delegation("2018-china") with { Citations = [citation] }));

        Assert.Equal((kind, "title", "2018-china"), (problem.Kind, problem.Field, problem.Key));
    }

    [Fact]
    public async Task Publish_SecondOccurrence_IsCitedAtItsOwnOffset()
    {
        await using var db = own.Open();
        var citation = new CitationDocument("title", CitationKind.Stated, Duma, "s31", "and", Occurrence: 2);
        await MadeUpRecords.PublishAsync(db, Delegation("2018-china") with { Citations = [citation] });

        var row = await db.Citations.AsNoTracking().Include(row => row.Sentence).SingleAsync(row => row.RecordId == RecordId.Of(RecordKind.Delegation, "2018-china"));
        var text = row.Sentence!.Text;
        Assert.Equal(text.IndexOf("and", text.IndexOf("and", StringComparison.Ordinal) + 1, StringComparison.Ordinal), row.Offset - row.Sentence.Offset);
    }

    [Fact]
    public async Task Check_PartnerThatIsNotThere_NamesTheField()
    {
        await using var db = own.Open();
        var session = await PublishingSession.BeginAsync(db, CancellationToken.None);

        var problem = Assert.Single(session.Check(Delegation("2018-atlantis") with { Partners = ["atlantis"] }));

        Assert.Equal("delegation \"2018-atlantis\", field \"partners\": names partner \"atlantis\", which does not exist", problem.ToString());
    }

    public ValueTask InitializeAsync() => own.InitializeAsync();

    public ValueTask DisposeAsync() => own.DisposeAsync();

    private static DelegationDocument Delegation(string key) => new() { Key = key, En = new("Made up") };

    private static IReadOnlyList<Problem> Publish(PublishingSession session, RecordDocument document) =>
        session.Publish(document, Guid.NewGuid(), new(PublishingRole.Publisher, DateTime.UtcNow, Text.None));

    private static IEnumerable<ProblemKind> Kinds(IEnumerable<Problem> problems) => problems.Select(problem => problem.Kind);
}
