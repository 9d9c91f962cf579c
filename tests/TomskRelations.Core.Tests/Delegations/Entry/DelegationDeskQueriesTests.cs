using TomskRelations.Core.Dates;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Delegations.Entry;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Entry;
using TomskRelations.Core.Records;

namespace TomskRelations.Core.Tests.Delegations.Entry;

/// <summary>Today is 28 November 2026 in Tomsk.</summary>
public sealed class DelegationDeskQueriesTests
{
    private static readonly DelegationDocument Whole = new()
    {
        Key = "whole",
        Date = EdtfDate.Parse("2018-10"),
        Direction = Direction.Incoming,
        Partners = ["germany"],
        Places = [new("1", "Tomsk")],
        En = new("Whole"),
        Ru = new("Целая"),
    };

    [Fact]
    public async Task List_Incomplete_HasWhatNobodyEnteredButNotWhatSomebodySaidIsNotThere()
    {
        await using var room = await VisitRoom.OpenAsync();
        await room.PublishAsync(
            Whole,
            Whole with { Key = "no-date", Date = null },
            Whole with { Key = "no-direction", Direction = Direction.NotStated },
            Whole with { Key = "no-place", Places = [] },
            Whole with { Key = "no-english", En = new() },
            Whole with { Key = "no-russian", Ru = new() },
            Whole with { Key = "announced", Status = DelegationStatus.Announced, Date = EdtfDate.Parse("2026-11-27") },
            Whole with { Key = "today", Status = DelegationStatus.Confirmed, Date = EdtfDate.Parse("2026-11-28") },
            Whole with { Key = "silent", Date = null, Direction = Direction.NotStated, Places = [], EmptyMeans = Missing.NotStated },
            Whole with { Key = "silent-but-for", Date = null, Places = [], EmptyMeans = Missing.NotStated, Missing = Missed(("date", Missing.NotEntered)) },
            Whole with { Key = "explained", Date = null, Places = [], Missing = Missed(("date", Missing.NotStated), ("places", Missing.Withheld)) },
            Whole with { Key = "online", Direction = Direction.Online, Places = [] });

        var desk = await ListAsync(room, DelegationList.Incomplete);

        Assert.Equal(
            [
                ("announced", ReadyRule.StillAnnounced), ("no-date", ReadyRule.NoDate), ("no-direction", ReadyRule.NoDirection), ("no-english", ReadyRule.NoEnglish),
                ("no-place", ReadyRule.NoPlace), ("no-russian", ReadyRule.NoRussian), ("silent-but-for", ReadyRule.NoDate),
            ],
            desk.Published.Select(line => (line.Slug, Assert.Single(line.Lacks()))).Order());
        Assert.Equal((7, 7), (desk.Total, desk.Counts.Incomplete));
    }

    [Fact]
    public async Task List_FollowUpAndOverdue_HaveWhatIsDueTheOldestFirst()
    {
        await using var room = await VisitRoom.OpenAsync();
        await room.PublishAsync(
            Whole with { Key = "due-today", FollowUp = new(2026, 11, 28) },
            Whole with { Key = "due-long", FollowUp = new(2020, 1, 1) },
            Whole with { Key = "not-yet", FollowUp = new(2026, 11, 29) },
            Whole with { Key = "confirmed", Status = DelegationStatus.Confirmed, Date = EdtfDate.Parse("2026-11") },
            Whole with { Key = "over", Status = DelegationStatus.Confirmed, Date = EdtfDate.Parse("2026-10") },
            Whole with { Key = "cancelled", Status = DelegationStatus.Cancelled, Date = EdtfDate.Parse("2026-10") },
            Whole with { Key = "some-day", Status = DelegationStatus.Announced, Date = null });

        Assert.Equal(["due-long", "due-today"], (await ListAsync(room, DelegationList.FollowUp)).Published.Select(line => line.Slug));
        var overdue = await ListAsync(room, DelegationList.Overdue);
        Assert.Equal(["over"], overdue.Published.Select(line => line.Slug));
        Assert.Equal((2, 1, 14), (overdue.Counts.FollowUp, overdue.Counts.Overdue, overdue.Counts.Published));
    }

    [Fact]
    public async Task List_ManyPublished_StandOnPages()
    {
        await using var room = await VisitRoom.OpenAsync();
        await room.PublishAsync([.. Enumerable.Range(0, DelegationDeskQueries.PageSize).Select(number => Whole with { Key = $"n{number}", Places = [] })]);

        Assert.Equal((DelegationDeskQueries.PageSize, 57), ((await ListAsync(room, DelegationList.Published)).Published.Count, (await ListAsync(room, DelegationList.Published)).Total));
        Assert.Equal(7, (await ListAsync(room, DelegationList.Published, 2)).Published.Count);
        Assert.Empty((await ListAsync(room, DelegationList.Incomplete, 2)).Published);
    }

    [Fact]
    public async Task IncompleteDrafts_SayWhatEachLacks()
    {
        await using var room = await VisitRoom.OpenAsync();
        var form = DelegationFormWriter.New();
        await room.BeginAsync(form);
        (form.TitleEn, form.TitleRu, form.Kind, form.Partners[0].Name, form.Date, form.Direction, form.Places) = ("Whole", "Целая", "fair", "Germany", "2018", "incoming", [new() { Key = "1", Ru = "Томск" }]);
        await room.BeginAsync(form);

        var lacking = Assert.Single(await new IncompleteDrafts(new DraftQueries(room.Db), room.Entries).ListAsync(TestContext.Current.CancellationToken));

        Assert.True(lacking.Line.Title.IsEmpty);
        Assert.Equal([ReadyRule.Title, ReadyRule.Kind, ReadyRule.Partners, ReadyRule.NoDate, ReadyRule.NoDirection, ReadyRule.NoPlace, ReadyRule.NoEnglish, ReadyRule.NoRussian], lacking.Lacks);
    }

    private static SortedDictionary<string, Missing> Missed(params (string Field, Missing State)[] fields) => new(fields.ToDictionary(field => field.Field, field => field.State));

    private static Task<DelegationDesk> ListAsync(VisitRoom room, DelegationList list, int page = 1) =>
        new DelegationDeskQueries(room.Db, new DraftQueries(room.Db), room.Clock).ListAsync(list, null, page, TestContext.Current.CancellationToken);
}
