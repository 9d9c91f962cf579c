using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Home;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Partners;

public sealed class NewPartnerTests : IAsyncLifetime
{
    private readonly SeededDatabase own = new();

    [Fact]
    public async Task CountryThatStaffEntered_StandsInTheListButNotAmongThoseTheSourceNames()
    {
        await using var db = own.Open();
        await MadeUpRecords.PublishAsync(db, NewPartner.Document("belarus", PartnerKind.Country, new("Belarus", "Беларусь"), "BY", null, "Белоруссия"));
        var proofs = new ProofQueries(db);

        var index = await new PartnerQueries(db, proofs).AllAsync(Stop);
        var home = await new HomeQueries(db, proofs).PageAsync(Stop);

        Assert.Equal((21, 21), (index.Claimed!.Unnamed!.Named, home.Claimed!.Unnamed!.Named));
        Assert.Equal((false, CisStatus.Member), index.Partners.Where(partner => partner.Slug == "belarus").Select(partner => (partner.IsInSource, partner.Cis!.Value)).Single());
        Assert.True((await new PartnerNameQueries(db).AllAsync(Stop)).Find("Белоруссия") is { Slug: "belarus" });
    }

    [Fact]
    public async Task CountryThatAnotherSourceNames_LeavesTheCountOfTheFirstAsItWas()
    {
        const string Words = "Norway sent a letter.";
        await using var db = own.Open();
        var norway = NewPartner.Document("norway", PartnerKind.Country, new("Norway", "Норвегия"), "NO", null, null);
        await MadeUpRecords.PublishAsync(
            db,
            new SourceRecordDocument { Key = "letter", Language = "en", Body = Words, Sha256 = SourceCheck.Sha256Of(Words), Sentences = [new("s1", SentenceKind.Sentence, 1, 0, Words.Length, Words)], En = new("A letter") },
            norway with { Citations = [new("name", CitationKind.Stated, "letter", "s1", "Norway")] });

        var index = await new PartnerQueries(db, new ProofQueries(db)).AllAsync(Stop);

        Assert.True(index.Partners.Single(partner => partner.Slug == "norway").IsInSource);
        Assert.Equal(21, index.Claimed!.Unnamed!.Named);
    }

    [Fact]
    public async Task CountryOfTheSource_UnderANameTheEditorsAnswerFor_IsStillNamedByIt()
    {
        await using var db = own.Open();
        var lithuania = DocumentJson.Read<PartnerDocument>(await db.Revisions.Where(revision => revision.RecordId == RecordId.Of(RecordKind.Partner, "lithuania")).Select(revision => revision.Snapshot).SingleAsync(Stop));
        var session = await PublishingSession.BeginAsync(db, Stop);
        var citations = lithuania.Citations.Where(citation => citation.Field != "name").Append(new("name", CitationKind.Editorial, Note: new("Made up.", "Выдумано.")));
        Assert.Empty(await session.ReviseAsync(lithuania with { Citations = [.. citations] }, new(PublishingRole.Publisher, DateTime.UtcNow, new("Made up.", "Выдумано.")), Stop));
        await session.SaveAsync(Stop);

        var index = await new PartnerQueries(db, new ProofQueries(db)).AllAsync(Stop);

        Assert.True(index.Partners.Single(partner => partner.Slug == "lithuania").IsInSource);
        Assert.Equal(21, index.Claimed!.Unnamed!.Named);
    }

    [Theory]
    [InlineData("Belarus", "BY")]
    [InlineData("белоруссия", "BY")]
    [InlineData("Вьетнам", "VN")]
    [InlineData("ОАЭ", "AE")]
    [InlineData("Турция", "TR")]
    [InlineData("Turkey", "TR")]
    public void KnownCountry_IsFoundByItsNamesInBothLanguagesAndByOldOnes(string typed, string iso) => Assert.Equal(iso, KnownCountries.Find(typed)?.Iso);

    [Theory]
    [InlineData("Атлантида")]
    [InlineData("")]
    [InlineData(null)]
    public void UnknownCountry_IsNotFound(string? typed) => Assert.Null(KnownCountries.Find(typed));

    public ValueTask InitializeAsync() => own.InitializeAsync();

    public ValueTask DisposeAsync() => own.DisposeAsync();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
