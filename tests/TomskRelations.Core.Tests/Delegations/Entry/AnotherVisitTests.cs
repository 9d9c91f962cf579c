using TomskRelations.Core.Dates;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Delegations.Entry;
using TomskRelations.Core.Records;
using TomskRelations.Core.Sources;

namespace TomskRelations.Core.Tests.Delegations.Entry;

public sealed class AnotherVisitTests
{
    private static readonly Guid Willing = Guid.CreateVersion7();

    private static readonly DelegationDocument Former = new()
    {
        Key = "2018-10-germany",
        Date = EdtfDate.Parse("2018-10"),
        Direction = Direction.Incoming,
        Kind = DelegationKind.TradeMission,
        Status = DelegationStatus.Cancelled,
        StatusReason = new("Fog.", "Туман."),
        Partners = ["germany", "china"],
        Places = [new("place-7", "Tomsk", "Томск")],
        Hosts = [new("host-7", "The Duma", "Дума")],
        Heads = [new("head-7", HeadRank.Minister, "Ada Open", Title: new("minister")), new("head-8", HeadRank.Business, Person: Willing)],
        Participants = [new("guest-7", BodyType.University, "Open Guest", Role: new("rector"))],
        Topics = [new("topic-7", "Flax", "Лён")],
        Meetings = [new("meeting-7", "At the Duma")],
        Outcomes = [new("outcome-7", OutcomeKind.Memorandum, "Signed")],
        HeadCount = new(18, "people", Qualifier.Exact),
        FollowUp = new(2019, 3, 1),
        EmptyMeans = Missing.NotStated,
        Missing = new SortedDictionary<string, Missing> { ["purpose"] = Missing.Withheld },
        En = new("Growers of flax", "Came and went.", "To buy flax"),
        Ru = new("Льноводы", "Были.", "Купить льна"),
        Citations = [new("title", CitationKind.Editorial, Note: new("Somebody said so.", "Кто-то сказал."))],
    };

    [Theory]
    [InlineData(AnotherVisitKind.NewVisit)]
    [InlineData(AnotherVisitKind.ReturnVisit)]
    [InlineData(AnotherVisitKind.TourStop)]
    public async Task Of_AnyKind_LeavesOutWhatIsTrueOfTheFormerAlone(AnotherVisitKind kind)
    {
        var form = await OfAsync(kind);

        Assert.Equal([null, null, null, null, null, null], new[] { form.Date, form.SummaryEn, form.SummaryRu, form.HeadCount, form.FollowUp, form.StatusReasonEn });
        Assert.Equal(("tookPlace", "notEntered"), (form.Status, form.EmptyMeans));
        Assert.Empty(form.Outcomes);
        Assert.Empty(form.Meetings);
        Assert.Empty(form.Missing);
        Assert.Equal("staffRecord", Assert.Single(form.Basis).Kind);
        Assert.Equal(("tradeMission", "Germany", "China", "Flax"), (form.Kind, form.Partners[0].Name, form.Partners[1].Name, Assert.Single(form.Topics).En));
        Assert.Equal("First publication of the record.", form.NoteEn);
    }

    [Fact]
    public async Task Of_ANewVisit_RepeatsPeoplePlacesAndPurpose()
    {
        var form = await OfAsync(AnotherVisitKind.NewVisit);

        Assert.Equal(("Growers of flax", "Льноводы", "To buy flax", "incoming"), (form.TitleEn, form.TitleRu, form.PurposeEn, form.Direction));
        Assert.Equal(("Tomsk", "The Duma", "Open Guest"), (Assert.Single(form.Places).En, Assert.Single(form.Hosts).En, form.Participants[0].En));
        Assert.Empty(form.Related);
        Assert.All([.. form.Places, .. form.Hosts, .. form.Heads, .. form.Participants, .. (IEnumerable<IKeyedRow>)form.Topics], row => Assert.Null(row.Key));
    }

    [Fact]
    public async Task Of_AnotherStop_HasTheSamePeopleElsewhere()
    {
        var form = await OfAsync(AnotherVisitKind.TourStop);

        Assert.Equal(("Growers of flax", "Ada Open"), (form.TitleEn, form.Heads[0].En));
        Assert.Empty(form.Places);
        Assert.Empty(form.Hosts);
        Assert.Equal(("sameTour", "2018-10-germany"), (Assert.Single(form.Related).Kind, form.Related[0].Delegation));
    }

    [Fact]
    public async Task Of_AReturnVisit_TurnsTheDirectionAndLeavesTheGuestsOut()
    {
        var form = await OfAsync(AnotherVisitKind.ReturnVisit);

        Assert.Equal((null, null, null, "outgoing"), (form.TitleEn, form.TitleRu, form.PurposeEn, form.Direction));
        Assert.Empty(form.Places);
        Assert.Empty(form.Hosts);
        Assert.Empty(form.Heads);
        Assert.Empty(form.Participants);
        Assert.Equal(("returnVisit", "2018-10-germany"), (Assert.Single(form.Related).Kind, form.Related[0].Delegation));
    }

    [Fact]
    public async Task Of_PeopleWithoutPublicOffice_NamesNobodyUntilTheyAgreeAgain()
    {
        await using var room = await RoomAsync();
        var form = AnotherVisit.Of(await room.ContextAsync(Former), AnotherVisitKind.NewVisit, Language.English);

        Assert.Equal(["Ada Open", "Wilhelm Willing"], form.Heads.Select(head => head.En));
        Assert.Equal(["Open Guest", "Clara Hidden"], form.Participants.Select(guest => guest.En));
        Assert.All([.. form.Heads, .. (IEnumerable<IPersonRow>)form.Participants], person => Assert.Equal((null, null), (person.Person, person.Consent)));
        Assert.Equal(["publicOffice", "internal"], form.Heads.Select(head => head.NameBasis));
        Assert.Equal(["publicOffice", "internal"], form.Participants.Select(guest => guest.NameBasis));

        var context = await room.Entries.ContextAsync(Guid.CreateVersion7(), TestContext.Current.CancellationToken);
        form.PutInOrder(context.Partners);
        var reading = DelegationFormReader.Read(form, context);
        Assert.Empty(reading.Faults);
        Assert.Equal("Ada Open", Assert.Single(reading.Document.Heads).En);
        Assert.All(reading.People, person => Assert.False(person.IsPublished || person.Id == Willing));
    }

    private static async Task<DelegationForm> OfAsync(AnotherVisitKind kind)
    {
        await using var room = await RoomAsync();
        return AnotherVisit.Of(await room.ContextAsync(Former), kind, Language.English);
    }

    private static async Task<VisitRoom> RoomAsync()
    {
        var room = await VisitRoom.OpenAsync();
        room.Db.PrivatePeople.AddRange(
            Person(Willing, PersonPart.Head, "Wilhelm Willing"),
            Person(Guid.CreateVersion7(), PersonPart.Participant, "Clara Hidden"));
        await room.PublishAsync(Former);
        return room;
    }

    private static PrivatePerson Person(Guid id, PersonPart part, string name) => new()
    {
        Id = id,
        DelegationId = VisitRoom.IdOf(Former),
        Part = part,
        Key = id == Willing ? "head-8" : "guest-8",
        Name = new(name),
        Title = Text.None,
        Body = Text.None,
        Rank = HeadRank.Business,
        IsPublished = id == Willing,
        Consent = id == Willing ? "letter in the safe" : null,
    };
}
