using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;

namespace TomskRelations.Core.Tests.Entry;

public sealed class BasesTests
{
    private static readonly CitableSources Sources = new([new("made-up", new("Made up"), "en", [new("s1", 1, "One delegation came in May, and one in June.")])]);

    [Fact]
    public void StaffRecord_ProvesEveryField_WithANoteInBothLanguages()
    {
        var (bases, faults) = Read(new BasisEntry { Kind = "staffRecord" });

        Assert.Empty(faults);
        var citation = Assert.Single(bases.For("date"));
        Assert.Equal(("date", CitationKind.Editorial), (citation.Field, citation.Kind));
        Assert.NotNull(citation.Note?.En);
        Assert.NotNull(citation.Note?.Ru);
    }

    [Theory]
    [InlineData("s1")]
    [InlineData("S1")]
    [InlineData(" 1 ")]
    public void Sentence_IsFoundByKeyAndNumber_AndQuotedWholeUnlessWordsAreGiven(string typed)
    {
        var (bases, faults) = Read(new BasisEntry { Kind = "sentence", Sentence = typed });

        Assert.Empty(faults);
        var citation = Assert.Single(bases.For("title"));
        Assert.Equal(("made-up", "s1", CitationKind.Stated), (citation.Source, citation.Sentence, citation.Kind));
        Assert.Equal("One delegation came in May, and one in June.", citation.Quote);
    }

    [Fact]
    public void FieldThatARowNames_RestsOnThatRowAlone()
    {
        var (bases, _) = Read(
            new BasisEntry { Kind = "staffRecord" },
            new BasisEntry { Kind = "sentence", Sentence = "1", Quote = "in May", IsInferred = true, Fields = ["date"] });

        Assert.Equal("in May", Assert.Single(bases.For("date")).Quote);
        Assert.Equal(CitationKind.Inferred, Assert.Single(bases.For("date")).Kind);
        Assert.Equal(CitationKind.Editorial, Assert.Single(bases.For("title")).Kind);
    }

    [Theory]
    [InlineData("staffRecord", true)]
    [InlineData("sentence", false)]
    public void OnlyRow_ComesBack_AndProvesWhatIsFilledInLaterUnlessItIsASentence(string kind, bool provesMore)
    {
        var (bases, _) = Read(new BasisEntry { Kind = kind, Sentence = "1" });

        var (again, _) = Read([.. BasisWriter.Write(bases.For("title"), [], Language.English)]);

        Assert.Equal(bases.For("title"), again.For("title"));
        Assert.Equal(provesMore, again.For("summary").Any());
    }

    [Theory]
    [InlineData("sentence", null, null, "Basis[0].Sentence", EntryFaultKind.Required)]
    [InlineData("sentence", "2", null, "Basis[0].Sentence", EntryFaultKind.UnknownSentence)]
    [InlineData("sentence", "1", "In May", "Basis[0].Quote", EntryFaultKind.QuoteNotVerbatim)]
    [InlineData("paper", null, null, "Basis[0].PaperEn", EntryFaultKind.RequiredInOneLanguage)]
    [InlineData("hearsay", null, null, "Basis[0].Kind", EntryFaultKind.NoSuchChoice)]
    public void WrongRow_IsAFaultAtItsField(string kind, string? sentence, string? quote, string field, EntryFaultKind fault)
    {
        var (_, faults) = Read(new BasisEntry { Kind = kind, Sentence = sentence, Quote = quote });

        Assert.Equal((field, fault), Assert.Single(faults.Select(found => (found.Field, found.Kind))));
    }

    [Fact]
    public void NoRow_IsAFault() => Assert.Equal(EntryFaultKind.NoBasis, Assert.Single(Read().Faults).Kind);

    private static (Bases Bases, IReadOnlyList<EntryFault> Faults) Read(params BasisEntry[] rows)
    {
        var reader = new EntryReader();
        return (Bases.Read(rows, Sources, reader), reader.Faults);
    }
}
