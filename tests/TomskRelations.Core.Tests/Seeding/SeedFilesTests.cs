using System.Security.Cryptography;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Milestones;
using TomskRelations.Core.Organisations;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Seeding;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Statements;
using TomskRelations.Core.Trade;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Seeding;

public sealed class SeedFilesTests
{
    private const string SourceSha256 = "20fc7acf3706708625189d1ed3a31ee326f07ef9ac81f9b1a48c7a17f522934f";

    private static readonly IReadOnlyList<RecordDocument> Records =
        [.. new SeedFolder(SeededDatabase.SeedsPath).Records().Select(record => record.Document)];

    private static readonly SourceRecordDocument Source = Records.OfType<SourceRecordDocument>().Single();

    [Fact]
    public void SourceText_IsTheDumasPageByteForByte()
    {
        var bytes = File.ReadAllBytes(Path.Combine(SeededDatabase.SeedsPath, "source", Source.File!));

        Assert.Equal(7522, bytes.Length);
        Assert.Equal(SourceSha256, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        Assert.Equal(SourceSha256, Source.Sha256);
    }

    [Fact]
    public void Sentences_CoverTheWholeText()
    {
        Assert.Equal(56, Source.Sentences.Count(sentence => sentence.Kind == SentenceKind.Sentence));
        Assert.Equal(61, Source.Sentences.Count);
        var between = Source.Sentences.Aggregate(Source.Body!, (text, sentence) =>
            text.Remove(sentence.Offset, sentence.Length).Insert(sentence.Offset, new string(' ', sentence.Length)));
        Assert.True(string.IsNullOrWhiteSpace(between), between.Trim());
    }

    [Fact]
    public void Sentences_AreCitedOrNamedAsFurniture()
    {
        var cited = Records.SelectMany(record => record.Citations).Select(citation => citation.Sentence).ToHashSet();

        var left = Source.Sentences.Where(sentence => !cited.Contains(sentence.Key) && sentence.Furniture is null).Select(sentence => sentence.Key);

        Assert.Empty(left);
    }

    [Fact]
    public void Facts_AreAllCarriedByARecord()
    {
        var carried = Records.SelectMany(record => record.Facts).ToHashSet();

        Assert.Equal(141, SeedFact.All.Count);
        Assert.Equal(SeedFact.All.Select(fact => fact.Id).Order(), carried.Order());
    }

    [Fact]
    public void Facts_StandInASentenceThatTheirRecordCites()
    {
        var furniture = Source.Sentences.Where(sentence => sentence.Furniture is not null).Select(sentence => sentence.Key).ToHashSet();

        var unproven = SeedFact.All.Where(fact => !furniture.Contains(fact.Sentence) && !Records
            .Where(record => record.Facts.Contains(fact.Id))
            .SelectMany(record => record.Citations)
            .Any(citation => citation.Sentence == fact.Sentence && Overlap(fact.Quote, citation.Quote!)));

        Assert.Empty(unproven.Select(fact => fact.Id));
    }

    [Fact]
    public void PublicFields_AllHaveACitationOrAnEditorsNote()
    {
        var uncited = Records.SelectMany(record => record.Fields()
            .Except(record.Citations.Select(citation => citation.Field))
            .Select(field => $"{record.RecordKind} {record.Key}: {field}"));

        Assert.Empty(uncited);
    }

    [Fact]
    public void Counts_AreThoseTheSeedsDocumentExplains()
    {
        Assert.Equal(21, Records.OfType<PartnerDocument>().Count(partner => partner.Kind == PartnerKind.Country));
        Assert.Equal(3, Records.OfType<PartnerDocument>().Count(partner => partner.Kind == PartnerKind.Region));
        Assert.Equal(7, Records.OfType<DelegationDocument>().Count());
        Assert.Equal(18, Records.OfType<MilestoneDocument>().Count());
        Assert.Equal(24, Records.OfType<OrganisationDocument>().Count(row => row.Type == OrganisationType.Organisation));
        Assert.Equal(10, Records.OfType<OrganisationDocument>().Count(row => row.Type == OrganisationType.Programme));
        Assert.Equal(18, Records.OfType<TradeDocument>().Count());
        Assert.NotEmpty(Records.OfType<StatementDocument>());
    }

    [Fact]
    public void Lists_NameTheCountriesOfTheSource()
    {
        string[] Named(PartnerList list) =>
            [.. Records.OfType<PartnerDocument>().Where(partner => partner.Lists.Contains(list)).Select(partner => partner.Iso ?? partner.Key).Order(StringComparer.Ordinal)];

        Assert.Equal(["CN", "DE", "FI", "FR", "KG", "KZ", "LT", "UA", "US", "UZ"], Named(PartnerList.Major));
        Assert.Equal(["AT", "AU", "GB", "IL", "IN", "NL", "korea"], Named(PartnerList.Joined));
        Assert.Equal(["AF", "CN", "DE", "FR", "KG", "KZ", "MN", "PL", "UA", "US", "UZ"], Named(PartnerList.Steady));
    }

    [Fact]
    public void NothingInvented_WhereTheSourceIsSilent()
    {
        Assert.DoesNotContain(Records.OfType<TradeDocument>(), row => row.Measure is TradeMeasure.Export or TradeMeasure.Import && row.Missing is null);
        Assert.DoesNotContain(Records.OfType<TradeDocument>(), row => row.Year != 2008);
        Assert.Null(Records.OfType<PartnerDocument>().Single(partner => partner.Key == "korea").Iso);
        Assert.Null(Records.OfType<MilestoneDocument>().Single(row => row.Facts.Contains("M-SEZ")).Date);
        Assert.Null(Records.OfType<MilestoneDocument>().Single(row => row.Facts.Contains("M-RG06")).Place);
        Assert.Empty(Records.OfType<DelegationDocument>().SelectMany(row => row.Heads));
    }

    private static bool Overlap(string fact, string quote) =>
        fact.Contains(quote, StringComparison.Ordinal) || quote.Contains(fact, StringComparison.Ordinal);
}
