using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;

namespace TomskRelations.Core.Tests.Entry;

public sealed class BasisWriterTests
{
    private static readonly CitableSources Sources = new([new("made-up", new("Made up"), "en", [new("s1", 1, "One delegation came in May, and one in June.")])]);

    [Theory]
    [InlineData(Language.English, "9 October 2018")]
    [InlineData(Language.Russian, "9 октября 2018")]
    public void Rows_ComeBackAsTheyWere(Language language, string date)
    {
        BasisEntry[] rows =
        [
            new() { Kind = "staffRecord", Fields = ["title"] },
            new() { Kind = "paper", PaperEn = "Letter 12, with an enclosure", PaperRu = "Письмо 12, с приложением", PaperDate = date, Fields = ["date"] },
            new() { Kind = "paper", PaperEn = "Report", PaperRu = "Доклад", Fields = ["places"] },
            new() { Kind = "sentence", Source = "made-up", Sentence = "s1", Quote = "one", Fields = ["kind"] },
            new() { Kind = "editorsNote", NoteEn = "The editors’ word.", NoteRu = "Слово редакции.", Fields = ["direction"] },
        ];

        Assert.Equivalent(rows, Again(rows, language), strict: true);
    }

    [Theory]
    [InlineData("Letter", null)]
    [InlineData(null, "Письмо")]
    public void Paper_NamedInOneLanguage_SaysTheSameToReaders(string? en, string? ru)
    {
        BasisEntry row = new() { Kind = "paper", PaperEn = en, PaperRu = ru, PaperDate = "2018-10-09" };

        var again = Assert.Single(Again([row], Language.English));

        Assert.Equal(("paper", "9 October 2018"), (again.Kind, again.PaperDate));
        Assert.Equal(Read(row).For("title"), Read(again).For("title"));
    }

    [Theory]
    [InlineData("Internal document", "Внутренний документ")]
    [InlineData("Internal document: Letter, 9 October 2018.", "Внутренний документ: Письмо, 10 октября 2018.")]
    public void Note_ThatOnlyResemblesADocuments_StaysANote(string en, string ru)
    {
        BasisEntry row = new() { Kind = "editorsNote", NoteEn = en, NoteRu = ru };

        var again = Assert.Single(Again([row], Language.English));

        Assert.Equal(Read(row).For("title"), Read(again).For("title"));
        Assert.Contains(en, new[] { again.NoteEn, $"Internal document: {again.PaperEn}." });
    }

    private static List<BasisEntry> Again(BasisEntry[] rows, Language language) =>
        BasisWriter.Write(rows.SelectMany(row => row.Fields).DefaultIfEmpty("title").SelectMany(Read(rows).For), [], language);

    private static Bases Read(params BasisEntry[] rows)
    {
        var reader = new EntryReader();
        var bases = Bases.Read(rows, Sources, reader);
        Assert.Empty(reader.Faults);
        return bases;
    }
}
