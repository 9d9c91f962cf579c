using TomskRelations.Core.Dates;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Delegations.Entry;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Tests.Delegations.Entry;

public sealed class SameVisitTests
{
    private static readonly BasisEntry Paper = new() { Kind = "paper", PaperEn = "Letter 15" };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AddSources_ToAPublishedRecord_OpensItsDraftWithThem()
    {
        await using var room = await VisitRoom.OpenAsync();
        var other = RecordId.Of(RecordKind.Delegation, "1996-04-germany");
        var context = await room.Entries.ContextAsync(other, Stop);
        var before = DelegationFormWriter.Write(context, Language.English);

        var row = await room.SameVisit.AddSourcesAsync(other, [Paper], room.Boris, Language.English, Stop);

        Assert.Equal(new AddedRows(before.Basis.Count, 1), row);
        var draft = await new DraftQueries(room.Db).FindAsync(other, RecordKind.Delegation, Stop);
        Assert.Equal((1, "Boris", before.TitleEn), (draft!.BasedOn, draft.SavedBy, FormJson.Read<DelegationForm>(draft.Content).TitleEn));
        var form = await room.DraftOfAsync(other);
        Assert.Equal("Letter 15", form.Basis[^1].PaperEn);
        Assert.Equal(("A source was added.", "Добавлен источник."), (form.NoteEn, form.NoteRu));
        var reading = DelegationFormReader.Read(form, context);
        Assert.Empty(reading.Faults);
        Assert.Contains(reading.Document.Sources, source => source.Name?.En == "Letter 15");
        Assert.Equal(1, room.Db.Revisions.Count(revision => revision.RecordId == other));
    }

    [Fact]
    public async Task AddSources_ToAnOpenDraft_KeepsAllThatIsInIt()
    {
        await using var room = await VisitRoom.OpenAsync();
        var form = DelegationFormWriter.New();
        (form.TitleEn, form.NoteEn) = ("In the making", "As somebody typed it.");
        var other = await room.BeginAsync(form);
        var before = await new DraftQueries(room.Db).FindAsync(other, RecordKind.Delegation, Stop);

        Assert.Equal(new AddedRows(1, 1), await room.SameVisit.AddSourcesAsync(other, [Paper], room.Boris, Language.English, Stop));

        var after = await new DraftQueries(room.Db).FindAsync(other, RecordKind.Delegation, Stop);
        Assert.NotEqual(before!.Version, after!.Version);
        var kept = await room.DraftOfAsync(other);
        Assert.Equal(("In the making", "As somebody typed it.", "staffRecord", "paper"), (kept.TitleEn, kept.NoteEn, kept.Basis[0].Kind, kept.Basis[1].Kind));
    }

    [Fact]
    public async Task AddSources_ThatAreThereAlready_StoresNothing()
    {
        await using var room = await VisitRoom.OpenAsync();
        var document = new DelegationDocument { Key = "2018-germany", Date = EdtfDate.Parse("2018"), Partners = ["germany"], En = new("Flax") };
        await room.PublishAsync(document);
        var draft = await room.BeginAsync(DelegationFormWriter.New());

        Assert.Equal(0, (await room.SameVisit.AddSourcesAsync(draft, [new() { Kind = "staffRecord", Source = "duma-international-relations", Fields = ["title"] }], room.Boris, Language.English, Stop))!.Count);

        Assert.Equal("Anna", (await new DraftQueries(room.Db).FindAsync(draft, RecordKind.Delegation, Stop))!.SavedBy);
    }

    [Fact]
    public async Task AddSources_ToARecordThatIsNotThere_StoresNothing()
    {
        await using var room = await VisitRoom.OpenAsync();
        var document = new DelegationDocument { Key = "2018-germany", Partners = ["germany"], En = new("Flax") };
        await room.PublishAsync(document);
        var session = await PublishingSession.BeginAsync(room.Db, Stop);
        Assert.Empty(await session.WithdrawAsync(RecordKind.Delegation, document.Key, new(PublishingRole.Publisher, new(2026, 12, 2, 0, 0, 0, DateTimeKind.Utc), new("Never was.")), Stop));
        await session.SaveAsync(Stop);

        Assert.Null(await room.SameVisit.AddSourcesAsync(VisitRoom.IdOf(document), [Paper], room.Boris, Language.English, Stop));
        Assert.Null(await room.SameVisit.AddSourcesAsync(Guid.CreateVersion7(), [Paper], room.Boris, Language.English, Stop));

        Assert.Empty(room.Db.Drafts);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("date head:1", "date")]
    [InlineData("head:1 summary", "title")]
    public void Add_ABasisOfCertainFields_ClaimsNoMoreThanBothHave(string fields, string added)
    {
        var form = new DelegationForm();

        Assert.Equal(1, SameVisit.Add(form, [new() { Kind = "sentence", Sentence = "s10", Fields = [.. fields.Split(' ', StringSplitOptions.RemoveEmptyEntries)] }], new HashSet<string> { "title", "date", "head:1" }));

        Assert.Equal(added, string.Join(' ', Assert.Single(form.Basis).Fields));
    }
}
