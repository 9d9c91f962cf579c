using TomskRelations.Core.Dates;
using TomskRelations.Core.Delegations;
using TomskRelations.Core.Milestones;
using TomskRelations.Core.Records;
using TomskRelations.Core.Staff;
using TomskRelations.Testing;
using TomskRelations.Web.Tests.Features.Admin.Delegations;
using static TomskRelations.Web.Tests.PageText;

namespace TomskRelations.Web.Tests.Features.Admin.Dashboard;

/// <summary>The first page of the staff area has what asks for work, and no empty headings; each test has a portal of its own.</summary>
public sealed class DashboardTests : IAsyncLifetime
{
    private readonly DelegationDesk desk = new();

    [Theory]
    [InlineData(StaffRole.Editor, Language.English, "Nothing asks for your attention.")]
    [InlineData(StaffRole.Publisher, Language.Russian, "Сейчас ничто не требует вашего внимания.")]
    public async Task Dashboard_WithNothingToDo_SaysSoInOneLine(StaffRole role, Language language, string words)
    {
        using var member = await StaffClient.SignedInAsync(desk.Portal, role, language);
        var page = await member.PageAsync("/admin");

        Assert.Contains(words, Plain(page.QuerySelector("main")!));
        Assert.Equal(["h-enter", "h-account"], page.QuerySelectorAll("main section h2").Select(heading => heading.Id));
    }

    [Fact]
    public async Task Drafts_SubmittedAndReturned_WaitForWhomTheyConcern()
    {
        using var editor = await StaffClient.SignedInAsync(desk.Portal, StaffRole.Editor, Language.Russian);
        var form = await editor.GoOnAsync((await editor.FormAsync(DelegationDesk.New)).Fill(("TitleEn", "The editor's"), ("Kind", "fair"), ("Partners[0].Name", "Japan")), "submit");
        Assert.Equal(("Над чем вы работали недавно", "The editor's (только по-английски) делегация"), await SectionAsync(editor, "mine"));
        Assert.Equal(["mine"], await SectionsAsync(editor));

        var (heading, waiting) = await SectionAsync(desk.Publisher, "waiting");
        Assert.Equal("Waiting for your review", heading);
        Assert.StartsWith("The editor's delegation new record Submitted by Anna Petrova", waiting);
        using (await desk.Publisher.PressAsync((await desk.Publisher.FormAsync(form.Action)).Fill(("Remark", "Mend the title")), "return"))
            Assert.Empty(await SectionsAsync(desk.Publisher));

        (heading, var returned) = await SectionAsync(editor, "returned");
        Assert.Equal("Возвращены вам с замечанием", heading);
        Assert.StartsWith("The editor's (только по-английски) делегация Mend the title Anna Petrova", returned);
        Assert.Equal(["returned"], await SectionsAsync(editor));
        Assert.Equal(form.Action, (await editor.PageAsync("/admin")).QuerySelector("[aria-labelledby=returned] a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData(Language.English, "Follow-ups due", "Announced visits past their date", "1 published delegation is incomplete", "Missing: new status (the date has passed)")]
    [InlineData(Language.Russian, "Наступила контрольная дата", "Объявленные визиты, срок которых прошёл", "В 1 опубликованной записи о делегации чего-то не хватает", "Не хватает: нового статуса (дата прошла)")]
    public async Task Records_ThatAskForWork_AreShownToAnEditorWithTheirLists(Language language, string followUp, string overdue, string lacking, string lacks)
    {
        DelegationDocument whole = new() { Key = "followed-up", Date = EdtfDate.Parse("2018"), Direction = Direction.Online, FollowUp = new(2019, 1, 1), Partners = ["japan"], En = new("Followed up"), Ru = new("С контрольной датой") };
        await using (var db = desk.Open())
            await MadeUpRecords.PublishAsync(db, whole, whole with { Key = "announced", Status = DelegationStatus.Announced, FollowUp = null });
        using var editor = await StaffClient.SignedInAsync(desk.Portal, StaffRole.Editor, language);

        Assert.Equal(["follow-up", "overdue", "lacking"], await SectionsAsync(editor));
        Assert.Equal(followUp, (await SectionAsync(editor, "follow-up")).Heading);
        Assert.Equal(overdue, (await SectionAsync(editor, "overdue")).Heading);
        Assert.Equal(lacking, (await SectionAsync(editor, "lacking")).Heading);
        Assert.EndsWith(lacks, (await SectionAsync(editor, "lacking")).First);
        var page = await editor.PageAsync("/admin");
        Assert.Equal(["FollowUp", "Overdue", "Incomplete"], page.QuerySelectorAll("main a[href*='?show=']").Select(link => link.GetAttribute("href")!.Split('=')[1]));
        foreach (var link in page.QuerySelectorAll("main a[href^='/admin']").Select(link => link.GetAttribute("href")!).Distinct()) await editor.PageAsync(link);
    }

    [Fact]
    public async Task WhatOneWrote_OncePublished_IsListedForItsWriterAlone()
    {
        var slug = await desk.PublishAsync(await desk.BeginAsync("Growers of cedar", ("Date", "2013-03")));
        using var editor = await StaffClient.SignedInAsync(desk.Portal, StaffRole.Editor, Language.English);

        var mine = (await desk.Publisher.PageAsync("/admin")).QuerySelector("section[aria-labelledby=mine]")!;
        Assert.Matches("^Growers of cedar delegation Saved .+; published$", Plain(Assert.Single(mine.QuerySelectorAll("li"))));
        Assert.Equal(await desk.EditOfAsync(slug), mine.QuerySelector("a")!.GetAttribute("href"));
        Assert.DoesNotContain("mine", await SectionsAsync(editor));

        await desk.Publisher.GoOnAsync((await desk.Publisher.FormAsync(await desk.EditOfAsync(slug))).Fill(("TitleEn", "Growers of larch")), "save");
        Assert.StartsWith("Growers of larch delegation Draft saved by", Plain((await desk.Publisher.PageAsync("/admin")).QuerySelectorAll("section[aria-labelledby=mine] li").Single()));
    }

    [Theory]
    [InlineData(Language.English, "Incomplete milestones", "Flax fair Missing: Russian version", "Published and incomplete")]
    [InlineData(Language.Russian, "Вехи, в записях о которых чего-то не хватает", "Flax fair (только по-английски) Не хватает: русской версии", "Опубликованные, но неполные")]
    public async Task Records_OfOtherKinds_ThatLackSomething_AreListedWithWhatTheyLack(Language language, string heading, string first, string list)
    {
        await using (var db = desk.Open())
            await MadeUpRecords.PublishAsync(db, new MilestoneDocument { Key = "2019-flax-fair", Date = EdtfDate.Parse("2019"), En = new("Flax fair", null) });
        using var editor = await StaffClient.SignedInAsync(desk.Portal, StaffRole.Editor, language);

        Assert.Equal((heading, first), await SectionAsync(editor, "lacking-milestone"));
        var section = (await editor.PageAsync((await editor.PageAsync("/admin")).QuerySelector("section[aria-labelledby=lacking-milestone] p a")!.GetAttribute("href")!)).QuerySelector("section[aria-labelledby=published]")!;
        Assert.Equal(list, Plain(section.QuerySelector("h2")!));
        Assert.Contains("Flax fair", Plain(Assert.Single(section.QuerySelectorAll("li"))));
    }

    public ValueTask InitializeAsync() => desk.InitializeAsync();

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    /// <summary>The parts that have something in them.</summary>
    private static async Task<IEnumerable<string?>> SectionsAsync(StaffClient member) =>
        (await member.PageAsync("/admin")).QuerySelectorAll("main section h2").Select(heading => heading.Id).Where(id => !id!.StartsWith("h-", StringComparison.Ordinal));

    private static async Task<(string Heading, string First)> SectionAsync(StaffClient member, string id)
    {
        var section = (await member.PageAsync("/admin")).QuerySelector($"section[aria-labelledby={id}]")!;
        var line = section.QuerySelector("li")!;
        return (Plain(section.QuerySelector("h2")!), id == "mine" ? $"{Plain(line.Children[0])} {Plain(line.Children[1])}" : Plain(line));
    }
}
