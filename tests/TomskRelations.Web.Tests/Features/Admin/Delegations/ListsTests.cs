using TomskRelations.Core.Dates;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;
using static TomskRelations.Web.Tests.PageText;

namespace TomskRelations.Web.Tests.Features.Admin.Delegations;

/// <summary>Each list of the desk is an address, with its number beside its name.</summary>
public sealed class ListsTests : IAsyncLifetime
{
    private readonly DelegationDesk desk = new();

    [Theory]
    [InlineData(Language.English, "follow-up due 1", "past their date 1", "published 9", "Missing: new status (the date has passed); direction; place; Russian version")]
    [InlineData(Language.Russian, "наступила контрольная дата 1", "срок прошёл 1", "опубликованные 9", "Не хватает: нового статуса (дата прошла); направления; места; русской версии")]
    public async Task Lists_OfPublishedRecordsThatAskForWork_SayWhy(Language language, string followUp, string overdue, string published, string lacking)
    {
        using var member = await StaffClient.SignedInAsync(desk.Portal, StaffRole.Editor, language);

        Assert.Equal((followUp, "followed-up"), await ListAsync(member, "FollowUp"));
        Assert.Equal((overdue, "announced"), await ListAsync(member, "Overdue"));
        Assert.Equal(published, (await ListAsync(member, "Published")).Tab);
        Assert.Equal("announced", (await ListAsync(member, "Incomplete")).Slugs);
        var page = await member.PageAsync($"{DelegationDesk.Index}?show=Incomplete");
        Assert.Contains(lacking, Plain(page.QuerySelector("section[aria-labelledby=published] li")!));
        Assert.Contains(language == Language.English ? "Missing: kind; partner" : "Не хватает: вида; партнёра", Plain(page.QuerySelector("section[aria-labelledby=drafts] li")!));
    }

    [Fact]
    public async Task Lists_OfDrafts_CountAndShowTheirOwn()
    {
        using var editor = await StaffClient.SignedInAsync(desk.Portal, StaffRole.Editor);
        var form = await editor.GoOnAsync((await editor.FormAsync(DelegationDesk.New)).Fill(("TitleEn", "The editor's"), ("Kind", "fair"), ("Partners[0].Name", "Japan")), "submit");

        foreach (var (client, show, tab, title) in new[]
        {
            (editor, "Mine", "my drafts 1", "The editor's"),
            (desk.Publisher, "Mine", "my drafts 1", "Begun"),
            (editor, "Waiting", "waiting for review 1", "The editor's"),
        })
        {
            var page = await client.PageAsync($"{DelegationDesk.Index}?show={show}");
            Assert.Equal(tab, Plain(page.QuerySelector(".desk-tabs [aria-current=page]")!));
            Assert.Equal(title, page.QuerySelector("section[aria-labelledby=drafts] li a")!.TextContent);
            Assert.Null(page.QuerySelector("section[aria-labelledby=published]"));
        }
        Assert.Equal("drafts 2", Plain((await editor.PageAsync($"{DelegationDesk.Index}?show=Drafts")).QuerySelector(".desk-tabs [aria-current=page]")!));
        Assert.Equal("withdrawn 0", Plain((await editor.PageAsync($"{DelegationDesk.Index}?show=Withdrawn")).QuerySelector(".desk-tabs [aria-current=page]")!));
        Assert.Equal("all", Plain((await editor.PageAsync($"{DelegationDesk.Index}?show=nonsense")).QuerySelector(".desk-tabs [aria-current=page]")!));
        Assert.NotNull(form);
    }

    [Fact]
    public async Task List_LongerThanAPage_GoesOnAtAnotherAddressOfTheSameList()
    {
        await using (var db = desk.Open())
            await MadeUpRecords.PublishAsync(db, [.. Enumerable.Range(0, 51).Select(number => new DelegationDocument { Key = $"n{number}", Partners = ["japan"], En = new($"Visit {number}") })]);

        var page = await desk.Publisher.PageAsync($"{DelegationDesk.Index}?show=Incomplete");

        Assert.Equal(50, page.QuerySelectorAll("section[aria-labelledby=published] li button").Length);
        Assert.Equal($"{DelegationDesk.Index}?show=Incomplete&page=2", page.QuerySelector(".pager a[rel=next]")!.GetAttribute("href"));
        Assert.Equal(2, (await desk.Publisher.PageAsync($"{DelegationDesk.Index}?show=Incomplete&page=2")).QuerySelectorAll("section[aria-labelledby=published] li button").Length);
    }

    public async ValueTask InitializeAsync()
    {
        await desk.InitializeAsync();
        DelegationDocument whole = new() { Key = "followed-up", Date = EdtfDate.Parse("2018"), Direction = Direction.Online, FollowUp = new(2019, 1, 1), Partners = ["japan"], En = new("Followed up"), Ru = new("С контрольной датой") };
        await using (var db = desk.Open())
            await MadeUpRecords.PublishAsync(db, whole, whole with { Key = "announced", Direction = Direction.NotStated, Status = DelegationStatus.Announced, FollowUp = new(2999, 1, 1), Ru = new() });
        await desk.Publisher.GoOnAsync((await desk.Publisher.FormAsync(DelegationDesk.New)).Fill(("TitleEn", "Begun")), "save");
    }

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    /// <returns>What the name of the list says, and whom it shows.</returns>
    private static async Task<(string Tab, string Slugs)> ListAsync(StaffClient member, string show)
    {
        var page = await member.PageAsync($"{DelegationDesk.Index}?show={show}");
        var slugs = page.QuerySelectorAll("section[aria-labelledby=published] a[href*='/delegations/']").Select(link => link.GetAttribute("href")!).Where(address => !address.StartsWith("/admin", StringComparison.Ordinal));
        return (Plain(page.QuerySelector(".desk-tabs [aria-current=page]")!), string.Join(' ', slugs.Select(address => address.Split('/')[^1])));
    }
}
