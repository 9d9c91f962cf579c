using TomskRelations.Core.Dates;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Delegations.Entry;

namespace TomskRelations.Core.Tests.Delegations.Entry;

public sealed class VisitComparisonTests
{
    [Fact]
    public async Task Of_APublishedRecordAndADraft_FindsBothByWhatIsTyped()
    {
        await using var room = await VisitRoom.OpenAsync();
        var published = new DelegationDocument { Key = "2018-10-germany", Date = EdtfDate.Parse("2018-10"), Partners = ["china", "germany"], Ru = new("Послы"), Heads = [new("1", HeadRank.Ambassador, Ru: "Рюдигер фон Фрич")] };
        await room.PublishAsync(published, published with { Key = "2018-10-china", Partners = ["china"] }, published with { Key = "2001-germany", Date = EdtfDate.Parse("2001") });
        var draft = await room.BeginAsync(Form("ФРГ", "07.10.2018", "Rüdiger von Fritsch"));
        await room.BeginAsync(Form("Japan", "07.10.2018", "Rüdiger von Fritsch"));

        var found = await OfAsync(room, Guid.CreateVersion7(), Form("Germany", "6–8 October 2018", "Rüdiger von Fritsch"));

        Assert.Equal([VisitRoom.IdOf(published), draft], found.Select(other => other.Visit.Id).OrderByDescending(id => id == VisitRoom.IdOf(published)));
        Assert.Equal(["2018-10-germany", null], found.Select(other => other.Visit.Slug).OrderDescending());
        Assert.DoesNotContain(await OfAsync(room, draft, await room.DraftOfAsync(draft)), other => other.Visit.Id == draft);
    }

    [Fact]
    public async Task Of_PartnersThatAreNoneYet_AreComparedByTheirNames()
    {
        await using var room = await VisitRoom.OpenAsync();
        var draft = await room.BeginAsync(Form("Вьетнам", "2018", "Nguyen Van Minh"));

        Assert.Equal(draft, Assert.Single(await OfAsync(room, Guid.CreateVersion7(), Form("Vietnam", null, "Nguyen Van Minh"))).Visit.Id);
        Assert.Empty(await OfAsync(room, Guid.CreateVersion7(), Form(null, null, "Nguyen Van Minh")));
    }

    private static DelegationForm Form(string? partner, string? date, string head) => new() { Partners = [new() { Name = partner }], Date = date, Heads = [new() { En = head }] };

    private static async Task<IReadOnlyList<LikelyDuplicate>> OfAsync(VisitRoom room, Guid id, DelegationForm form)
    {
        var names = (await room.Entries.ContextAsync(id, TestContext.Current.CancellationToken)).Partners;
        return await room.Comparison.OfAsync(VisitProfile.Of(id, form, names), names, TestContext.Current.CancellationToken);
    }
}
