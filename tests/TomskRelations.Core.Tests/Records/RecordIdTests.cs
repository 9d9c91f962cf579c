using TomskRelations.Core.Records;

namespace TomskRelations.Core.Tests.Records;

public sealed class RecordIdTests
{
    /// <summary>Revisions and citations of every portal that was ever seeded carry these: they must not change.</summary>
    [Theory]
    [InlineData(RecordKind.Partner, "germany", "b203f14c-a8f4-8f30-8eb5-7ef9a6922f2a")]
    [InlineData(RecordKind.Delegation, "1996-04-germany", "0b3c1408-25e1-888d-9bdd-679fe045d1c8")]
    public void Of_NaturalKey_IsTheSameForGood(RecordKind kind, string key, string id) => Assert.Equal(Guid.Parse(id), RecordId.Of(kind, key));

    [Fact]
    public void Of_SameKeyOfTwoKinds_Differs() =>
        Assert.Equal(Enum.GetValues<RecordKind>().Length, Enum.GetValues<RecordKind>().Select(kind => RecordId.Of(kind, "1996-04-germany")).Distinct().Count());

    [Fact]
    public void Of_SentenceAndSource_DifferAlsoWhereTheyAreSpelledAlike()
    {
        Assert.NotEqual(RecordId.OfSentence("duma", "s1"), RecordId.OfSentence("duma", "s11"));
        Assert.NotEqual(RecordId.OfSentence("duma", "s1"), RecordId.Of(RecordKind.Source, "duma"));
    }

    [Fact]
    public void Of_AnyKey_IsAWellFormedIdentityOfVersion8()
    {
        var id = RecordId.Of(RecordKind.Partner, "киргизия");

        Assert.Equal(8, id.Version);
        Assert.InRange(id.Variant, 8, 11);
    }
}
