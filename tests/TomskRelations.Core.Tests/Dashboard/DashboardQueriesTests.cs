using TomskRelations.Core.Dashboard;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Delegations.Entry;
using TomskRelations.Core.Drafts;
using TomskRelations.Core.Publishing;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Core.Tests.Delegations.Entry;

namespace TomskRelations.Core.Tests.Dashboard;

public sealed class DashboardQueriesTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Work_OfAPublisher_HasWhatOthersSubmittedAndWhatIsTheirsApart()
    {
        await using var room = await VisitRoom.OpenAsync();
        var submitted = await SubmitAsync(room, "Boris's", room.Boris);
        var own = await SubmitAsync(room, "Anna's", room.Anna);
        var begun = await BeginAsync(room, "Begun", room.Anna);
        await BeginAsync(room, "Boris's alone", room.Boris);
        room.Db.Users.Add(new() { Id = Guid.CreateVersion7(), Name = "Vera", UserName = "Vera", NormalizedUserName = "Vera", Role = StaffRole.Publisher, IsActive = true, PasswordHash = "made up" });
        await room.Db.SaveChangesAsync(Stop);

        var work = await Dashboard(room).WorkAsync(room.Anna, mayPublish: true, Stop);

        Assert.Equal(submitted, Assert.Single(work.Waiting).Id);
        Assert.Equal("Boris", work.Waiting[0].SubmittedBy);
        Assert.Empty(work.Returned);
        Assert.Equal([begun, own], (await Dashboard(room).LatelyAsync(room.Anna, Stop)).Select(draft => draft.Id).OrderDescending());
    }

    [Fact]
    public async Task Work_OfTheOnlyPublisher_HasTheirOwnSubmittedDraftsAsWell()
    {
        await using var room = await VisitRoom.OpenAsync();
        var own = await SubmitAsync(room, "Anna's", room.Anna);

        Assert.Equal(own, Assert.Single((await Dashboard(room).WorkAsync(room.Anna, mayPublish: true, Stop)).Waiting).Id);
        Assert.Empty((await Dashboard(room).WorkAsync(room.Boris, mayPublish: false, Stop)).Waiting);
    }

    [Fact]
    public async Task Work_ReturnedDraft_ComesBackToWhoeverHadAHandInItWithTheLatestRemark()
    {
        await using var room = await VisitRoom.OpenAsync();
        var draft = await SubmitAsync(room, "Boris's", room.Boris);
        foreach (var words in new[] { "Mend the date", "Mend the title" })
        {
            var version = (await new DraftQueries(room.Db).FindAsync(draft, RecordKind.Delegation, Stop))!.Version;
            Assert.True(await room.Drafts.ReturnAsync(draft, version, room.Anna, words, Stop));
            room.Clock.Now += TimeSpan.FromMinutes(1);
        }

        var work = await Dashboard(room).WorkAsync(room.Boris, mayPublish: false, Stop);

        var returned = Assert.Single(work.Returned);
        Assert.Equal((draft, "Mend the title", "Anna"), (returned.Id, returned.Remark!.Words, returned.Remark.By));
        Assert.Empty(await Dashboard(room).LatelyAsync(room.Boris, Stop));
        Assert.True((await Dashboard(room).WorkAsync(room.Anna, mayPublish: true, Stop)).IsNothing);
    }

    [Fact]
    public async Task Visits_ThatAskForWork_AreTheFirstFewOfEachAndCounted()
    {
        await using var room = await VisitRoom.OpenAsync();
        Assert.True((await Dashboard(room).VisitsAsync(Stop)).IsNothing);
        await room.PublishAsync([.. Enumerable.Range(0, DashboardQueries.Few + 1).Select(number => new DelegationDocument
        {
            Key = $"n{number}", Date = Core.Dates.EdtfDate.Parse("2020"), Status = DelegationStatus.Announced, FollowUp = new(2021, 1, 1), Partners = ["japan"], En = new("Flax"),
        })]);

        var visits = await Dashboard(room).VisitsAsync(Stop);

        Assert.Equal((DashboardQueries.Few, DashboardQueries.Few, DashboardQueries.Few, DashboardQueries.Few + 1), (visits.FollowUp.Count, visits.Overdue.Count, visits.Lacking.Count, visits.LackingInAll));
    }

    private static DashboardQueries Dashboard(VisitRoom room) => new(room.Db, new PublisherQueries(room.Db), room.Clock);

    private static Task<Guid> BeginAsync(VisitRoom room, string title, Guid member) => room.BeginAsync(new DelegationForm { TitleEn = title }, member);

    private static async Task<Guid> SubmitAsync(VisitRoom room, string title, Guid member)
    {
        var id = await BeginAsync(room, title, member);
        Assert.True(await room.Drafts.SubmitAsync(id, (await new DraftQueries(room.Db).FindAsync(id, RecordKind.Delegation, Stop))!.Version, member, Stop));
        return id;
    }
}
