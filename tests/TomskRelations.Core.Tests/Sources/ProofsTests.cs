using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;

namespace TomskRelations.Core.Tests.Sources;

public sealed class ProofsTests
{
    private static readonly Guid Record = Guid.NewGuid();

    [Fact]
    public void Of_RecordAndField_LeavesOutTheOthers()
    {
        var wanted = Proof("title", 10);
        var proofs = new Proofs([wanted, Proof("date", 10), Proof("title", 11) with { RecordId = Guid.NewGuid() }]);

        Assert.Equal([wanted], proofs.Of(Record, "title"));
        Assert.Empty(proofs.Of(Guid.NewGuid(), "title"));
        Assert.Equal(3, proofs.All.Count());
    }

    [Fact]
    public void SentencesOf_Record_StandInTheOrderOfTheTextEachOnce()
    {
        var proofs = new Proofs([Proof("date", 19), Proof("title", 18), Proof("place:hanover", 19)]);

        Assert.Equal([18, 19], proofs.SentencesOf(Record).Select(sentence => sentence[0].Sentence!.Number));
        Assert.Equal(["date", "place:hanover"], proofs.SentencesOf(Record).Last().Select(proof => proof.Field));
    }

    [Fact]
    public void SentencesOf_Record_LeavesOutContextNotesAndEditorialWords()
    {
        var proofs = new Proofs(
        [
            Proof("title", 10),
            Proof("note:two-readings", 11),
            Proof("year", 12) with { Kind = CitationKind.Inferred },
            Proof("kind", 13) with { Kind = CitationKind.Editorial, Sentence = null },
        ]);

        Assert.Equal([10], proofs.SentencesOf(Record).Select(sentence => sentence[0].Sentence!.Number));
    }

    private static Proof Proof(string field, int number) =>
        new(Record, field, CitationKind.Stated, new("duma", Text.None, Text.None, "en", $"s{number}", number, 56, "A sentence."), "sentence", 2, Text.None);
}
