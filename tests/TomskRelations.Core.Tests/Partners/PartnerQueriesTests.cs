using TomskRelations.Core.Partners;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Trade;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Partners;

public sealed class PartnerQueriesTests(SeededDatabase fixture)
{
    [Fact]
    public async Task All_FirstEdition_NamesTwentyOneOfFiftyNineCountries()
    {
        var index = await AllAsync();

        Assert.Equal((21, 59, 2008), (index.Claimed!.Unnamed!.Named, index.Claimed.Unnamed.Counted, index.Claimed.Year));
        Assert.Equal(24, index.Partners.Count);
        Assert.NotEmpty(index.Proofs.Of(index.Claimed.Id, "value"));
        Assert.Equal(["list-joined", "list-major", "list-steady"], index.Lists.Select(list => list.Slug).Order(StringComparer.Ordinal));
        Assert.All(index.Lists, list => Assert.NotEmpty(list.Notes));
    }

    [Fact]
    public async Task All_EveryPartner_HasProofOfItsNameAndOfEachOfItsLists()
    {
        var index = await AllAsync();

        Assert.All(index.Partners, partner =>
        {
            Assert.NotEmpty(index.Proofs.Of(partner.Id, "name"));
            Assert.All(partner.Lists, list => Assert.NotEmpty(index.Proofs.Of(partner.Id, $"list:{list.ToString().ToLowerInvariant()}")));
        });
    }

    [Fact]
    public async Task All_Kazakhstan_HasATrendThatIsMissingAndJapanHasNone()
    {
        var partners = (await AllAsync()).Partners;

        var silent = partners.Single(partner => partner.Slug == "kazakhstan").Trend!;
        Assert.Equal((null, Missing.NotStated), (silent.Direction, silent.Missing));
        Assert.Null(partners.Single(partner => partner.Slug == "japan").Trend);
        Assert.Equal(TrendDirection.Decreased, partners.Single(partner => partner.Slug == "germany").Trend!.Direction);
    }

    [Theory]
    [InlineData("lorraine", "france")]
    [InlineData("shandong", "china")]
    [InlineData("liaoning", "china")]
    public async Task All_Region_KnowsItsCountry(string slug, string country)
    {
        var region = (await AllAsync()).Partners.Single(partner => partner.Slug == slug);

        Assert.Equal((PartnerKind.Region, country), (region.Kind, region.ParentSlug));
        Assert.Empty(region.Lists);
    }

    [Fact]
    public async Task Page_Kazakhstan_HasStatementsInTheOrderOfTheText()
    {
        var page = await PageAsync("kazakhstan");

        var sentences = page!.Statements.Select(statement => page.Proofs.Of(statement.Id, "text").First().Sentence!.Number).ToList();
        Assert.Equal([42, 44, 45, 47], sentences);
        Assert.Equal([CooperationField.ResearchAndDevelopment, CooperationField.HealthCare, CooperationField.Culture, CooperationField.Compatriots], page.Head.Cooperation);
        Assert.Equal((CisStatus.Member, 2008), (page.Head.CisStatus, page.Head.CisYear));
    }

    [Fact]
    public async Task Page_Germany_ShowsAnEventThatIsBothAsTheMilestoneLeadingToTheDelegation()
    {
        var page = await PageAsync("germany");

        Assert.All(page!.Events, entry => Assert.Equal(RecordKind.Milestone, entry.Kind));
        Assert.Equal(["1996-04-germany", "1997-germany", null, null, "2007-2008-germany"], page.Events.Select(entry => entry.DelegationSlug));
        Assert.Equal("1996-04-germany", page.FirstDated!.Slug);
        Assert.Equal(["2006-04-consultations"], page.Events.Where(entry => entry.IsKey).Select(entry => entry.Slug));
        Assert.False(page.IsThin);
    }

    [Theory]
    [InlineData("lithuania", 6)]
    [InlineData("korea", 49)]
    public async Task Page_PartnerNamedOnce_IsThinWithItsOneSentence(string slug, int number)
    {
        var page = await PageAsync(slug);

        Assert.True(page!.IsThin);
        Assert.Equal([number], page.Sentences.Select(proof => proof.Sentence!.Number));
        Assert.Null(page.FirstDated);
    }

    [Fact]
    public async Task Page_China_CountsNoSentenceThatOnlyANoteComparesItWith()
    {
        var sentences = (await PageAsync("china"))!.Sentences;

        Assert.Equal(sentences.Count, sentences.Select(proof => proof.Sentence!.Key).Distinct().Count());
        Assert.Equal(sentences.Select(proof => proof.Sentence!.Number).Order(), sentences.Select(proof => proof.Sentence!.Number));
        Assert.DoesNotContain("s25", sentences.Select(proof => proof.Sentence!.Key));
    }

    [Theory]
    [InlineData("kyrgyzstan", 6, 55, 56)]
    [InlineData("mongolia", 55, 56)]
    [InlineData("lorraine", 22, 23)]
    public async Task Page_Sentences_AreThoseThatStateSomethingOfThePartner(string slug, params int[] numbers) =>
        Assert.Equal(numbers, (await PageAsync(slug))!.Sentences.Select(proof => proof.Sentence!.Number!.Value));

    [Fact]
    public async Task Page_Kazakhstan_TellsTheMissionBeforeItsResult() =>
        Assert.Equal(["2008-kazakhstan-mission", "2008-kazakhstan-memorandums"], (await PageAsync("kazakhstan"))!.Events.Select(entry => entry.Slug));

    [Fact]
    public async Task Page_UnknownSlug_IsNull() => Assert.Null(await PageAsync("atlantis"));

    private async Task<PartnerIndex> AllAsync()
    {
        await using var db = fixture.Open();
        return await new PartnerQueries(db, new ProofQueries(db)).AllAsync(TestContext.Current.CancellationToken);
    }

    private async Task<PartnerPage?> PageAsync(string slug)
    {
        await using var db = fixture.Open();
        return await new PartnerQueries(db, new ProofQueries(db)).PageAsync(slug, TestContext.Current.CancellationToken);
    }
}
