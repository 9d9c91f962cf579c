using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Milestones;
using TomskRelations.Core.Milestones.Entry;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Milestones.Entry;

public sealed class MilestoneFormTests(SeededDatabase seeded)
{
    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Russian)]
    public async Task EachPublishedRecord_OpenedAndReadAgain_IsTheSame(Language language)
    {
        await using var db = seeded.Open();
        var published = await db.Milestones.Select(row => row.Id).ToListAsync(Stop);
        Assert.Equal(18, published.Count);
        foreach (var id in published)
        {
            var context = await ContextAsync(db, id);
            var form = MilestoneFormWriter.Write(context, language);
            form.NoteEn = "Made up.";

            var reading = MilestoneFormReader.Read(form, context);

            Assert.Empty(reading.Faults);
            var (before, after) = (context.Published!.Document, reading.Document);
            Assert.Equal(before.Citations.Count, after.Citations.Count);
            Assert.Empty(before.Citations.Except(after.Citations));
            Assert.Equal(DocumentJson.Write(before with { Citations = [] }), DocumentJson.Write(after with { Citations = [] }));
        }
    }

    [Fact]
    public async Task NewRecord_WithThreePartnersTypedIntoOneRow_IsWhole()
    {
        var reading = await ReadAsync(form =>
        {
            (form.TitleRu, form.Date, form.PlaceEn) = ("Соглашение трёх стран", "6 октября 2018", "Tomsk");
            form.Partners = [new() { Name = "ФРГ, КНР; Japan" }];
            (form.Delegation, form.Organisations) = ("1996-04-germany", [new(), new() { Name = "usaid" }]);
        });

        Assert.Empty(reading.Faults);
        var document = reading.Document;
        Assert.Equal(["germany", "china", "japan"], document.Partners);
        Assert.Equal(("2018-10-06-germany", "1996-04-germany", "Tomsk"), (document.Key, document.Delegation, document.Place?.En));
        Assert.Equal(["usaid"], document.Organisations);
        Assert.Equal(document.Fields().Order(), document.Citations.Select(citation => citation.Field).Order());
        Assert.Equal(["date", "delegation", "kind", "organisations", "partners", "place", "title"], document.Fields().Order());
    }

    [Theory]
    [InlineData("April 1996", "Germany", "1996-04-germany-2")]
    [InlineData("2018", null, "2018-the-very-long-title")]
    [InlineData(null, "Germany", "undated-germany")]
    public async Task Address_IsDateAndFirstPartner_OrTheBeginningOfTheTitle(string? date, string? partner, string key)
    {
        var reading = await ReadAsync(form => (form.TitleEn, form.Date, form.Partners[0].Name) = ("The very long title of it", date, partner));

        Assert.Equal(key, reading.Document.Key);
    }

    [Fact]
    public async Task Address_OfARussianTitleAlone_IsWrittenInLatinLetters()
    {
        var reading = await ReadAsync(form => (form.TitleEn, form.TitleRu, form.Date) = (null, "Открытие нового моста", "2018"));

        Assert.Empty(reading.Faults);
        Assert.Equal("2018-otkrytie-novogo-mosta", reading.Document.Key);
    }

    [Theory]
    [InlineData("2099", true)]
    [InlineData("2018", false)]
    public async Task DateToCome_IsWarnedOf(string date, bool warned)
    {
        await using var db = seeded.Open();
        var context = await ContextAsync(db, Guid.CreateVersion7());
        var form = MilestoneFormWriter.New();
        (form.TitleEn, form.Kind, form.Date) = ("Made up", "event", date);

        var checks = MilestoneChecks.Of(MilestoneFormReader.Read(form, context), context);

        Assert.Equal(warned, checks.Any(check => check is { Rule: ReadyRule.FutureDate, State: ReadyState.Warns, Field: "Date" }));
    }

    [Theory]
    [InlineData("TitleEn", EntryFaultKind.RequiredInOneLanguage)]
    [InlineData("Kind", EntryFaultKind.Required)]
    [InlineData("Date", EntryFaultKind.NotADate)]
    [InlineData("Partners[0].Name", EntryFaultKind.UnknownPartner)]
    [InlineData("Partners[1].Name", EntryFaultKind.SamePartnerTwice)]
    [InlineData("Delegation", EntryFaultKind.UnknownDelegation)]
    [InlineData("Organisations[0].Name", EntryFaultKind.UnknownOrganisation)]
    [InlineData("Organisations[1].Name", EntryFaultKind.SameRecordTwice)]
    [InlineData("TextRu", EntryFaultKind.TooLong)]
    [InlineData("Basis", EntryFaultKind.NoBasis)]
    [InlineData("NoteEn", EntryFaultKind.RequiredInOneLanguage)]
    public async Task WrongField_IsAFaultAtIt(string field, EntryFaultKind kind)
    {
        var reading = await ReadAsync(form => Spoil(form, field));

        Assert.Equal((field, kind), Assert.Single(reading.Faults.Select(fault => (fault.Field, fault.Kind))));
    }

    [Fact]
    public async Task ChangedDateOverItsFormerSentence_IsAFault_AndTheAddressStays()
    {
        await using var db = seeded.Open();
        var context = await ContextAsync(db, RecordId.Of(RecordKind.Milestone, "1996-04-germany"));
        var form = MilestoneFormWriter.Write(context, Language.English);
        (form.NoteEn, form.Date) = ("Made up.", "May 1999");

        var changed = MilestoneFormReader.Read(form, context);

        Assert.Equal(("Date", EntryFaultKind.ProofOfFormer), Assert.Single(changed.Faults.Select(fault => (fault.Field, fault.Kind))));
        Assert.Equal("1996-04-germany", changed.Document.Key);
    }

    [Fact]
    public async Task Checks_SayWhatBlocksAndWhatIsWorthALook()
    {
        await using var db = seeded.Open();
        var context = await ContextAsync(db, Guid.CreateVersion7());
        var form = MilestoneFormWriter.New();
        (form.TitleEn, form.Kind, form.Date, form.Partners[0].Name) = ("Again", "visit", "April 1996", "Germany");

        var like = MilestoneChecks.Of(MilestoneFormReader.Read(form, context), context);
        (form.TitleEn, form.TitleRu, form.Date, form.Kind, form.Partners[0].Name) = (null, "Ещё раз", null, null, null);
        var bare = MilestoneChecks.Of(MilestoneFormReader.Read(form, context), context);

        Assert.Equal([ReadyRule.LikeAnother, ReadyRule.NoRussian], Warned(like));
        Assert.DoesNotContain(like, check => check.State == ReadyState.Blocks);
        Assert.Equal([ReadyRule.NoDate, ReadyRule.NoPartner, ReadyRule.NoEnglish], Warned(bare));
        Assert.Equal(ReadyRule.Kind, Assert.Single(bare, check => check.State == ReadyState.Blocks).Rule);

        static IEnumerable<ReadyRule> Warned(IEnumerable<ReadyCheck> checks) => checks.Where(check => check.State == ReadyState.Warns).Select(check => check.Rule);
    }

    private static void Spoil(MilestoneForm form, string field) => _ = field switch
    {
        "TitleEn" => form.TitleEn = null,
        "Kind" => form.Kind = null,
        "Date" => form.Date = "once upon a time",
        "Partners[0].Name" => form.Partners[0].Name = "Atlantis",
        "Partners[1].Name" => form.Partners[0].Name = "Germany, ФРГ",
        "Delegation" => form.Delegation = "The one of 1812",
        "Organisations[0].Name" => (form.Organisations = [new() { Name = "Nobody" }])[0].Name,
        "Organisations[1].Name" => (form.Organisations = [new() { Name = "usaid" }, new() { Name = "USAID" }])[0].Name,
        "TextRu" => form.TextRu = new('я', Milestone.BodyLength + 1),
        "Basis" => (form.Basis = []).Count.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => form.NoteEn = form.NoteRu = null,
    };

    private async Task<RecordReading<MilestoneDocument>> ReadAsync(Action<MilestoneForm> fill)
    {
        await using var db = seeded.Open();
        var context = await ContextAsync(db, Guid.CreateVersion7());
        var form = MilestoneFormWriter.New();
        (form.TitleEn, form.Kind) = ("Made up", "event");
        fill(form);
        context.PutInOrder(form);
        return MilestoneFormReader.Read(form, context);
    }

    private static Task<MilestoneContext> ContextAsync(TomskDbContext db, Guid id) =>
        new MilestoneEntryQueries(new EntryQueries(db, new PartnerNameQueries(db), new CitableSourceQueries(db), TimeProvider.System)).ContextAsync(id, Stop);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
