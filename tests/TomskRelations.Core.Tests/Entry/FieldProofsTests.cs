using TomskRelations.Core.Dates;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Delegations.Entry;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Milestones;
using TomskRelations.Core.Milestones.Entry;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Partners.Entry;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Sources.Entry;
using TomskRelations.Core.Statements;
using TomskRelations.Core.Statements.Entry;

namespace TomskRelations.Core.Tests.Entry;

/// <summary>A sentence proves only what it says: the rule is the same for every kind of record.</summary>
public sealed class FieldProofsTests
{
    private static readonly CitableSources Sources = new(
    [
        new("english", new("English"), "en", [new("s1", 1, "Brazil opened an office in Tomsk.")]),
        new("russian", new("Русский"), "ru", [new("s1", 1, "Бразилия открыла представительство в Томске.")]),
        new("portuguese", new("Português"), "pt", [new("s1", 1, "O Brasil abriu um escritório em Tomsk.")]),
    ]);

    [Fact]
    public void SentenceWithoutTicks_ProvesWhatItCanSay_AndTheEditorsAnswerForTheRest()
    {
        var proof = Brazil(Row("english"));

        Assert.Equal(["name", "lead", "sourceSpelling"], Cited(proof));
        Assert.Equal(["ru.name", "lead", "iso", "aliases", "worldRegion", "cis", "list:major", "cooperation:culture"], proof.ByEditors.Select(answer => answer.Field));
        Assert.All(proof.ByEditors, answer => Assert.True(answer is { Kind: CitationKind.Editorial, Quote: null, Note: { En.Length: > 0, Ru.Length: > 0 } }));
        Assert.Equal("ISO 3166-1 code, added by the editors.", Assert.Single(NotesOf(proof, "iso")).En);
    }

    [Theory]
    [InlineData("english", "ru.name", "The Russian name is the editors’; the source is in English.", "Русское название дано редакцией; источник написан на английском языке.")]
    [InlineData("russian", "name", "The English name is the editors’; the source is in Russian.", "Английское название дано редакцией; источник написан на русском языке.")]
    [InlineData("portuguese", "name", "The English name is the editors’; the source is in another language.", "Английское название дано редакцией; источник написан на другом языке.")]
    [InlineData("portuguese", "ru.name", "The Russian name is the editors’; the source is in another language.", "Русское название дано редакцией; источник написан на другом языке.")]
    [InlineData("english", "lead", "The Russian words are the editors’; the source is in English.", "Русский текст составлен редакцией; источник написан на английском языке.")]
    [InlineData("russian", "lead", "The English words are the editors’; the source is in Russian.", "Английский текст составлен редакцией; источник написан на русском языке.")]
    public void WordsInAnotherLanguageThanTheSources_AreTheEditors(string source, string field, string english, string russian) =>
        Assert.Equal(new(english, russian), Assert.Single(NotesOf(Brazil(Row(source)), field)));

    [Fact]
    public void NamesInBothLanguages_ReadInSourcesOfBoth_NeedNoEditors()
    {
        var proof = Brazil(Row("english"), Row("russian"));

        Assert.Equal("english", Assert.Single(proof.Citations, citation => citation.Field == "name").Source);
        Assert.Equal("russian", Assert.Single(proof.Citations, citation => citation.Field == "ru.name").Source);
        Assert.Empty(NotesOf(proof, "lead"));
    }

    [Fact]
    public void FieldThatARowTicks_RestsOnThatRowAlone_WhateverTheFieldIs()
    {
        var proof = Brazil(Row("english"), Row("english", "iso", "ru.name", "list:major"));

        Assert.All(new[] { "iso", "ru.name", "list:major" }, field => Assert.Equal("s1", Assert.Single(proof.Citations, citation => citation.Field == field).Sentence));
        Assert.DoesNotContain(proof.ByEditors, answer => answer.Field is "iso" or "ru.name" or "list:major");
    }

    [Fact]
    public void RowThatIsNoSentence_AnswersForEveryField()
    {
        var proof = Brazil(Row("english"), new() { Kind = "staffRecord" });

        Assert.Empty(proof.ByEditors);
        Assert.Equal("Staff record, no public document.", Assert.Single(NotesOf(proof, "iso")).En);
    }

    [Fact]
    public void EveryRowTicked_TheEditorsAnswerForWhatIsFilledInLater_ButNotForWhatASentenceCanSay()
    {
        var reader = new EntryReader();

        var proof = Brazil(reader, Row("english", "name"));

        Assert.Equal(["ru.name", "iso", "aliases", "worldRegion", "cis", "list:major", "cooperation:culture"], proof.ByEditors.Select(answer => answer.Field));
        Assert.Equal(["LeadEn", "Spelling"], reader.Faults.Select(fault => fault.Field));
    }

    [Fact]
    public void WhatTheEditorsAnswered_ComesBackAsRows_AndIsReadTheSame()
    {
        var proof = Brazil(Row("english"));

        var again = Brazil([.. BasisWriter.Write(proof.Citations, [], Language.English)]);

        Assert.Empty(again.ByEditors);
        Assert.Equal(proof.Citations.Count, again.Citations.Count);
        Assert.Empty(proof.Citations.Except(again.Citations));
    }

    [Fact]
    public void Delegation_KeepsItsKindAndItsTranslationForTheEditors()
    {
        var document = new DelegationDocument
        {
            Key = "2018-brazil",
            Date = EdtfDate.Parse("2018"),
            Direction = Direction.NotStated,
            En = new("Visit to Brazil", Purpose: "To meet"),
            Ru = new("Визит в Бразилию"),
            Heads = [new("1", HeadRank.Business, "Maria Silva", "Мария Силва", Title: new("Mayor", "Мэр"))],
            Places = [new("2", "Brasília")],
        };

        var proof = Of(document, new DelegationFields(new Dictionary<string, string>()), Row("english"));

        Assert.Equal(["title", "purpose", "date", "status", "place:2", "head:1"], Cited(proof));
        Assert.Equal(["title", "kind", "head:1"], proof.ByEditors.Select(answer => answer.Field));
        Assert.Equal("The Russian words are the editors’; the source is in English.", Assert.Single(NotesOf(proof, "title")).En);
    }

    [Fact]
    public void OtherKinds_NameTheirOwn()
    {
        var milestone = Of(new MilestoneDocument { Key = "m", En = new("An office opens"), Delegation = "2018-brazil", IsKey = true }, new MilestoneFields(), Row("english"));
        Assert.Equal(["title", "isKey"], Cited(milestone));
        Assert.Equal(["kind", "delegation"], milestone.ByEditors.Select(answer => answer.Field));

        var source = Of(
            new SourceRecordDocument { Key = "s", Language = "en", Sha256 = "", Sentences = [], Address = "https://example.org", Retrieved = new(2019, 1, 1), En = new("News", "Press office", "What it says") },
            new SourceFields(), Row("english"));
        Assert.Equal(["title", "publisher"], Cited(source));
        Assert.Equal(["description", "address", "language", "retrieved"], source.ByEditors.Select(answer => answer.Field));

        var statement = Of(new StatementDocument { Key = "t", Ru = new("Открыто представительство"), About = ["partner:germany"] }, new StatementFields(), Row("english"));
        Assert.Equal(["text", "about"], Cited(statement));
        Assert.Equal("text", Assert.Single(statement.ByEditors).Field);
    }

    [Theory]
    [InlineData(2019, 7, "In 2019 a delegation of 7 came.", false, "")]
    [InlineData(2019, 7, "A delegation came in May.", false, "date headCount")]
    [InlineData(2019, 7, "In 2019 a delegation came.", false, "headCount")]
    [InlineData(2019, 7, "A delegation came in May.", true, "")]
    public void NumberOrDate_InNoneOfTheWordsThatAreSaidToStateIt_IsNamed(int year, int people, string words, bool isInferred, string named)
    {
        var document = new DelegationDocument { Key = "d", Date = EdtfDate.Parse($"{year}-05"), HeadCount = new(people, "people", Qualifier.Exact), En = new("A delegation") };
        var sources = new CitableSources([new("english", new("English"), "en", [new("s1", 1, words)])]);
        var reader = new EntryReader();
        var row = Row("english");
        row.IsInferred = isInferred;

        var proof = new FieldProofs<DelegationDocument>(Bases.Read([row], sources, reader), reader, null, [], new DelegationFields(new Dictionary<string, string>())).Of(document);

        Assert.Equal(named, string.Join(' ', proof.NotInWords));
    }

    [Theory]
    [InlineData("staffRecord", true)]
    [InlineData("sentence", false)]
    public void WhatASourceSaysOfItself_NeedsASentence(string kind, bool isFault)
    {
        var reader = new EntryReader();
        var row = Row("english");
        row.Kind = kind;

        Of(new MilestoneDocument { Key = "m", En = new("An office opens"), IsKey = true }, new MilestoneFields(), reader, [row]);

        Assert.Equal(isFault ? [("IsKey", EntryFaultKind.SentenceNeeded)] : [], reader.Faults.Select(fault => (fault.Field, fault.Kind)));
    }

    private static BasisEntry Row(string source, params List<string> fields) => new() { Kind = "sentence", Source = source, Sentence = "1", Fields = fields };

    private static ProofReading Brazil(params IReadOnlyList<BasisEntry> rows) => Brazil(new EntryReader(), rows);

    private static ProofReading Brazil(EntryReader reader, params IReadOnlyList<BasisEntry> rows) => Of(
        new PartnerDocument
        {
            Key = "brazil",
            Iso = "BR",
            SourceSpelling = "Brazil",
            Aliases = ["Brasil"],
            WorldRegion = WorldRegion.Americas,
            Cis = new(CisStatus.Member, EdtfDate.Parse("2008")),
            Lists = [PartnerList.Major],
            Cooperation = [CooperationField.Culture],
            En = new("Brazil", "It opened an office."),
            Ru = new("Бразилия", "Она открыла представительство."),
        },
        new PartnerFields(), reader, rows);

    private static ProofReading Of<T>(T document, PublicFields<T> fields, params IReadOnlyList<BasisEntry> rows)
        where T : RecordDocument => Of(document, fields, new EntryReader(), rows);

    private static ProofReading Of<T>(T document, PublicFields<T> fields, EntryReader reader, IReadOnlyList<BasisEntry> rows)
        where T : RecordDocument => new FieldProofs<T>(Bases.Read(rows, Sources, reader), reader, null, [], fields).Of(document);

    /// <summary>The fields that rest on a sentence.</summary>
    private static IEnumerable<string> Cited(ProofReading proof) => proof.Citations.Where(citation => citation.Sentence is not null).Select(citation => citation.Field);

    private static IEnumerable<Text> NotesOf(ProofReading proof, string field) => proof.Citations.Where(citation => citation.Field == field).Select(citation => citation.Note).OfType<Text>();
}
