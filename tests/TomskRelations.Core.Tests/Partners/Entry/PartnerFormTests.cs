using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Partners.Entry;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Partners.Entry;

public sealed class PartnerFormTests(SeededDatabase seeded)
{
    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Russian)]
    public async Task EveryPublishedRecord_OpenedAndReadAgain_IsTheSame(Language language)
    {
        await using var db = seeded.Open();
        var partners = await db.Partners.Select(row => row.Id).ToListAsync(Stop);
        Assert.Equal(24, partners.Count);

        foreach (var id in partners)
        {
            var context = await ContextAsync(db, id);
            var form = PartnerFormWriter.Write(context, language);
            form.NoteEn = "Made up.";

            var reading = PartnerFormReader.Read(form, context);

            Assert.Empty(reading.Faults);
            var published = context.Published!.Document;
            Assert.Equal(published.Citations.Count, reading.Document.Citations.Count);
            Assert.Empty(published.Citations.Except(reading.Document.Citations));
            Assert.Equal(DocumentJson.Write(published with { Citations = [] }), DocumentJson.Write(reading.Document with { Citations = [] }));
        }
    }

    [Theory]
    [InlineData(null, "Бразилия", "BR", "brazil")]
    [InlineData(null, "Бразилия", null, "braziliya")]
    [InlineData("Бразилия", null, null, "braziliya")]
    [InlineData(null, "Кот-д’Ивуар", "CI", "cote-d-ivoire")]
    [InlineData("Brazil", "Бразилия", "BR", "brazil")]
    public async Task Address_IsMadeOfTheEnglishName_ElseOfTheCountrysOwn_ElseOfTheRussianInLatinLetters(string? en, string? ru, string? iso, string key)
    {
        var reading = await ReadAsync(form => (form.NameEn, form.NameRu, form.Iso) = (en, ru, iso));

        Assert.Empty(reading.Faults);
        Assert.Equal(key, reading.Document.Key);
    }

    [Fact]
    public async Task NewCountry_IsReadWhole()
    {
        var reading = await ReadAsync(form =>
        {
            (form.NameRu, form.LeadEn, form.Iso, form.WorldRegion, form.Spelling) = ("Бразилия", "A partner across the ocean.", " br ", "americas", "Brasil");
            form.Aliases = "Federative Republic of Brazil\r\n\r\n  Федеративная Республика Бразилия \nfederative republic of BRAZIL";
            (form.Lists, form.Cooperation) = (["joined"], ["culture", "commerce"]);
        });

        Assert.Empty(reading.Faults);
        var brazil = reading.Document;
        Assert.Equal(("brazil", PartnerKind.Country, "BR", WorldRegion.Americas, "Brasil"), (brazil.Key, brazil.Kind, brazil.Iso, brazil.WorldRegion, brazil.SourceSpelling));
        Assert.Equal(["Federative Republic of Brazil", "Федеративная Республика Бразилия"], brazil.Aliases);
        Assert.Equal([PartnerList.Joined], brazil.Lists);
        Assert.Equal([CooperationField.Commerce, CooperationField.Culture], brazil.Cooperation);
        Assert.Equal(brazil.Fields().Order(), brazil.Citations.Select(citation => citation.Field).Order());
    }

    [Theory]
    [InlineData("city", "Dresden", "ФРГ", "germany")]
    [InlineData("region", "Saxony", "Germany", "germany")]
    [InlineData("body", "Bundesrat", "germany", "germany")]
    public async Task PartOfACountry_LiesInTheCountryThatIsNamed(string kind, string name, string country, string slug)
    {
        var reading = await ReadAsync(form => (form.Kind, form.NameEn, form.Parent) = (kind, name, country));

        Assert.Empty(reading.Faults);
        Assert.Equal(slug, reading.Document.Parent);
    }

    [Fact]
    public async Task StandingInTheCis_HasItsYear()
    {
        var reading = await ReadAsync(form => (form.NameEn, form.CisStatus, form.CisYear) = ("Belarus", "member", "2010"));

        Assert.Empty(reading.Faults);
        Assert.Equal((CisStatus.Member, "2010"), (reading.Document.Cis!.Status, reading.Document.Cis.AsOf.ToString()));
    }

    public static TheoryData<string, EntryFaultKind, Action<PartnerForm>> Wrong => new()
    {
        { "Kind", EntryFaultKind.Required, form => form.Kind = null },
        { "Kind", EntryFaultKind.NoSuchChoice, form => form.Kind = "planet" },
        { "NameEn", EntryFaultKind.RequiredInOneLanguage, form => form.NameEn = " " },
        { "NameEn", EntryFaultKind.NotLatin, form => (form.NameEn, form.NameRu) = (null, "…?!") },
        { "NameEn", EntryFaultKind.NameOfAnother, form => form.NameEn = "germany" },
        { "NameRu", EntryFaultKind.NameOfAnother, form => form.NameRu = "ФРГ" },
        { "Spelling", EntryFaultKind.NameOfAnother, form => form.Spelling = "Kirghizia" },
        { "Aliases", EntryFaultKind.NameOfAnother, form => form.Aliases = "Terra Brasilis\nКиргизская Республика" },
        { "Aliases", EntryFaultKind.TooLong, form => form.Aliases = new('a', Partner.AliasLength + 1) },
        { "LeadRu", EntryFaultKind.TooLong, form => form.LeadRu = new('я', Partner.LeadLength + 1) },
        { "Iso", EntryFaultKind.NotAnIsoCode, form => form.Iso = "ZZ" },
        { "Iso", EntryFaultKind.NotAnIsoCode, form => form.Iso = "RU" },
        { "Iso", EntryFaultKind.CodeOfAnother, form => form.Iso = "DE" },
        { "Iso", EntryFaultKind.OnlyForCountries, form => (form.Kind, form.Iso) = ("organisation", "BR") },
        { "IsoCandidates", EntryFaultKind.OneCandidate, form => form.IsoCandidates = "CG" },
        { "IsoCandidates", EntryFaultKind.NotAnIsoCode, form => form.IsoCandidates = "CG, ZZ" },
        { "IsoCandidates", EntryFaultKind.CodeAndCandidates, form => (form.Iso, form.IsoCandidates) = ("CG", "CG, CD") },
        { "IsoCandidates", EntryFaultKind.OnlyForCountries, form => (form.Kind, form.IsoCandidates) = ("organisation", "CG, CD") },
        { "Parent", EntryFaultKind.Required, form => form.Kind = "city" },
        { "Parent", EntryFaultKind.UnknownPartner, form => (form.Kind, form.Parent) = ("city", "Atlantis") },
        { "Parent", EntryFaultKind.NotACountry, form => (form.Kind, form.Parent) = ("city", "Lorraine") },
        { "Parent", EntryFaultKind.LiesInNone, form => form.Parent = "Germany" },
        { "WorldRegion", EntryFaultKind.NoSuchChoice, form => form.WorldRegion = "moon" },
        { "CisStatus", EntryFaultKind.Required, form => form.CisYear = "2008" },
        { "CisStatus", EntryFaultKind.OnlyForCountries, form => (form.Kind, form.CisStatus, form.CisYear) = ("organisation", "member", "2008") },
        { "CisYear", EntryFaultKind.Required, form => form.CisStatus = "member" },
        { "CisYear", EntryFaultKind.NotAYear, form => (form.CisStatus, form.CisYear) = ("member", "May 2008") },
        { "CisYear", EntryFaultKind.NotAYear, form => (form.CisStatus, form.CisYear) = ("member", "2007/2008") },
        { "Lists", EntryFaultKind.NoSuchChoice, form => form.Lists = ["major", "minor"] },
        { "Cooperation", EntryFaultKind.NoSuchChoice, form => form.Cooperation = ["alchemy"] },
        { "Basis", EntryFaultKind.NoBasis, form => form.Basis = [] },
        { "LeadEn", EntryFaultKind.NotProven, form => (form.LeadEn, form.Basis) = ("A partner across the ocean.", [new() { Kind = "staffRecord", Fields = ["name"] }]) },
        { "NoteEn", EntryFaultKind.RequiredInOneLanguage, form => (form.NoteEn, form.NoteRu) = ("", null) },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task WrongField_IsTheOnlyFault(string field, EntryFaultKind kind, Action<PartnerForm> make)
    {
        var reading = await ReadAsync(make);

        Assert.Equal((field, kind), Assert.Single(reading.Faults.Select(fault => (fault.Field, fault.Kind))));
    }

    [Theory]
    [InlineData("germany", "NameEn", EntryFaultKind.ProofOfFormer)]
    [InlineData("france", "Kind", EntryFaultKind.HasPartnersBelow)]
    public async Task ChangeOfAPublishedRecord_ThatNothingBears_IsAFault(string slug, string field, EntryFaultKind kind)
    {
        await using var db = seeded.Open();
        var context = await ContextAsync(db, RecordId.Of(RecordKind.Partner, slug));
        var form = PartnerFormWriter.Write(context, Language.English);
        form.NoteEn = "Made up.";
        if (kind == EntryFaultKind.ProofOfFormer) form.NameEn = "Alemannia";
        else (form.Kind, form.Iso) = ("organisation", null);

        Assert.Equal((field, kind), Assert.Single(PartnerFormReader.Read(form, context).Faults.Select(fault => (fault.Field, fault.Kind))));
    }

    [Fact]
    public async Task Country_LyingInItself_IsAFault()
    {
        await using var db = seeded.Open();
        var context = await ContextAsync(db, RecordId.Of(RecordKind.Partner, "poland"));
        var form = PartnerFormWriter.Write(context, Language.English);
        (form.NoteEn, form.Kind, form.Iso, form.Parent) = ("Made up.", "region", null, "Poland");

        Assert.Equal(("Parent", EntryFaultKind.NotACountry), Assert.Single(PartnerFormReader.Read(form, context).Faults.Select(fault => (fault.Field, fault.Kind))));
    }

    [Fact]
    public async Task RenamedRecord_KeepsItsAddress()
    {
        await using var db = seeded.Open();
        var context = await ContextAsync(db, RecordId.Of(RecordKind.Partner, "poland"));
        var form = PartnerFormWriter.Write(context, Language.English);
        (form.NoteEn, form.NameEn, form.StillProven) = ("Made up.", "Lechia", ["name"]);

        var reading = PartnerFormReader.Read(form, context);

        Assert.Empty(reading.Faults);
        Assert.Equal(("poland", "Lechia"), (reading.Document.Key, reading.Document.En.Name));
    }

    [Theory]
    [InlineData("brazil", null, ReadyRule.NoCode)]
    [InlineData("", "BR", ReadyRule.NoLead)]
    public async Task Checks_OfWhatIsWorthALook_Warn(string lead, string? iso, ReadyRule rule)
    {
        var checks = PartnerChecks.Of(await ReadAsync(form => (form.NameRu, form.LeadEn, form.Iso) = ("Бразилия", lead, iso)), Today);

        Assert.Equal(rule, Assert.Single(checks, check => check.State == ReadyState.Warns).Rule);
        Assert.DoesNotContain(checks, check => check.State == ReadyState.Blocks);
    }

    [Theory]
    [InlineData("Brazil", "AR", null, ReadyRule.OtherCode)]
    [InlineData("Бразилия", "AR", null, ReadyRule.OtherCode)]
    [InlineData("Land of the south", "AR", null, null)]
    [InlineData("Brazil", "BR", "2099", ReadyRule.FutureDate)]
    public async Task Contradiction_IsWarnedOf(string name, string iso, string? cisYear, ReadyRule? rule)
    {
        var reading = await ReadAsync(form => (form.NameEn, form.Iso, form.CisYear, form.CisStatus) = (name, iso, cisYear, cisYear is null ? null : "member"));

        Assert.Empty(reading.Faults);
        Assert.Equal(rule, PartnerChecks.Of(reading, Today).SingleOrDefault(check => check is { State: ReadyState.Warns, Rule: ReadyRule.OtherCode or ReadyRule.FutureDate })?.Rule);
    }

    private static DateOnly Today => TomskZone.Today(TimeProvider.System);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>A new country, called Brazil until the test says otherwise.</summary>
    private async Task<RecordReading<PartnerDocument>> ReadAsync(Action<PartnerForm> fill)
    {
        await using var db = seeded.Open();
        var form = PartnerFormWriter.New();
        (form.Kind, form.NameEn) = ("country", "Brazil");
        fill(form);
        return PartnerFormReader.Read(form, await ContextAsync(db, Guid.CreateVersion7()));
    }

    private static Task<EntryContext<PartnerDocument>> ContextAsync(TomskDbContext db, Guid id) =>
        new EntryQueries(db, new PartnerNameQueries(db), new CitableSourceQueries(db), TimeProvider.System).ContextAsync<PartnerDocument>(RecordKind.Partner, id, Stop);
}
