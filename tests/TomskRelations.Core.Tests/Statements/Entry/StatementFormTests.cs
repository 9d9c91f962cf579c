using Microsoft.EntityFrameworkCore;
using TomskRelations.Core.Data;
using TomskRelations.Core.Dates;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Statements;
using TomskRelations.Core.Statements.Entry;
using TomskRelations.Testing;

namespace TomskRelations.Core.Tests.Statements.Entry;

public sealed class StatementFormTests(SeededDatabase seeded)
{
    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Russian)]
    public async Task EachPublishedRecord_OpenedAndReadAgain_IsTheSame(Language language)
    {
        await using var db = seeded.Open();
        var published = await db.Statements.Select(row => row.Id).ToListAsync(Stop);
        Assert.Equal(44, published.Count);
        foreach (var id in published)
        {
            var context = await ContextAsync(db, id);
            var form = StatementFormWriter.Write(context, language);
            form.NoteEn = "Made up.";

            var reading = StatementFormReader.Read(form, context);

            Assert.Empty(reading.Record.Faults);
            var (before, after) = (context.Published!.Document, reading.Document);
            Assert.Equal(before.Citations.Count, after.Citations.Count);
            Assert.Empty(before.Citations.Except(after.Citations));
            Assert.Equal(DocumentJson.Write(before with { Citations = [] }), DocumentJson.Write(after with { Citations = [] }));
        }
    }

    [Fact]
    public async Task NewRecord_AboutRecordsOfFourKinds_IsWhole()
    {
        var reading = await ReadAsync(form =>
        {
            (form.TextEn, form.Kind, form.Figure, form.FigureUnit, form.Date) = ("More than forty centres have opened since 2010, says the report.", "figure", "более 40", "centres", "2010");
            form.About = [Row("partner", "ФРГ"), new(), Row("delegation", "1996-04-germany"), Row("milestone", "1996-04-germany"), Row("organisation", "USAID")];
        });

        Assert.Empty(reading.Record.Faults);
        var document = reading.Document;
        Assert.Equal("more-than-forty-centres-have-opened", document.Key);
        Assert.Equal(new(40, "centres", Qualifier.MoreThan), document.Figure);
        Assert.Equal(["partner:germany", "delegation:1996-04-germany", "milestone:1996-04-germany", "organisation:usaid"], document.About);
        Assert.Equal(["germany", null, "1996-04-germany", "1996-04-germany", "usaid"], reading.Subjects.Select(subject => subject?.Slug));
        Assert.Equal(["text", "date", "figure", "about"], document.Citations.Select(citation => citation.Field));
        Assert.Equal((4, null), (reading.Pages.Subjects.Count, reading.Pages.Place));
    }

    [Fact]
    public async Task RussianWordsAlone_TakeTheirKindForAnAddress() =>
        Assert.Equal("stroitsya-most", (await ReadAsync(form => (form.TextEn, form.TextRu, form.Kind) = (null, "Строится мост.", "plan"))).Document.Key);

    [Theory]
    [InlineData("TextEn", EntryFaultKind.RequiredInOneLanguage)]
    [InlineData("TextRu", EntryFaultKind.TooLong)]
    [InlineData("Kind", EntryFaultKind.Required)]
    [InlineData("Date", EntryFaultKind.NotADate)]
    [InlineData("Figure", EntryFaultKind.NotANumber)]
    [InlineData("FigureUnit", EntryFaultKind.Required)]
    [InlineData("FigureQualifier", EntryFaultKind.NoSuchChoice)]
    [InlineData("About[0].Kind", EntryFaultKind.NoSuchChoice)]
    [InlineData("About[0].Name", EntryFaultKind.UnknownPartner)]
    [InlineData("About[1].Name", EntryFaultKind.SameRecordTwice)]
    [InlineData("About[2].Name", EntryFaultKind.UnknownMilestone)]
    [InlineData("About[3].Name", EntryFaultKind.UnknownDelegation)]
    [InlineData("About[4].Name", EntryFaultKind.UnknownOrganisation)]
    public async Task WrongField_IsAFaultAtIt(string field, EntryFaultKind kind)
    {
        var reading = await ReadAsync(form => Spoil(form, field));

        Assert.Equal((field, kind), Assert.Single(reading.Record.Faults.Select(fault => (fault.Field, fault.Kind))));
    }

    [Theory]
    [InlineData("claim", StatementPlace.Home)]
    [InlineData("motto", StatementPlace.Home)]
    [InlineData("list", StatementPlace.Partners)]
    [InlineData("trend", StatementPlace.Delegations)]
    [InlineData("aggregate", StatementPlace.Delegations)]
    [InlineData("figure", StatementPlace.Trade)]
    [InlineData("gap", StatementPlace.Trade)]
    [InlineData("goods", StatementPlace.Trade)]
    [InlineData("plan", null)]
    [InlineData("person", null)]
    public async Task StatementAboutNothing_StandsWhereItsKindDoes_AndIsWarnedOfWhereThatIsNowhere(string kind, StatementPlace? place)
    {
        var nothing = await ReadAsync(form => form.Kind = kind);
        var something = await ReadAsync(form => (form.Kind, form.About) = (kind, [Row("partner", "Germany")]));

        Assert.Equal(place, nothing.Pages.Place);
        Assert.Equal(place is null, StatementChecks.Of(nothing, Today).Any(check => check is { Rule: ReadyRule.NoPage, State: ReadyState.Warns }));
        Assert.DoesNotContain(StatementChecks.Of(something, Today), check => check.Rule == ReadyRule.NoPage);
    }

    [Theory]
    [InlineData("figure", "Many came.", null, null, ReadyRule.NoNumber)]
    [InlineData("figure", "Eight came.", "8", null, null)]
    [InlineData("figure", "8 came.", null, null, null)]
    [InlineData("claim", "Many came.", null, null, null)]
    [InlineData("claim", "Many came.", null, "2099", ReadyRule.FutureDate)]
    [InlineData("plan", "Many will come.", null, "2099", null)]
    public async Task Contradiction_IsWarnedOf(string kind, string words, string? figure, string? date, ReadyRule? rule)
    {
        var reading = await ReadAsync(form => (form.Kind, form.TextEn, form.Figure, form.FigureUnit, form.Date) = (kind, words, figure, figure is null ? null : "people", date));

        Assert.Empty(reading.Record.Faults);
        Assert.Equal(rule, StatementChecks.Of(reading, Today).SingleOrDefault(check => check is { State: ReadyState.Warns, Rule: ReadyRule.NoNumber or ReadyRule.FutureDate })?.Rule);
    }

    private static void Spoil(StatementForm form, string field)
    {
        switch (field)
        {
            case "TextEn": form.TextEn = null; break;
            case "TextRu": form.TextRu = new('я', Statement.BodyLength + 1); break;
            case "Kind": form.Kind = null; break;
            case "Date": form.Date = "once upon a time"; break;
            case "Figure": (form.Figure, form.FigureUnit) = ("several", "countries"); break;
            case "FigureUnit": form.Figure = "59"; break;
            case "FigureQualifier": form.FigureQualifier = "roughly"; break;
            case "About[0].Kind": form.About = [Row("planet", "Germany")]; break;
            case "About[0].Name": form.About = [Row("partner", "Atlantis")]; break;
            case "About[1].Name": form.About = [Row("partner", "Germany"), Row("partner", "ФРГ")]; break;
            case "About[2].Name": form.About = [new(), new(), Row("milestone", "germany")]; break;
            case "About[3].Name": form.About = [new(), new(), new(), Row("delegation", "germany")]; break;
            default: form.About = [new(), new(), new(), new(), Row("organisation", "germany")]; break;
        }
    }

    private static SubjectRow Row(string kind, string name) => new() { Kind = kind, Name = name };

    private async Task<StatementReading> ReadAsync(Action<StatementForm> fill)
    {
        await using var db = seeded.Open();
        var context = await ContextAsync(db, Guid.CreateVersion7());
        var form = StatementFormWriter.New();
        (form.TextEn, form.Kind) = ("Made up", "claim");
        fill(form);
        return StatementFormReader.Read(form, context);
    }

    private static Task<StatementContext> ContextAsync(TomskDbContext db, Guid id) =>
        new StatementEntryQueries(new EntryQueries(db, new PartnerNameQueries(db), new CitableSourceQueries(db), TimeProvider.System)).ContextAsync(id, Stop);

    private static DateOnly Today => TomskZone.Today(TimeProvider.System);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
