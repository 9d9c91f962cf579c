using TomskRelations.Core.Dates;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.History;
using TomskRelations.Core.Milestones;
using TomskRelations.Core.Organisations;
using TomskRelations.Core.Partners;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;
using TomskRelations.Core.Statements;

namespace TomskRelations.Core.Tests.History;

public sealed class HistoryReaderTests(HistoryRoom room) : IClassFixture<HistoryRoom>
{
    private const string Visit = "1996-04-germany";

    [Fact]
    public async Task Of_Partner_SaysEachFieldBeforeAndAfter()
    {
        var partner = await room.LatestAsync<PartnerDocument>("germany");
        await room.ReviseAsync(partner with { Ru = partner.Ru with { Name = "ФРГ" }, Lists = [] });

        var history = await OfAsync(RecordKind.Partner, "germany");

        Assert.Equal([VersionKind.Changed, VersionKind.First], history.Versions.Select(version => version.Facts.Kind));
        Assert.Equal([2, 1], history.Versions.Select(version => version.Facts.Number));
        Assert.Equal(("ФРГ", "Why it was done.", PublishingRole.Publisher), (history.Title.Ru, history.Versions[0].Facts.Note.En, history.Versions[0].Facts.Published.Role));
        Assert.Equal(
            [("what", "NameRu", "Германия", "ФРГ"), ("ties", "Lists", "major", "")],
            Fields(history).Select(field => (field.Section, field.Field, field.Before.Split(';')[0], field.After)));
        Assert.True(history.Versions[1].Fields > 3);
        Assert.Empty(history.Versions[1].Changes.Sections);
    }

    [Fact]
    public async Task Of_Delegation_KnowsTheRecordsItNames_AndDatesInTheReadersLanguage()
    {
        var visit = await room.LatestAsync<DelegationDocument>(Visit);
        await room.ReviseAsync(visit with { Date = EdtfDate.Parse("1996-05"), Partners = ["germany", "china"], Related = [new(RelatedVisitKind.SameTour, "2008-kazakhstan")] });

        var history = await OfAsync(RecordKind.Delegation, Visit, Language.Russian);

        Assert.Contains(("when", "Date", "апрель 1996", "май 1996"), Fields(history));
        Assert.Equal("Китай", history.Names.In(RecordKind.Delegation, "Partners.Name", Fields(history).Single(field => field.Field == "Partners[1].Name").After)!.Ru);
        Assert.NotNull(history.Names.In(RecordKind.Delegation, "Related.Delegation", Fields(history).Single(field => field.Field == "Related[0].Delegation").After));
        Assert.Null(history.Names.In(RecordKind.Delegation, "TitleEn", "germany"));
    }

    [Fact]
    public async Task Of_Milestone_WhoseProofAlone_Changed_SaysSoWithTheSentences()
    {
        var milestone = await room.LatestAsync<MilestoneDocument>("2006-04-consultations");
        var former = milestone.Citations.First(citation => citation is { Field: "title", Sentence: not null });
        var editorial = new CitationDocument("title", CitationKind.Editorial, Note: new("Seen in print.", "Видели в печати."));
        await room.ReviseAsync(milestone with { Citations = [.. milestone.Citations.Where(citation => citation != former), editorial] });

        var changes = (await OfAsync(RecordKind.Milestone, "2006-04-consultations")).Versions[0].Changes;

        Assert.True(changes.IsProofOnly);
        Assert.Equal((former.Quote, "title"), (Assert.Single(changes.Proof.Before).Citation.Quote, changes.Proof.Before[0].Fields.Single().Field));
        Assert.Equal("Seen in print.", Assert.Single(changes.Proof.After).Citation.Note!.En);
    }

    [Fact]
    public async Task Of_OrganisationAndSource_SayWhatChanged()
    {
        var organisation = await room.LatestAsync<OrganisationDocument>("jetro");
        await room.ReviseAsync(organisation with { Status = OrganisationStatus.Ended });
        var source = await room.LatestAsync<SourceRecordDocument>("duma-international-relations");
        await room.ReviseAsync(source with { Ru = source.Ru with { Publisher = "Дума" } });

        Assert.Contains(Fields(await OfAsync(RecordKind.Organisation, "jetro")), field => field is { Field: "Status", After: "ended" });
        var field = Assert.Single(Fields(await OfAsync(RecordKind.Source, "duma-international-relations")));
        Assert.Equal(("PublisherRu", "Дума"), (field.Field, field.After));
    }

    [Fact]
    public async Task Of_Statement_BeginsWithItsWords_AndSaysWhereItStands()
    {
        var statement = await room.LatestAsync<StatementDocument>("over-200-delegations");
        await room.ReviseAsync(statement with { En = new($"{new string('a', 60)} {new string('b', 60)}") });

        var history = await OfAsync(RecordKind.Statement, "over-200-delegations");

        Assert.Equal($"{new string('a', 60)}…", history.Title.En);
        Assert.Equal("TextEn", Assert.Single(Fields(history)).Field);
        Assert.False(history.Pages!.IsEmpty);
    }

    [Fact]
    public async Task Of_NotesOfTheEditors_AreComparedToo()
    {
        var visit = await room.LatestAsync<DelegationDocument>("2008-kazakhstan");
        await room.ReviseAsync(visit with { Notes = [new("made-up", NoteKind.Tension, new("Odd", "It is odd."), new("Странно", "Это странно."))], Citations = [.. visit.Citations.Where(citation => !citation.Field.StartsWith("note:", StringComparison.Ordinal))] });

        Assert.Contains((await OfAsync(RecordKind.Delegation, "2008-kazakhstan")).Versions[0].Changes.Notes, note => note is { Before: null, After.En.Title: "Odd" });
    }

    [Fact]
    public async Task Of_RecordWithdrawnAndPublishedAgain_TellsAllOfIt()
    {
        var document = new DelegationDocument { Key = "2018-alone", En = new("Alone"), Partners = ["china"] };
        await room.AddAsync(document, Guid.CreateVersion7());
        await room.WithdrawAsync(RecordKind.Delegation, document.Key);
        var withdrawn = await OfAsync(RecordKind.Delegation, document.Key);
        await room.AddAsync(document with { En = new("Alone again") }, Guid.CreateVersion7());

        var again = await OfAsync(RecordKind.Delegation, document.Key);

        Assert.True(withdrawn.IsWithdrawn);
        Assert.Equal("Why it was done.", withdrawn.Versions[0].Facts.Note.En);
        Assert.Empty(Fields(withdrawn));
        Assert.Equal([(3, VersionKind.Again), (2, VersionKind.Withdrawn), (1, VersionKind.First)], again.Versions.Select(version => (version.Facts.Number, version.Facts.Kind)));
        Assert.Equal(("what", "TitleEn", "Alone", "Alone again"), Assert.Single(Fields(again)));
        Assert.False(again.IsWithdrawn);
    }

    [Fact]
    public async Task Of_NamesOfRecordsThatStandNoLonger_AreKnown()
    {
        var partner = new PartnerDocument { Key = "atlantis", Kind = PartnerKind.Country, En = new("Atlantis"), Ru = new("Атлантида"), Citations = [new("name", CitationKind.Editorial, Note: new("Made up.", "Выдумано.")), new("ru.name", CitationKind.Editorial, Note: new("Made up.", "Выдумано."))] };
        var visit = new DelegationDocument { Key = "2019-atlantis", En = new("To Atlantis"), Partners = ["atlantis"] };
        await room.AddAsync(partner, Guid.CreateVersion7());
        await room.AddAsync(visit, RecordId.Of(RecordKind.Delegation, visit.Key));
        await room.ReviseAsync(visit with { Partners = [] });
        await room.WithdrawAsync(RecordKind.Partner, "atlantis");

        Assert.Equal("Атлантида", (await OfAsync(RecordKind.Delegation, visit.Key)).Names.Of(RecordKind.Partner, "atlantis")!.Ru);
    }

    [Fact]
    public async Task Of_PersonWhoAgreedToBeNamed_SaysNeitherNameNorConsent()
    {
        var person = Guid.CreateVersion7();
        room.Db.PrivatePeople.Add(new() { Id = person, DelegationId = RecordId.Of(RecordKind.Delegation, "2008-kazakhstan"), Key = "guest", Part = PersonPart.Head, Name = new("Wilhelm Willing", "Вильгельм"), Title = Text.None, Body = Text.None, Consent = "letter in the safe", IsPublished = true });
        await room.Db.SaveChangesAsync(TestContext.Current.CancellationToken);
        var visit = await room.LatestAsync<DelegationDocument>("2008-kazakhstan");
        await room.ReviseAsync(visit with { Heads = [.. visit.Heads, new("guest", HeadRank.Other, Person: person)], Citations = [.. visit.Citations, new("head:guest", CitationKind.Editorial, Note: new("Made up.", "Выдумано."))] });

        var changes = (await OfAsync(RecordKind.Delegation, "2008-kazakhstan")).Versions[0].Changes;

        Assert.DoesNotContain(changes.Sections.SelectMany(section => section.Fields), field => field.Name.EndsWith("NameBasis", StringComparison.Ordinal) || field.Name.EndsWith("Consent", StringComparison.Ordinal));
        Assert.DoesNotContain(changes.Sections.SelectMany(section => section.Fields).SelectMany(field => field.After), value => value.Contains("Will", StringComparison.Ordinal) || value.Contains("safe", StringComparison.Ordinal));
        Assert.Contains(changes.Proof.After.SelectMany(line => line.Fields), field => field is { Field: "head", Row.IsEmpty: true, Number: > 0 });
    }

    [Fact]
    public async Task Of_WhatNeverWas_IsNothing()
    {
        Assert.Null(await room.Histories.OfAsync(RecordKind.Partner, "no-such-country", Language.English, TestContext.Current.CancellationToken));
        Assert.Null(await room.Histories.OfYearAsync(1712, TestContext.Current.CancellationToken));
    }

    private async Task<RecordHistory> OfAsync(RecordKind kind, string slug, Language language = Language.English) =>
        (await room.Histories.OfAsync(kind, slug, language, TestContext.Current.CancellationToken))!;

    /// <summary>What the latest version changed.</summary>
    private static List<(string Section, string Field, string Before, string After)> Fields(RecordHistory history) =>
        [.. history.Versions[0].Changes.Sections.SelectMany(section => section.Fields, (section, field) => (section.Key, field.Name, string.Join(';', field.Before), string.Join(';', field.After)))];
}
